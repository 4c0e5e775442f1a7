import type { Page } from '@playwright/test';
import { bringAxe, violations } from './support/accessibility';
import { LabPage, SIGNALS, type Depth } from './support/lab-page';
import { expect, onDesktop, onPhone, test } from './support/lab-test';

/** Open to everybody: no violation of WCAG 2.2 A and AA in any named state, in light and in dark. */

const DEPTHS: readonly Depth[] = ['Intermediate', 'Fundamentals', 'Academic'];

test.beforeEach(({ page }) => bringAxe(page));

/** What axe finds in each state; what an earlier state has shown already is told once. */
class Findings {
  private readonly found = new Map<string, string>();

  constructor(private readonly page: Page) {}

  async look(state: string): Promise<void> {
    // Colors are judged when no transition is under way.
    await this.page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
    for (const line of await violations(this.page)) if (!this.found.has(line)) this.found.set(line, state);
  }

  get all(): readonly string[] {
    return [...this.found].map(([line, state]) => `${state}: ${line}`);
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${colorScheme} colors`, async ({ page, isMobile }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const lab = new LabPage(page);
    await lab.open();
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    const findings = new Findings(page);
    for (const depth of DEPTHS) {
      await lab.chooseDepth(depth);
      await findings.look(`${depth} depth`);
    }
    await lab.chooseDepth('Intermediate');

    await lab.slider('Estradiol').press('PageUp');
    await lab.field('Progesterone').fill('plenty');
    await lab.field('Progesterone').press('Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    await findings.look('a span set by hand and a refused number');
    await lab.field('Progesterone').press('Escape');

    for (const dialog of ['Export', 'Share']) {
      await lab.openDialog(dialog);
      await findings.look(`${dialog} dialog`);
      await lab.closeDialog();
    }
    const person = await lab.openPerson();
    await person.getByRole('textbox', { name: 'Age at start' }).fill('300');
    await person.getByRole('button', { name: 'Apply' }).click();
    await expect(person.getByRole('alert')).toBeVisible();
    await findings.look('person dialog with a refused age');
    await lab.closeDialog();
    await lab.openSettings();
    await findings.look('settings dialog');
    await lab.closeDialog();

    if (isMobile) {
      const handle = page.getByRole('slider', { name: 'Height of the slider sheet' });
      await handle.press('End');
      await findings.look('sheet open');
      await handle.press('Home');
      await findings.look('sheet closed');
      for (const segment of ['Why', 'Body', 'Data'] as const) {
        await lab.chooseSegment(segment);
        await findings.look(`${segment} segment`);
      }
    } else {
      await page.getByRole('button', { name: /^Options for Natural/ }).click();
      await findings.look('menu open');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Table: Lumbar spine/ }).click();
      await findings.look('chart as a table');
    }
    expect(findings.all).toEqual([]);
  });
}

test.describe('on a desk', () => {
  test.skip(onPhone, 'these sizes are set here');

  test('at 320 pixels and at 200 % nothing scrolls sideways', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const lab = new LabPage(page);
    await lab.open();
    const overflow = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const findings = new Findings(page);
    /** Parts that scroll sideways by design are few, and each is a list or a table that can be focused or flicked. */
    const cutOff = (): Promise<readonly string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('button, input, select, a')]
          .filter((element) => {
            const { left, right, width } = element.getBoundingClientRect();
            if (width < 2 || element.closest('[class*="keys"], [class*="scroller"]')) return false;
            return left < -0.5 || right > document.documentElement.clientWidth + 0.5;
          })
          .map((element) => element.getAttribute('aria-label') ?? element.textContent),
      );
    for (const [width, height] of [
      [320, 640],
      [720, 450],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const depth of DEPTHS) {
        await lab.chooseDepth(depth);
        expect.soft(await overflow(), `${width} px, ${depth}`).toBe(0);
        expect.soft(await cutOff(), `${width} px, ${depth}`).toEqual([]);
      }
      await lab.chooseDepth('Intermediate');
      for (const dialog of ['Export', 'Share']) {
        const box = await lab.openDialog(dialog);
        expect.soft(await overflow(), `${width} px, ${dialog}`).toBe(0);
        expect.soft(await box.evaluate((element) => element.scrollWidth - element.clientWidth), dialog).toBe(0);
        expect.soft(await cutOff(), `${width} px, ${dialog}`).toEqual([]);
        await lab.closeDialog();
      }
      await findings.look(`${width} px`);
    }
    expect(findings.all).toEqual([]);
  });

  test('with reduced motion nothing moves by itself', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const lab = new LabPage(page);
    await lab.open();
    await page.getByRole('button', { name: 'Use Natural menopause' }).click();
    const before = await lab.hero();
    const axes = await watchAxis(page);
    // Far more loss than any line shows now.
    await lab.slider('RANKL').press('End');
    await expect
      .poll(async () => (await lab.hero()).axis, { message: 'the axis fits the new curve' })
      .not.toEqual(before.axis);
    expect(await axes(), 'it jumps there: the axis before and the axis after, none between').toBe(2);
    await lab.chooseDepth('Fundamentals');
    await lab.openDialog('Export');
    const moving = await page.evaluate(() =>
      document.getAnimations().map((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0)),
    );
    expect(moving.filter((milliseconds) => milliseconds > 1)).toEqual([]);
  });

  test('every thumb is at least 24 pixels wide and high', async ({ lab }) => {
    // WCAG 2.2, 2.5.8: axe sees only the hidden inputs inside.
    for (const name of SIGNALS) {
      const box = await lab.thumb(name).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(24);
    }
  });
});

test.describe('on a phone', () => {
  test.skip(onDesktop, 'for fingers');

  test('buttons under the thumb are large enough', async ({ lab }) => {
    for (const name of ['Undo', 'Redo', 'Share', 'Export', 'More']) {
      const box = await lab.button(name).first().boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(40);
    }
  });
});

/** Notes every axis that is painted from now on; the function returned says how many different ones there were. */
async function watchAxis(page: Page): Promise<() => Promise<number>> {
  const seen = await page.evaluateHandle(() => {
    const axes = new Set<string>();
    const note = (): void => {
      const labels = document.querySelectorAll('[data-chart="hero"] text[data-mark^="hero-y-label-"]');
      axes.add([...labels].map((label) => `${label.textContent} ${label.getAttribute('y') ?? ''}`).join('|'));
      requestAnimationFrame(note);
    };
    note();
    return axes;
  });
  // Half a second holds more frames than any motion of the page lasts.
  return () =>
    seen.evaluate(
      (axes) =>
        new Promise<number>((resolve) => {
          setTimeout(() => resolve(axes.size), 500);
        }),
    );
}
