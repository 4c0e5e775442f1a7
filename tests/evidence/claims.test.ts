import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CLAIM_CHECKS,
  CONTEXT_OF_USE,
  KNOWN_TENSIONS,
  loadPublishedRows,
  MECHANISM_EVIDENCE,
  NOT_FOR,
  NOT_MODELED,
} from '../../src/evidence';
import { HYPOTHESIS_PARAMETERS } from '../../src/model';
import { ALL_PARAMETERS } from '../../src/simulation';

const DATA = new URL('../../data/', import.meta.url);
const FILES = ['evidence/bone-calibration.csv', 'evidence/bone-forecast.csv', 'evidence/bone-reference.csv', 'pk.csv'];

/** First cells of the published files. */
const PUBLISHED = new Set(
  FILES.flatMap((file) =>
    readFileSync(new URL(file, DATA), 'utf8')
      .split('\n')
      .map((line) => line.split(',')[0] ?? ''),
  ),
);
const LIMITS = [...NOT_FOR, ...NOT_MODELED, ...KNOWN_TENSIONS];
const every = [
  ...CLAIM_CHECKS.map(({ id, rows }) => ({ id, rows })),
  ...MECHANISM_EVIDENCE.map(({ id, direction }) => ({ id, rows: direction.rows })),
  ...LIMITS.map(({ id, rows = [] }) => ({ id, rows })),
];

describe('what is said of evidence', () => {
  it('names published rows that exist, and has no id twice', () => {
    expect(
      every.flatMap(({ id, rows }) => rows.filter((row) => !PUBLISHED.has(row)).map((row) => `${id}: ${row}`)),
    ).toEqual([]);
    for (const list of [CLAIM_CHECKS, MECHANISM_EVIDENCE, LIMITS]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
  });

  it('says nothing without a source', () => {
    for (const { source } of CLAIM_CHECKS) expect(source.length).toBeGreaterThan(10);
    for (const { direction } of MECHANISM_EVIDENCE) {
      expect(direction.source.length).toBeGreaterThan(10);
      // Where no row of the files speaks, the source says so or names the model the structure is from.
      if (direction.rows.length === 0) expect(direction.source).toMatch(/no row|structure|searches/);
    }
  });

  it('judges nobody and advises nothing', () => {
    const texts = [
      ...CLAIM_CHECKS.flatMap(({ claim, finding, inModel }) => [claim, finding, inModel]),
      ...MECHANISM_EVIDENCE.flatMap(({ name, direction, size }) => [name, direction.text, size.text]),
      ...LIMITS.flatMap(({ title, text }) => [title, text]),
      CONTEXT_OF_USE.question,
      CONTEXT_OF_USE.audience,
      CONTEXT_OF_USE.influence,
    ];
    for (const text of texts) {
      expect(text).not.toMatch(/\b(should|recommend\w*|myth|wrong\w*|false\w*|mislead\w*|mistake\w*|best|must)\b/i);
    }
  });
});

describe('the corrections', () => {
  const find = (id: string) => CLAIM_CHECKS.find((claim) => claim.id === id)!;
  it('cover what the model description lists', () => {
    expect(find('pepi-paper').finding).toContain('276:1389');
    expect(find('prior-1990-1994').finding).toMatch(/1994, lasted one year/);
    expect(find('trial-2011').finding).toMatch(/^No such trial was found/);
    expect(find('intrauterine-system').finding).toContain('levonorgestrel');
    expect(find('serum-opg').finding).toMatch(/^In serum it rises/);
  });

  it('quote the numbers of the rows they name', async () => {
    const { targets } = await loadPublishedRows();
    const value = (id: string): number => targets.find((target) => target.id === id)?.value ?? Number.NaN;
    const text = find('prior-1990-1994').finding;
    const written = (number: number): string => `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(1)} %`;
    for (const id of ['PRI94-MPA', 'PRI94-CA', 'PRI94-P']) expect(text).toContain(written(value(id)));
    const alone = find('progesterone-alone').finding;
    for (const id of ['PG-LEO-LS', 'PG-LM-OMP-LS']) expect(alone).toContain(written(value(id)));
  });
});

describe('the mechanisms', () => {
  it('name parameters that exist, each of the bone equations’ fitted or assumed strengths once', () => {
    const named = MECHANISM_EVIDENCE.flatMap(({ parameters }) => parameters);
    const known = new Set(ALL_PARAMETERS.map(({ id }) => id));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('grade as assumed what human evidence only takes out', () => {
    for (const id of HYPOTHESIS_PARAMETERS) {
      const mechanism = MECHANISM_EVIDENCE.find(({ parameters }) => parameters.includes(id));
      expect([id, mechanism?.direction.grade, mechanism?.size.grade]).toEqual([id, 'D', 'D']);
    }
  });
});
