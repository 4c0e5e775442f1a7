import { expect, test as base } from '@playwright/test';
import { guard, type Guard } from './guard';

/**
 * Playwright's `test`, failing in addition on any console error, page error, failed request, violation of the
 * Content-Security-Policy, or request to another origin. Use it in every browser test.
 */
export const test = base.extend<{ guarded: Guard }>({
  guarded: [
    async ({ context, baseURL }, use) => {
      const watch = await guard(context, new URL(baseURL ?? 'about:blank').origin);
      await use(watch);
      expect(watch.problems, 'what the page did that it never may').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
