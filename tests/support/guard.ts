import type { BrowserContext } from '@playwright/test';

/** What the page may never do, whatever a test is about: report an error, break its policy, or reach another origin. */
export interface Guard {
  /** What has been seen so far, in the order it happened. */
  readonly problems: readonly string[];
}

const REPORT = 'trabeculaReportPolicyViolation';

/**
 * Watches all pages and workers of `context`. `origin` is the only one they may reach (`data:` and `blob:` addresses stay
 * inside the page). Call before the first page opens.
 */
export async function guard(context: BrowserContext, origin: string): Promise<Guard> {
  const problems: string[] = [];

  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console error: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== origin) {
      problems.push(`request to another origin: ${request.url()}`);
    }
  });
  context.on('requestfailed', (request) => {
    // A page that is left aborts what it was still loading.
    const reason = request.failure()?.errorText ?? 'unknown reason';
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed request: ${request.url()} (${reason})`);
  });

  await context.exposeBinding(REPORT, (_source, text: string) => {
    problems.push(`policy violation: ${text}`);
  });
  await context.addInitScript((name) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, name);
      if (typeof report === 'function') {
        Reflect.apply(report, undefined, [
          `${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`.trim(),
        ]);
      }
    });
  }, REPORT);

  return { problems };
}
