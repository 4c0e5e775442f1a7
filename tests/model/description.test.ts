import { describe, expect, it } from 'vitest';
import { HYPOTHESIS_PARAMETERS, MODEL_DESCRIPTION, MODEL_PARAMETERS } from '../../src/model';
import { analyze } from '../../tools/generator/analyze';
import type { ModelDescription } from '../../src/model';

const described = [
  ...MODEL_DESCRIPTION.states,
  ...MODEL_DESCRIPTION.auxiliaries,
  ...MODEL_DESCRIPTION.inputs,
  ...MODEL_DESCRIPTION.runConstants,
];

describe('description', () => {
  it.each(described.map((entry) => [entry.symbol, entry] as const))(
    '%s carries unit, meaning, grade and source',
    (_, entry) => {
      for (const text of [entry.name, entry.unit, entry.meaning, entry.source]) expect(text.trim()).not.toBe('');
      expect('ABCD').toContain(entry.grade);
    },
  );

  it.each(MODEL_PARAMETERS.map((record) => [record.id, record] as const))(
    'parameter %s is whole and its value lies in its range',
    (_, record) => {
      expect(record.value).toBeGreaterThanOrEqual(record.range[0]);
      expect(record.value).toBeLessThanOrEqual(record.range[1]);
      expect(record.source.trim()).not.toBe('');
      expect(record.unit.trim()).not.toBe('');
    },
  );

  it('has unique parameter ids and symbols', () => {
    expect(new Set(MODEL_PARAMETERS.map(({ id }) => id)).size).toBe(MODEL_PARAMETERS.length);
    expect(new Set(MODEL_PARAMETERS.map(({ symbol }) => symbol)).size).toBe(MODEL_PARAMETERS.length);
  });

  it('every parameter is used by an equation', () => {
    const text = [
      ...MODEL_DESCRIPTION.states.map((s) => `${s.derivative} ${s.initial}`),
      ...MODEL_DESCRIPTION.auxiliaries.map((a) => a.expression),
    ].join(' ');
    const used = new Set(text.match(/[A-Za-z_]\w*/g));
    expect(MODEL_PARAMETERS.filter(({ symbol }) => !used.has(symbol)).map(({ id }) => id)).toEqual([]);
  });

  it('what is assumed is graded D', () => {
    const assumed = MODEL_PARAMETERS.filter(({ origin }) => origin === 'assumed');
    expect(assumed.map(({ id, grade }) => `${id} ${grade}`)).toEqual(assumed.map(({ id }) => `${id} D`));
  });

  it('hypothesis switches name parameters graded C or D', () => {
    for (const id of HYPOTHESIS_PARAMETERS) {
      expect(['C', 'D']).toContain(MODEL_PARAMETERS.find((record) => record.id === id)?.grade);
    }
  });
});

describe('analysis refuses a broken description', () => {
  const withAuxiliaries = (pairs: readonly (readonly [string, string])[]): ModelDescription => ({
    ...MODEL_DESCRIPTION,
    states: [],
    observables: [],
    auxiliaries: pairs.map(([symbol, expression]) => ({
      symbol,
      expression,
      name: symbol,
      unit: '1',
      meaning: 'x',
      grade: 'D',
      source: 'test',
    })),
  });

  it('an unknown symbol', () => {
    expect(() => analyze(withAuxiliaries([['one', 'mystery + 1']]))).toThrow(/one: unknown symbol mystery/);
  });
  it('a circle', () => {
    expect(() =>
      analyze(
        withAuxiliaries([
          ['one', 'two + 1'],
          ['two', 'one + 1'],
        ]),
      ),
    ).toThrow(/circle: one, two/);
  });
  it('a name given twice', () => {
    expect(() => analyze(withAuxiliaries([['kappa', '1']]))).toThrow(/kappa is declared twice/);
  });
});
