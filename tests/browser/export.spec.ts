import { MODEL_VERSION, readDocument, type ScenarioSet } from '../../src/scenario';
import { COLUMNS, simulate } from '../../src/simulation';
import { parseCsv } from '../interchange/parse-csv';
import { exported, parseSvg, pngSize, type SavedFile } from './support/files';
import { withoutView, type LabPage } from './support/lab-page';
import { expect, onPhone, test } from './support/lab-test';

/** What is seen, as files: the same curves, the same numbers, self-contained, and ready to be opened again. */

/** An edit, so that no file could have been made before. */
async function edited(lab: LabPage): Promise<ScenarioSet> {
  await lab.field('Estradiol').fill('60');
  await lab.field('Estradiol').press('Enter');
  await lab.field('RANKL').fill('1.3');
  await lab.field('RANKL').press('Enter');
  await expect(lab.signal('RANKL')).toContainText('set to 1.3 ×');
  return lab.document();
}

async function openFile(lab: LabPage, file: SavedFile): Promise<void> {
  const settings = await lab.openSettings();
  const mimeType = file.name.endsWith('.svg') ? 'image/svg+xml' : 'application/json';
  await settings.locator('input[type="file"]').setInputFiles({ name: file.name, mimeType, buffer: file.bytes });
  await expect(lab.notices).toContainText(`4 scenarios opened from ${file.name}`);
}

async function startOver(lab: LabPage): Promise<void> {
  const settings = await lab.openSettings();
  await settings.getByRole('button', { name: 'Start over' }).click();
  await expect(lab.signal('Estradiol')).toContainText('computed from body and therapy');
}

test('SVG: the curves of the screen, title, description, sources, the advice line, nothing from outside', async ({
  lab,
  page,
}) => {
  const set = await edited(lab);
  const screen = await lab.hero();
  const file = await exported(page, await lab.openDialog('Export'), 'SVG');
  expect(file.name).toMatch(/^trabecula-[a-z0-9-]+\.svg$/);
  const text = file.bytes.toString('utf8');
  const svg = await parseSvg(page, text);

  const curves = Object.entries(svg.paths).flatMap(([mark, d]) => {
    const index = /^hero-line-s(\d+)$/.exec(mark)?.[1];
    return index === undefined ? [] : [[Number(index), d] as const];
  });
  expect(new Map(curves), 'path by path').toEqual(screen.curves);

  expect(svg.title).toBe('Lumbar spine bone density');
  expect(svg.description).toBe(screen.description);
  const words = svg.texts.join(' ');
  expect(words).toContain('Education, not medical advice.');
  expect(words).toContain(`model ${MODEL_VERSION}`);
  expect(words, 'the line on sources').toMatch(/calibrated to published trials.*\bsources\b/i);
  expect(words, 'what is only a hypothesis is named').toMatch(/hypothes[ei]s.*grade D/i);
  for (const { name } of set.scenarios) expect(words).toContain(name.split(' ')[0]);

  const known = ['svg', 'title', 'desc', 'metadata', 'rect', 'g', 'defs', 'clipPath', 'path', 'line', 'text'];
  expect(svg.elements.filter((element) => !known.includes(element))).toEqual([]);
  for (const [attribute, value] of svg.values) {
    expect(attribute).not.toMatch(/^on|href$/);
    expect(value).not.toMatch(/var\(|javascript:|^data:/);
    if (!attribute.startsWith('xmlns')) expect(value, attribute).not.toContain('//');
    if (value.includes('url(')) expect(value).toMatch(/^url\(#clip-[\d-]+\)$/);
  }
});

test('PNG: exactly as many pixels as the scale says', async ({ lab, page }) => {
  const dialog = await lab.openDialog('Export');
  const svg = await parseSvg(page, (await exported(page, dialog, 'SVG')).bytes.toString('utf8'));
  const [width, height] = [Number(svg.attributes['width']), Number(svg.attributes['height'])];
  expect(Math.min(width, height)).toBeGreaterThan(100);
  const sizes: number[] = [];
  for (const scale of [1, 3]) {
    await lab.choose('PNG size', `${scale}×`);
    const file = await exported(page, dialog, 'PNG');
    expect(pngSize(file)).toEqual({ width: Math.round(scale * width), height: Math.round(scale * height) });
    sizes.push(file.bytes.length);
  }
  // Drawn larger, not padded: nine times the pixels need more room.
  expect(sizes[1] ?? 0).toBeGreaterThan(1.5 * (sizes[0] ?? 0));
});

test.describe('on a desk', () => {
  test.skip(onPhone, 'once is enough');

  test('CSV: every number is the simulation’s, under a header with sources and the advice line', async ({
    lab,
    page,
  }) => {
    const set = await edited(lab);
    const file = await exported(page, await lab.openDialog('Export'), 'CSV');
    const { comments, rows } = parseCsv(file.bytes.toString('utf8'));
    const header = comments.join('\n');
    expect(header).toContain('not medical advice');
    expect(header).toContain(MODEL_VERSION);
    expect(header).toMatch(/source/i);
    for (const { name } of set.scenarios) expect(header).toContain(name);
    expect(header).toContain('level set by hand: estradiol 60 pg/mL from 53 on');
    expect(header).toContain('factor set by hand: rankl-production × 1.3 from 53 on');

    const [names, ...cells] = rows;
    expect(names).toEqual(['scenario', 'name', 'years', 'age', ...COLUMNS]);
    let compared = 0;
    for (const [index, scenario] of set.scenarios.entries()) {
      const own = cells.filter(([first]) => first === String(index));
      const { age, columns } = simulate(scenario);
      expect(own).toHaveLength(age.length);
      for (const [row, [, name, years, writtenAge, ...values]] of own.entries()) {
        expect(name).toBe(scenario.name);
        expect(Number(writtenAge)).toBeCloseTo(age[row] ?? Number.NaN, 8);
        expect(Number(years)).toBeCloseTo((age[row] ?? Number.NaN) - scenario.person.age, 8);
        for (const [at, column] of COLUMNS.entries()) {
          const expected = columns[column][row] ?? Number.NaN;
          // Engines differ in the last places of powers; the file has ten digits.
          const error = Math.abs(Number(values[at]) - expected);
          if (!(error <= 1e-7 * Math.max(1, Math.abs(expected)))) {
            expect(Number(values[at]), `${column} of ${scenario.name}, row ${row}`).toBe(expected);
          }
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(4 * 12 * 35 * 20);
  });

  test('JSON and SVG carry the set: opened again, they give it back whole', async ({ lab, page }) => {
    const set = await edited(lab);
    const curves = (await lab.hero()).curves;
    const dialog = await lab.openDialog('Export');
    const files = [await exported(page, dialog, 'JSON'), await exported(page, dialog, 'SVG')];
    await lab.closeDialog();
    const read = readDocument(files[0]?.bytes.toString('utf8') ?? '');
    expect(read.ok && read.set).toEqual(set);

    for (const file of files) {
      await startOver(lab);
      expect(withoutView(await lab.document())).not.toEqual(withoutView(set));
      await openFile(lab, file);
      expect(await lab.document(), file.name).toEqual(set);
      expect((await lab.hero()).curves).toEqual(curves);
    }
  });

  test('a file that is none is refused with its reason, and nothing changes', async ({ lab }) => {
    const set = await edited(lab);
    const settings = await lab.openSettings();
    const broken = JSON.stringify({ format: 'trabecula-scenario/1', person: { age: 300 }, years: 10 });
    await settings
      .locator('input[type="file"]')
      .setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(broken) });
    await expect(lab.notices.getByRole('alert')).toContainText('broken.json cannot be opened. Nothing was changed.');
    await expect(lab.notices.getByRole('alert')).toContainText(/person\.age: expected 18.95 years, found 300/);
    expect(await lab.document()).toEqual(set);
  });

  test('linked charts and a dark ground can be chosen; the preview shows the picture', async ({ lab, page }) => {
    const dialog = await lab.openDialog('Export');
    const preview = dialog.getByRole('img', { name: 'Preview of the picture' });
    await expect(preview).toBeVisible();
    const plain = await parseSvg(page, (await exported(page, dialog, 'SVG')).bytes.toString('utf8'));
    await dialog.getByRole('checkbox', { name: 'Linked charts' }).check();
    await dialog.getByRole('checkbox', { name: 'Dark background' }).check();
    await expect(dialog.getByRole('checkbox', { name: /Not medical advice/ })).toBeDisabled();
    const rich = await parseSvg(page, (await exported(page, dialog, 'SVG')).bytes.toString('utf8'));
    expect(Number(rich.attributes['height'])).toBeGreaterThan(Number(plain.attributes['height']));
    const charts = (paths: Readonly<Record<string, string>>): readonly string[] => [
      ...new Set(Object.keys(paths).flatMap((mark) => /^(\w+)-line-/.exec(mark)?.[1] ?? [])),
    ];
    expect(charts(plain.paths)).toEqual(['hero']);
    expect([...charts(rich.paths)].sort()).toEqual(['cells', 'hero', 'markers', 'ratio', 'signal']);
    const ground = rich.values.find(([attribute]) => attribute === 'fill')?.[1].toUpperCase();
    expect(ground).toBe('#10151B');
  });
});
