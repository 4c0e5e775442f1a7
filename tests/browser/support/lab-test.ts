import { expect, test as base } from '../../support/browser';
import { guard } from '../../support/guard';
import { LabPage } from './lab-page';

/**
 * The watched `test` with the Lab: `lab` is the page at its first screen, `newcomer` gives the page of another person with an
 * empty browser of the same kind, watched as well.
 */
export const test = base.extend<{ bands: boolean; lab: LabPage; newcomer: () => Promise<LabPage> }>({
  // A thousand lives in the background of every test would take most of the machine: those that look at bands ask for them.
  bands: [false, { option: true }],
  lab: async ({ page, bands }, use) => {
    if (!bands) await page.addInitScript(() => localStorage.setItem('trabecula.bands', 'none'));
    const lab = new LabPage(page);
    await lab.open();
    await use(lab);
  },
  newcomer: async ({ browser, baseURL, viewport, deviceScaleFactor, isMobile, hasTouch, locale }, use) => {
    const watched: { readonly problems: readonly string[] }[] = [];
    const contexts: { close(): Promise<void> }[] = [];
    await use(async () => {
      const context = await browser.newContext({
        viewport,
        isMobile,
        hasTouch,
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(deviceScaleFactor === undefined ? {} : { deviceScaleFactor }),
        ...(locale === undefined ? {} : { locale }),
      });
      contexts.push(context);
      watched.push(await guard(context, new URL(baseURL ?? 'about:blank').origin));
      return new LabPage(await context.newPage());
    });
    for (const { problems } of watched) expect(problems, 'what the page did that it never may').toEqual([]);
    for (const context of contexts) await context.close();
  },
});

/** Whether a test concerns the other kind of screen: `test.skip(onPhone, …)`. */
export const onPhone = ({ isMobile }: { readonly isMobile: boolean }): boolean => isMobile;
export const onDesktop = ({ isMobile }: { readonly isMobile: boolean }): boolean => !isMobile;

export { expect };
