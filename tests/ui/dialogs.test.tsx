// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readSvgMetadata } from '../../src/interchange';
import { readDocument, writeSet } from '../../src/scenario';
import { renderLab } from './support';

/** Files the page handed to the browser, by name. */
let files: Map<string, Blob>;

beforeEach(() => {
  files = new Map();
  const blobs = new Map<string, Blob>();
  vi.stubGlobal(
    'URL',
    Object.assign(class extends URL {}, {
      createObjectURL: (blob: Blob) => {
        const address = `blob:test/${blobs.size}`;
        blobs.set(address, blob);
        return address;
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) files.set(this.download, blob);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const download = async (
  user: ReturnType<typeof renderLab>['user'],
  format: string,
  ending: string,
): Promise<string> => {
  await user.click(await screen.findByRole('button', { name: new RegExp(`^Download ${format}`) }));
  const name = await waitFor(() => {
    const found = [...files.keys()].find((file) => file.endsWith(ending));
    if (found === undefined) throw new Error('no file yet');
    return found;
  });
  return files.get(name)?.text() ?? '';
};

vi.setConfig({ testTimeout: 60_000 });

describe('export', () => {
  test('the SVG shows the lines of the screen, says it is no advice, and opens again', async () => {
    const { lab, user } = renderLab();
    await user.click(screen.getByRole('button', { name: 'Export' }));
    const svg = await download(user, 'SVG', '.svg');
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const drawn = [...picture.querySelectorAll('path')].map((path) => path.getAttribute('d'));
    const onScreen = [...document.querySelectorAll('[data-chart="hero"] [data-mark^="hero-line-"]')];
    expect(onScreen).toHaveLength(4);
    for (const line of onScreen) expect(drawn).toContain(line.getAttribute('d'));
    expect(svg).toContain('not medical advice');
    expect(picture.querySelector('title')?.textContent).toContain('Lumbar spine');
    const carried = readDocument(readSvgMetadata(svg) ?? '');
    expect(carried.ok && writeSet({ ...carried.set, view: lab.documents.current().view } as typeof carried.set)).toBe(
      writeSet(lab.documents.current()),
    );
  });

  test('the CSV holds every month of every line below commented lines', async () => {
    const { user } = renderLab();
    await user.click(screen.getByRole('button', { name: 'Export' }));
    const rows = (await download(user, 'CSV', '.csv')).split(/\r?\n/).filter((row) => row !== '');
    expect(rows[0]).toMatch(/^#/);
    expect(rows.some((row) => row.startsWith('#') && /not medical advice/i.test(row))).toBe(true);
    const data = rows.filter((row) => !row.startsWith('#'));
    expect(data[0]).toContain('LS_BMD_pct');
    expect(data).toHaveLength(1 + 4 * (35 * 12 + 1));
  });

  test('the JSON is a set the gate reads', async () => {
    const { lab, user } = renderLab();
    await user.click(screen.getByRole('button', { name: 'Export' }));
    const result = readDocument(await download(user, 'JSON', '.json'));
    expect(result.ok && result.set.scenarios).toEqual(lab.documents.current().scenarios);
  });

  test('the advice line cannot be switched off; linked charts and a dark background can be chosen', async () => {
    const { user } = renderLab();
    await user.click(screen.getByRole('button', { name: 'Export' }));
    expect(await screen.findByRole('checkbox', { name: /Not medical advice/ })).toBeDisabled();
    const plain = await download(user, 'SVG', '.svg');
    files.clear();
    await user.click(screen.getByRole('checkbox', { name: 'Dark background' }));
    await user.click(screen.getByRole('checkbox', { name: 'Linked charts' }));
    const dark = await download(user, 'SVG', '.svg');
    expect(plain).toContain('#FFFFFF');
    expect(dark).toContain('#10151B');
    expect(dark.split('<path').length).toBeGreaterThan(plain.split('<path').length + 8);
  });
});

describe('the person', () => {
  const open = async (user: ReturnType<typeof renderLab>['user']) => {
    await user.click(screen.getByRole('button', { name: /^Edit/ }));
    return screen.findByRole('dialog', { name: 'The woman' });
  };

  test('a change reaches all lines, or only the focused one', async () => {
    const { lab, user } = renderLab();
    let dialog = await open(user);
    const age = (): HTMLElement => within(dialog).getByRole('textbox', { name: 'Age at start' });
    await user.clear(age());
    await user.type(age(), '50');
    await user.click(within(dialog).getByRole('button', { name: 'Apply' }));
    expect(lab.documents.current().scenarios.map(({ person }) => person.age)).toEqual([50, 50, 50, 50]);

    dialog = await open(user);
    await user.clear(age());
    await user.type(age(), '48');
    await user.click(within(dialog).getByRole('radio', { name: /^Only/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Apply' }));
    expect(lab.documents.current().scenarios.map(({ person }) => person.age)).toEqual([50, 48, 50, 50]);
  });

  test.each([
    ['Age at start', '130', '18–95 years'],
    ['Weight', 'heavy', 'a number'],
    ['Years to follow', '80', 'at most 64 years from age 46'],
    ['Spine T-score', '-9', '−6 to 6'],
  ])('%s %s is refused beside its field and changes nothing', async (label, typed, expected) => {
    const { lab, user } = renderLab();
    const before = writeSet(lab.documents.current());
    const dialog = await open(user);
    const field = within(dialog).getByRole('textbox', { name: label });
    await user.clear(field);
    await user.type(field, typed);
    await user.click(within(dialog).getByRole('button', { name: 'Apply' }));
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(expect.stringContaining(expected));
    expect(writeSet(lab.documents.current())).toBe(before);
  });

  test('closing gives the focus back', async () => {
    const { user } = renderLab();
    const dialog = await open(user);
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.getByRole('button', { name: /^Edit/ })).toHaveFocus();
  });
});

describe('settings', () => {
  test('human evidence only applies to all lines and marks the hypothesis as off', async () => {
    const { lab, user } = renderLab();
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await user.click(await screen.findByRole('switch', { name: 'Human evidence only' }));
    expect(lab.documents.current().scenarios.every(({ mechanisms }) => mechanisms.humanEvidenceOnly)).toBe(true);
    expect(within(screen.getByRole('group', { name: 'Allopregnanolone' })).getByText(/off/)).toBeInTheDocument();
  });

  test('opens a file through the gate; a refused one is told with its path', async () => {
    const { lab, user } = renderLab();
    const text = writeSet({ ...lab.documents.current(), focus: 3 });
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await user.upload(
      await screen.findByLabelText('Open a file…', { selector: 'input' }),
      new File([text], 'mine.json'),
    );
    await waitFor(() => expect(lab.documents.current().focus).toBe(3));

    await user.click(screen.getByRole('button', { name: 'Settings' }));
    const broken = text.replace('"ageAtFinalPeriod": 51', '"ageAtFinalPeriod": 151');
    await user.upload(
      await screen.findByLabelText('Open a file…', { selector: 'input' }),
      new File([broken], 'broken.json'),
    );
    expect(
      await screen.findByText(/scenarios\[0\]\.person\.ageAtFinalPeriod: expected 12–65 years, found 151/),
    ).toBeVisible();
    expect(lab.documents.current().focus).toBe(3);
  });
});
