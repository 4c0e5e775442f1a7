import address from './band-worker.ts?worker&url';
import { createWorkerServices, type WorkerServices } from './service';

/** The policy that the page's Content-Security-Policy allows by this name. */
const POLICY = 'trabecula';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/** Lets this one address through and no other. */
function trusted(): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  const policy = trustedTypes.createPolicy(POLICY, {
    createScriptURL: (asked) => {
      if (asked !== address) throw new TypeError(`not a worker of this page: ${asked}`);
      return asked;
    },
  });
  return policy.createScriptURL(address);
}

/** What a worker of this page computes; it starts with the first request. */
export const createServices = (): WorkerServices =>
  createWorkerServices(() => new Worker(trusted(), { type: 'module' }));
