export interface LockedPackage {
  version?: string;
  integrity?: string;
  optional?: boolean;
}
export interface Lock {
  packages: Record<string, LockedPackage>;
}
export function lockDifference(lock: Lock, installed: Lock): string | undefined;
export function installReason(root: string): string | undefined;
