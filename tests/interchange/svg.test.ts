// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeScenes, DARK_THEME, LIGHT_THEME, smallChart, timeChart, type Scene } from '../../src/charts';
import { NOT_MEDICAL_ADVICE, sceneToSvg, type SvgOptions } from '../../src/interchange/svg';
import { readSvgMetadata } from '../../src/interchange/svg-metadata';
import { escapeXml, SVG_ELEMENTS, unescapeXml } from '../../src/interchange/svg-text';
import { DESKTOP, HERO, PHONE, SERIES, SMALL } from '../charts/sample';

const OPTIONS: SvgOptions = { background: LIGHT_THEME.background, footerColor: LIGHT_THEME.muted };
const chart = timeChart(HERO, DESKTOP, LIGHT_THEME);
const svg = sceneToSvg(chart.scene, { ...OPTIONS, footerLines: ['Sources: SWAN 2008.'] });

function parse(text: string): Document {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const failure = parsed.querySelector('parsererror');
  if (failure !== null) throw new Error(failure.textContent);
  return parsed;
}

const attribute = (parsed: Document, mark: string, name: string): string | null | undefined =>
  parsed.querySelector(`[data-mark="${mark}"]`)?.getAttribute(name);

describe('sceneToSvg', () => {
  it('writes XML with title, description, sources and the line that is always there', () => {
    const parsed = parse(svg);
    expect(parsed.documentElement.firstElementChild?.textContent).toBe(chart.scene.title);
    expect(parsed.querySelector('desc')?.textContent).toBe(chart.scene.description);
    const words = [...parsed.querySelectorAll('text')].map((element) => element.textContent);
    expect(words.slice(-2)).toEqual(['Sources: SWAN 2008.', NOT_MEDICAL_ADVICE]);
  });

  it('keeps every path of the scene letter for letter', () => {
    const parsed = parse(svg);
    const paths = chart.scene.marks.filter((mark) => mark.kind === 'path');
    expect(paths.length).toBeGreaterThan(10);
    for (const mark of paths) expect(attribute(parsed, mark.id, 'd')).toBe(mark.d);
  });

  it('contains only allowed elements, and no script, style sheet, event or reference outside', () => {
    const picture = composeScenes({ title: 't', description: 'd', hero: chart.scene, legend: SERIES }, LIGHT_THEME);
    for (const text of [svg, sceneToSvg(picture, { ...OPTIONS, metadata: '{"a":1}', embedFont: 'AAAA' })]) {
      const parsed = parse(text);
      for (const element of parsed.querySelectorAll('*')) {
        expect(SVG_ELEMENTS).toContain(element.localName);
        for (const { name, value } of element.attributes) {
          expect(name).not.toMatch(/^on|href|^style$/i);
          if (name !== 'xmlns') expect(value).not.toMatch(/https?:|javascript:|var\(/);
          if (value.includes('url(')) expect(value).toMatch(/^url\(#clip-\d+-\d+\)$/);
        }
      }
      expect(parsed.querySelectorAll('style').length).toBe(text.includes('@font-face') ? 1 : 0);
    }
  });

  it('clips with rectangles it defines, once each, even when scenes share clip names', () => {
    const small = [1, 2, 3].map(() => smallChart(HERO, SMALL, LIGHT_THEME).scene);
    const parsed = parse(
      sceneToSvg(composeScenes({ title: 't', description: 'd', hero: chart.scene, small }, LIGHT_THEME), OPTIONS),
    );
    const ids = [...parsed.querySelectorAll('clipPath')].map((element) => element.id);
    expect(new Set(ids).size).toBe(4);
    for (const element of parsed.querySelectorAll('[clip-path]')) {
      expect(ids).toContain(/#(.+)\)/.exec(element.getAttribute('clip-path') ?? '')?.[1]);
    }
  });

  it('leaves hostile labels text', () => {
    const label = `</text><script>alert(1)</script>"'&<image href="x"/>\u0000\u0008\ud800]]>`;
    const [series] = SERIES;
    const hostile = {
      ...HERO,
      id: label,
      title: label,
      series: series === undefined ? [] : [{ ...series, id: label, label: 'x' + label }],
    };
    const scene = timeChart(hostile, PHONE, LIGHT_THEME).scene;
    const parsed = parse(sceneToSvg(scene, { ...OPTIONS, title: label, footerLines: [label], metadata: label }));
    for (const element of parsed.querySelectorAll('*')) expect(SVG_ELEMENTS).toContain(element.localName);
    expect(parsed.querySelector('title')?.textContent).toBe(label.replace(/[\u0000\u0008\ud800]/g, '\ufffd'));
    expect(parsed.querySelectorAll('script, image')).toHaveLength(0);
  });

  it('refuses colors that are not resolved, foreign path text, numbers that are none, and unknown clips', () => {
    const scene = (mark: Partial<Extract<Scene['marks'][number], { kind: 'path' }>>): Scene => ({
      ...chart.scene,
      marks: [{ kind: 'path', id: 'p', d: 'M0,0L1,1', ...mark }],
    });
    const write = (mark: Parameters<typeof scene>[0]) => () => sceneToSvg(scene(mark), OPTIONS);
    expect(write({})).not.toThrow();
    expect(write({ fill: 'var(--accent)' })).toThrow(/not a resolved color/);
    expect(write({ stroke: { color: 'url(https://example.org)', width: 1 } })).toThrow(/not a resolved color/);
    expect(write({ d: 'M0,0"onload=' })).toThrow(/path text/);
    expect(write({ stroke: { color: '#000000', width: Number.NaN } })).toThrow(/NaN/);
    expect(write({ clip: 'nowhere' })).toThrow(/no clip/);
    expect(() => sceneToSvg(chart.scene, { ...OPTIONS, background: 'red' })).toThrow(/not a resolved color/);
    expect(() => sceneToSvg(chart.scene, { ...OPTIONS, embedFont: "A'){}" })).toThrow(/base64/);
  });

  it('writes text of at least 12 px in resolved colors', () => {
    for (const element of parse(svg).querySelectorAll('text')) {
      expect(Number(element.getAttribute('font-size'))).toBeGreaterThanOrEqual(12);
      expect(element.getAttribute('fill')).toMatch(/^#[0-9A-F]{6}$/i);
    }
  });

  it('gives the same bytes each time', () => {
    expect(sceneToSvg(timeChart(HERO, DESKTOP, LIGHT_THEME).scene, OPTIONS)).toBe(sceneToSvg(chart.scene, OPTIONS));
  });

  it('moves words with a baseline in numbers, not in an attribute many programs ignore', () => {
    const mark = { kind: 'text', id: 'w', x: 1, y: 10, text: 'w', size: 20, color: '#000000' } as const;
    const at = (baseline: 'auto' | 'middle' | 'hanging'): string | null | undefined =>
      attribute(parse(sceneToSvg({ ...chart.scene, marks: [{ ...mark, baseline }] }, OPTIONS)), 'w', 'y');
    expect([at('auto'), at('middle'), at('hanging')]).toEqual(['10', '17.2', '24.6']);
  });

  it.each([
    ['light', LIGHT_THEME],
    ['dark', DARK_THEME],
  ])('looks as agreed: small chart, %s', (name, theme) => {
    const spec = {
      ...HERO,
      series: SERIES.slice(0, 2).map((series) => ({
        ...series,
        x: series.x.filter(yearly),
        y: series.y.filter(yearly),
      })),
    };
    const scene = smallChart({ ...spec, bands: [], ghosts: [], points: [], spans: [] }, SMALL, theme).scene;
    const text = sceneToSvg(scene, { background: theme.background, footerColor: theme.muted });
    return expect(text).toMatchFileSnapshot(`svg-snapshots/small-chart-${name}.svg`);
  });
});

const yearly = (_: number, index: number): boolean => index % 12 === 0;

describe('text in XML', () => {
  it('survives a parser, apart from characters XML forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parse(`<t a="${escapeXml(text)}">${escapeXml(text)}</t>`).documentElement;
        const allowed = [...text].map((letter) => (isForbidden(letter) ? '\ufffd' : letter)).join('');
        expect(parsed.textContent).toBe(allowed);
        expect(parsed.getAttribute('a')).toBe(allowed);
        expect(unescapeXml(escapeXml(text))).toBe(allowed);
      }),
    );
  });
});

function isForbidden(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return (
    (code < 0x20 && ![9, 10, 13].includes(code)) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0xfffe ||
    code === 0xffff
  );
}

describe('a picture that carries its scenario', () => {
  it('gives back the text it was given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(readSvgMetadata(sceneToSvg(chart.scene, { ...OPTIONS, metadata: text }))).toBe(
          [...text]
            .map((letter) => (isForbidden(letter) ? '\ufffd' : letter))
            .join('')
            .trim(),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('gives nothing where there is nothing', () => {
    expect(readSvgMetadata(svg)).toBeUndefined();
    expect(readSvgMetadata('')).toBeUndefined();
    expect(readSvgMetadata('<svg><metadata id="trabecula-set"/></svg>')).toBeUndefined();
    expect(readSvgMetadata('<svg><metadata id="trabecula-set">{"cut": "off')).toBeUndefined();
    expect(readSvgMetadata('<svg><metadata id="trabecula-set"><rdf/></metadata></svg>')).toBeUndefined();
  });

  it('is read after another program has rewritten it', () => {
    const rewritten = `<svg><metadata\n   xml:space="preserve" id='trabecula-set'>\n  <![CDATA[{"a":"<&>"}]]>\n</metadata></svg>`;
    expect(readSvgMetadata(rewritten)).toBe('{"a":"<&>"}');
    expect(readSvgMetadata('<svg><metadata id="trabecula-set" >{&#34;a&#x22;:1}</metadata></svg>')).toBe('{"a":1}');
  });
});
