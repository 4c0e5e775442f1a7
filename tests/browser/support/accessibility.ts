import type { Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** The success criteria of WCAG 2.2, levels A and AA, as axe names them. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What can differ between the light and the dark look: the rest is judged once, in the light one. */
const RULES_OF_COLOR = ['color-contrast', 'link-in-text-block'];

/** Brings axe into every page opened from now on; as an init script it is no part of what the page's policy judges. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: axe.source });
}

/** What axe finds wrong with the page as it is now, or with a part of it: one readable line per rule and element. */
export async function violations(page: Page, part = 'html'): Promise<readonly string[]> {
  const look = async ([tags, rules, selector]: readonly [string[], string[], string]) => {
    const dark = document.documentElement.dataset['theme'] === 'dark';
    const { violations: list } = await window.axe.run(selector, {
      runOnly: dark ? { type: 'rule', values: rules } : { type: 'tag', values: tags },
      // Nothing of the page comes from elsewhere; asking for style sheets again would be a request of ours.
      preload: false,
      resultTypes: ['violations'],
    });
    return list.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({ id, help, target: target.join(' '), failureSummary })),
    );
  };
  const found = await page.evaluate(look, [TAGS, RULES_OF_COLOR, part] as const);
  return found.map(({ id, help, target, failureSummary }) => `${id}: ${help} — ${target} — ${failureSummary ?? ''}`);
}
