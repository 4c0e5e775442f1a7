export interface HeaderRule {
  pattern: string;
  headers: Record<string, string>;
}
export function parseHeaders(text: string): HeaderRule[];
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string>;
