import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** `d` of every curve of the main chart, by its mark. */
export type Curves = Readonly<Record<string, string>>;

/** The default comparison has its focus on the second line. */
export const FOCUSED_LINE = 'hero-line-s1';

/** Moves made on the way of a drag, so that the page sees a drag and not a jump. */
const STEPS = 6;

/** Elements that have these roles in this page. */
const CANDIDATES = {
  button: 'button',
  radio: 'input[type="radio"]',
  region: 'section, [role="region"]',
  slider: 'input[type="range"], [role="slider"]',
} as const;
type Role = keyof typeof CANDIDATES;

/**
 * Runs in the page: the first element shown whose accessible name is `name`. Puppeteer's own search by name walks Firefox's
 * whole tree of accessible objects, which takes ten seconds here.
 */
function findByName(candidates: string, name: string): Element | undefined {
  const spoken = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = ids.flatMap((id) => document.getElementById(id)?.textContent ?? []);
    if (labels.length > 0) return labels.join(' ');
    return element.getAttribute('aria-label') ?? element.textContent;
  };
  return [...document.querySelectorAll(candidates)].find(
    (element) => spoken(element).trim() === name && element.checkVisibility(),
  );
}

/** The Lab in Firefox as a person meets it: controls by role and name, the chart by what is drawn. */
export class FirefoxLab {
  constructor(
    readonly page: Page,
    readonly downloads: string,
  ) {}

  async ready(): Promise<void> {
    await expect
      .poll(async () => Object.keys(await this.curves()), { message: 'the chart has its curves' })
      .not.toEqual([]);
    // The width of letters decides where labels stand, and the width of the page where curves run.
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
  }

  curves(): Promise<Curves> {
    return this.page.evaluate(() => {
      const lines = [...document.querySelectorAll('[data-chart="hero"] path[data-mark^="hero-line-"]')];
      return Object.fromEntries(
        lines.map((line) => [line.getAttribute('data-mark') ?? '', line.getAttribute('d') ?? '']),
      );
    });
  }

  async focusedCurve(): Promise<string> {
    return (await this.curves())[FOCUSED_LINE] ?? '';
  }

  /** The first control of this role and name, once there is one. */
  async control(role: Role, name: string): Promise<ElementHandle> {
    const found = await this.page.waitForFunction(findByName, {}, CANDIDATES[role], name);
    const control = found.asElement();
    if (control === null) throw new Error(`no ${role} is called "${name}"`);
    return control as ElementHandle;
  }

  async click(role: Role, name: string): Promise<void> {
    await (await this.control(role, name)).click();
  }

  async press(role: Role, name: string, ...keys: readonly KeyInput[]): Promise<void> {
    const control = await this.control(role, name);
    await control.focus();
    for (const key of keys) await control.press(key);
  }

  /** Chooses one of a few values that are native radios under a drawn control, as a keyboard does. */
  async choose(option: string): Promise<void> {
    await this.press('radio', option, ' ');
    await expect
      .poll(async () => (await this.control('radio', option)).evaluate((radio) => radio.matches(':checked')))
      .toBe(true);
  }

  async attribute(role: Role, name: string, attribute: string): Promise<string> {
    const control = await this.control(role, name);
    return control.evaluate((element, wanted) => element.getAttribute(wanted) ?? '', attribute);
  }

  /** What a screen reader says for a slider. */
  spoken(slider: string): Promise<string> {
    return this.attribute('slider', slider, 'aria-valuetext');
  }

  /** The words of a region, as they are laid out. */
  async words(role: Role, name: string): Promise<string> {
    return (await this.control(role, name)).evaluate((element) => (element as HTMLElement).innerText);
  }

  /** Takes hold of a slider's thumb and drags it sideways by `pixels`; `whileHeld` runs before it is let go. */
  async dragThumb(signal: string, pixels: number, whileHeld: () => Promise<void>): Promise<void> {
    const thumb = await this.page.waitForSelector(`[data-signal="${signal}"] [data-mark="thumb"]`);
    const box = await thumb?.boundingBox();
    if (!box) throw new Error('what is to be dragged is not on screen');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + pixels, y, { steps: STEPS });
    await whileHeld();
    await this.page.mouse.up();
  }

  /** The address the share dialog offers. */
  async sharedLink(): Promise<string> {
    await this.click('button', 'Share');
    // What packs the link is fetched with the first use.
    const field = await this.page.waitForFunction(() => {
      const link = document.querySelector<HTMLInputElement>('dialog input[readonly]')?.value ?? '';
      return link.includes('#s=1') ? link : undefined;
    });
    const link = await field.jsonValue();
    await this.page.keyboard.press('Escape');
    await this.page.waitForFunction(() => document.querySelector('dialog[open]') === null);
    if (link === undefined) throw new Error('the share dialog has no link');
    return link;
  }

  /** Width of what the page holds and of the window; the first is larger when the page scrolls sideways. */
  widths(): Promise<readonly [content: number, window: number]> {
    return this.page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  }
}
