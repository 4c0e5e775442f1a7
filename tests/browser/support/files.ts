import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** A file the page has handed to the browser. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Does something that ends in a download, and returns the file. */
export async function fileOf(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

export const exported = (page: Page, dialog: Locator, format: 'SVG' | 'PNG' | 'CSV' | 'JSON'): Promise<SavedFile> =>
  fileOf(page, () => dialog.getByRole('button', { name: new RegExp(`\\b${format}\\b`) }).click());

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height of a PNG from its header (PNG specification, 11.2.2 IHDR); throws when it is none. */
export function pngSize({ bytes }: SavedFile): { readonly width: number; readonly height: number } {
  const isPng = PNG_SIGNATURE.every((byte, index) => bytes[index] === byte);
  if (!isPng || bytes.toString('latin1', 12, 16) !== 'IHDR') throw new Error('not a PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** A parsed SVG file, as plain data. */
export interface ParsedSvg {
  readonly root: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly title: string;
  readonly description: string;
  readonly elements: readonly string[];
  readonly texts: readonly string[];
  /** `d` by mark. */
  readonly paths: Readonly<Record<string, string>>;
  /** Every attribute value and style text: where a reference could hide. */
  readonly values: readonly (readonly [attribute: string, value: string])[];
}

/** Reads SVG text with a browser's own XML reader, in a page of its own that has no policy; throws when it is not well formed. */
export async function parseSvg(page: Page, text: string): Promise<ParsedSvg> {
  const reader = await page.context().newPage();
  try {
    return await reader.evaluate((svg) => {
      const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
      const all = [root, ...root.querySelectorAll('*')];
      const textOf = (selector: string): string => root.querySelector(selector)?.textContent ?? '';
      if (root.localName !== 'svg') throw new Error(`not a well-formed SVG: ${root.textContent.slice(0, 200)}`);
      return {
        root: root.localName,
        attributes: Object.fromEntries([...root.attributes].map(({ name, value }) => [name, value])),
        title: textOf(':scope > title'),
        description: textOf(':scope > desc'),
        elements: [...new Set(all.map(({ localName }) => localName))],
        texts: [...root.querySelectorAll('text')].map(({ textContent }) => textContent),
        paths: Object.fromEntries(
          [...root.querySelectorAll('path[data-mark]')].map((path) => [
            path.getAttribute('data-mark') ?? '',
            path.getAttribute('d') ?? '',
          ]),
        ),
        values: all.flatMap((element) => [...element.attributes].map(({ name, value }) => [name, value] as const)),
      };
    }, text);
  } finally {
    await reader.close();
  }
}
