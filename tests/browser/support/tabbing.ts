import type { Page } from '@playwright/test';

export interface Stop {
  /** What a screen reader would call it. */
  readonly name: string;
  /** Whether the focus can be seen: an outline on the element, or a drawn part beside it for hidden inputs. */
  readonly visible: boolean;
}

/** Presses Tab (or Shift+Tab) and says where the focus is. */
export async function tab(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop> {
  await page.keyboard.press(key);
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return { name: '', visible: false };
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const labelledBy = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
    const name =
      element.getAttribute('aria-label') ??
      [...labelledBy.map((id) => document.getElementById(id)), ...labels]
        .map((label) => label?.textContent ?? '')
        .join(' ')
        .trim();
    const marked = [element, element.parentElement, element.nextElementSibling].some((part) => {
      if (part === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    });
    return { name: name || element.textContent.trim(), visible: marked };
  });
}

/** Tabs until the focus stands on `name`; every stop on the way has a name and can be seen. */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<readonly Stop[]> {
  const way: Stop[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    const stop = await tab(page, key);
    way.push(stop);
    if (typeof name === 'string' ? stop.name === name : name.test(stop.name)) return way;
  }
  throw new Error(`${String(name)} cannot be reached: ${way.map((stop) => stop.name).join(' · ')}`);
}
