import type { Page } from 'puppeteer-core';

/**
 * What the page may never do: report an error, break its policy, or ask for anything but the files of `origin` (`data:` and
 * `blob:` addresses stay inside the page). Call before the page opens anything; the list grows while it is used.
 */
export async function watch(page: Page, origin: string): Promise<readonly string[]> {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console error: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    problems.push(`page error: ${error instanceof Error ? error.message : String(error)}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) {
      problems.push(`request to another origin: ${request.url()}`);
    }
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown reason';
    // A page that is left aborts what it was still loading.
    if (reason !== 'NS_BINDING_ABORTED') problems.push(`failed request: ${request.url()} (${reason})`);
  });
  // The console carries what the page cannot tell otherwise.
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      console.error(`policy violation: ${effectiveDirective} blocked ${blockedURI} ${sample}`);
    });
  });
  return problems;
}
