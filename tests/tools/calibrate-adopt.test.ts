import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { ADOPTED_SOURCE, adoptInto, type Fit } from '../../tools/calibrate/adopt';
import { fitOf } from '../../tools/calibrate/adopt-files';

const tidy = async (text: string): Promise<string> =>
  format(text, { ...(await resolveConfig(import.meta.filename)), parser: 'typescript' });

const fit = (id: string, value: number, kind: 'normal' | 'lognormal', spread: number, grade: 'C' | 'D' = 'C'): Fit => ({
  id,
  value,
  distribution: { kind, spread },
  grade,
});

/** A file of calls in every form the records have. */
const CALLS = `import type { ModelParameter } from '../types';
import { assumed, BY_HAND, lognormal, parameter, PRIOR } from './record';

/** RANKL, OPG and the cells. */
export const CELL_PARAMETERS: readonly ModelParameter[] = [
  parameter('other', 'k_L', 'not fitted', 0.5, '1/d', [0.02, 5], assumed(lognormal(0.5))),
  parameter('bare', 'a_O', 'fall of OPG without estrogen', 0.14, '1', [0, 0.8]),
  parameter('noted', 'a_L', 'rise of RANKL', 2.3, '1', [0, 6], {
    source: BY_HAND,
    note: 'Splits, with a_O, one total; the woman’s own.',
  }),
  parameter('spread', 'k_x', 'loss of precursors', 0.00827, '1/d', [0.0005, 0.1], {
    ...assumed(lognormal(0.003), 'Chosen for the rebound.'),
    source: PRIOR,
  }),
  parameter('short', 'pi_0', 'needs no RANKL', 0.1, '1', [0, 0.6], assumed(lognormal(0.7), 'In culture.')),
];
`;

describe('adopting the mode into records written as calls', () => {
  const adopted = adoptInto(CALLS, [
    fit('bare', 0.1634, 'lognormal', 0.7),
    fit('noted', 1.571, 'lognormal', 0.35),
    fit('spread', 0.006412, 'normal', 0.003, 'D'),
    fit('short', 0.2402, 'lognormal', 0.7),
  ]);

  it('finds each fitted record once and leaves the others', async () => {
    expect([...adopted.ids].sort()).toEqual(['bare', 'noted', 'short', 'spread']);
    expect(adopted.text).toContain(
      `parameter('other', 'k_L', 'not fitted', 0.5, '1/d', [0.02, 5], assumed(lognormal(0.5)))`,
    );
    const text = await tidy(adopted.text);
    expect(text).toContain(`parameter('bare', 'a_O', 'fall of OPG without estrogen', 0.1634, '1', [0, 0.8], {
    origin: 'fitted',
    source: '${ADOPTED_SOURCE}',
    grade: 'C',
    distribution: lognormal(0.7),
  })`);
  });

  it('keeps notes, wherever they stood', () => {
    expect(adopted.text).toContain(`note: 'Splits, with a_O, one total; the woman’s own.'`);
    expect(adopted.text).toContain(`grade: 'D', distribution: normal(0.003), note: 'Chosen for the rebound.'`);
    expect(adopted.text).toContain(`distribution: lognormal(0.7), note: 'In culture.'`);
  });

  it('imports what the records now name, and no more', () => {
    expect(adopted.text).toContain(`import { assumed, lognormal, parameter, normal } from './record';`);
  });

  it('changes nothing the second time', async () => {
    const text = await tidy(adopted.text);
    const again = adoptInto(text, [fit('bare', 0.1634, 'lognormal', 0.7), fit('short', 0.2402, 'lognormal', 0.7)]);
    expect(await tidy(again.text)).toBe(text);
  });

  it('leaves a file without fitted records as it is', () => {
    expect(adoptInto(CALLS, [fit('elsewhere', 1, 'normal', 1)])).toEqual({ text: CALLS, ids: [] });
  });

  it('refuses a value that is not written as a number', () => {
    const text = `parameter('bare', 'a', 'b', 2 * HALF, '1', [0, 1]);`;
    expect(() => adoptInto(text, [fit('bare', 1, 'normal', 1)])).toThrow('bare');
  });
});

const SITES = `import { parameter, BY_HAND } from './record';
const SITE_VALUES = {
  LS: { T: 0.076, n: 0.022 },
  TH: { T: 0.05, n: 0.05 },
};
export function siteParameters(site: string) {
  const { T, n } = SITE_VALUES[site];
  const id = (stem: string): string => \`\${stem}\${site}\`;
  return [
    parameter(id('turnover'), \`T_\${site}\`, 'turnover', T, '1/y', [0.005, 0.5], { source: BY_HAND, note: 'Below biopsy.' }),
    parameter(id('underfilling'), \`n_\${site}\`, 'underfilling', n, '1', [0, 0.5]),
  ];
}
`;

describe('adopting the mode into one call for all sites', () => {
  const adopted = adoptInto(SITES, [
    fit('turnoverLS', 0.0713, 'lognormal', 0.4),
    fit('turnoverTH', 0.0527, 'lognormal', 0.4, 'D'),
  ]);

  it('writes the numbers into the table', () => {
    expect(adopted.text).toContain('LS: { T: 0.0713, n: 0.022 }');
    expect(adopted.text).toContain('TH: { T: 0.0527, n: 0.05 }');
    expect(adopted.ids).toEqual(['turnoverLS', 'turnoverTH']);
  });

  it('tells in the call what holds for all of them, the weaker grade', () => {
    expect(adopted.text).toContain(
      `T, '1/y', [0.005, 0.5], { origin: 'fitted', source: '${ADOPTED_SOURCE}', grade: 'D', distribution: lognormal(0.4), note: 'Below biopsy.' })`,
    );
    expect(adopted.text).toContain(`'underfilling', n, '1', [0, 0.5])`);
    expect(adopted.text).toContain(`import { parameter, lognormal } from './record';`);
  });

  it('refuses a site that the table does not know', () => {
    expect(() => adoptInto(SITES, [fit('turnoverFN', 0.05, 'lognormal', 0.4)])).toThrow('turnoverFN');
  });
});

describe('adopting the mode into records written as objects', () => {
  const text = `export const RECEPTOR_PARAMETERS = [
  {
    id: 'half',
    symbol: 'K_E',
    value: 17.2,
    range: [4, 60],
    distribution: { kind: 'lognormal', sigma: 0.35 },
    origin: 'assumed',
    source:
      'starting value',
    grade: 'D',
    note: 'Kept.',
  },
  { id: 'near', value: 3, distribution: { kind: 'normal', sd: 1 }, origin: 'assumed', source: 's', grade: 'D' },
];
`;

  it('changes value, distribution, origin, source and grade of that record only', async () => {
    const adopted = adoptInto(text, [fit('half', 17.16, 'lognormal', 0.5)]);
    expect(await tidy(adopted.text)).toBe(
      await tidy(
        text
          .replace('17.2', '17.16')
          .replace('sigma: 0.35', 'sigma: 0.5')
          .replace(`origin: 'assumed'`, `origin: 'fitted'`)
          .replace(`'starting value'`, `'${ADOPTED_SOURCE}'`)
          .replace(`grade: 'D',\n    note`, `grade: 'C',\n    note`),
      ),
    );
  });
});

describe('what is adopted', () => {
  it('is the mode to 4 digits, the prior as distribution, and grade D where the data hardly spoke', () => {
    const of = (shrinkage: number, scale: string) =>
      fitOf({ id: 'x', mode: 0.123456, shrinkage, prior: { spread: 0.35, scale } });
    expect(of(0.5, 'log')).toEqual(fit('x', 0.1235, 'lognormal', 0.35, 'C'));
    expect(of(0.95, 'normal')).toEqual(fit('x', 0.1235, 'normal', 0.35, 'D'));
  });
});
