import { expect, test } from '@playwright/test';
import { guard } from './guard';
import { HEADER_POLICY, POLICY } from '../../tools/csp/index.mjs';

/** The watch that fails every browser test is itself tried here: each thing it must see is done on purpose. */
const origin = (baseURL: string | undefined): string => new URL(baseURL ?? 'about:blank').origin;

test('the page as it is breaks nothing', async ({ page, context, baseURL }) => {
  const { problems } = await guard(context, origin(baseURL));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(problems).toEqual([]);
});

test('the built page carries the policy, and the server adds the header of hosts', async ({ page }) => {
  const response = await page.goto('/');
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', POLICY);
  expect(await response?.headerValue('content-security-policy')).toBe(HEADER_POLICY);
});

const violations = [
  {
    what: 'a console error',
    sign: 'console error: planted',
    plant: () => {
      console.error('planted');
    },
  },
  {
    what: 'an uncaught error',
    sign: 'page error: planted',
    plant: () => {
      setTimeout(() => {
        throw new Error('planted');
      }, 0);
    },
  },
  {
    what: 'an inline style attribute',
    sign: 'policy violation: style-src-attr',
    plant: () => {
      document.body.setAttribute('style', 'color: red');
    },
  },
  {
    what: 'an inline style element',
    sign: 'policy violation: style-src-elem',
    plant: () => {
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
    },
  },
  {
    what: 'text turned into markup',
    sign: 'policy violation: require-trusted-types-for',
    plant: () => {
      try {
        document.body.innerHTML = '<b>planted</b>';
      } catch {
        // Trusted Types throws; the violation is reported besides.
      }
    },
  },
  {
    what: 'a second Trusted Types policy',
    sign: 'policy violation: trusted-types',
    plant: () => {
      const factory: unknown = Reflect.get(window, 'trustedTypes');
      const create: unknown = typeof factory === 'object' && factory !== null && Reflect.get(factory, 'createPolicy');
      try {
        if (typeof create === 'function') Reflect.apply(create, factory, ['planted', {}]);
      } catch {
        // Refused, as it should be.
      }
    },
  },
  {
    what: 'a request to another origin',
    sign: 'policy violation: connect-src',
    plant: () => {
      fetch('http://localhost:9/').catch(() => undefined);
    },
  },
] as const;

for (const { what, sign, plant } of violations) {
  test(`${what} is seen`, async ({ page, context, baseURL }) => {
    const { problems } = await guard(context, origin(baseURL));
    await page.goto('/');
    await page.evaluate(plant);
    await expect
      .poll(() => problems.some((problem) => problem.startsWith(sign)), { message: problems.join('\n') })
      .toBe(true);
  });
}

test('a request to another origin that no policy stops is seen', async ({ page, context, baseURL }) => {
  const { problems } = await guard(context, origin(baseURL));
  await page.goto('/');
  // A new page without the policy, still in the watched context.
  const other = await context.newPage();
  await other.goto('http://127.0.0.1:9/').catch(() => undefined);
  await expect.poll(() => problems.some((problem) => problem.startsWith('request to another origin'))).toBe(true);
});
