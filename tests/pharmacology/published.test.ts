import { describe, expect, it } from 'vitest';
import { COMPARED, EVIDENCE, LISTED_ROWS, NOT_COMPARED, PUBLISHED } from './published';

describe('published levels (data/pk.csv)', () => {
  it('every row is compared or has one reason not to be, exactly once', () => {
    const met = [...COMPARED.map(({ id }) => id), ...NOT_COMPARED.map(([id]) => id)].sort();
    expect(met).toEqual(EVIDENCE.map(({ id }) => id!).sort());
    expect(EVIDENCE.length).toBe(272);
  });

  it('the list of rows that are not required is the one of the evidence, and none of them is compared', () => {
    expect(LISTED_ROWS.length).toBe(9 + 2 + 1 + 1 + 1 + 4);
    for (const id of LISTED_ROWS) expect(NOT_COMPARED.map(([one]) => one)).toContain(id);
  });

  const required = PUBLISHED.filter((row) => row.required && row.quantities.length > 0);

  it.each(required)('$id $what: inside the published spread, or a named miss that still is one', ({ quantities }) => {
    for (const { name, computed, published, inside, miss } of quantities) {
      expect(Number.isFinite(computed), name).toBe(true);
      expect(inside, `${name}: ${computed} against ${published.text}`).toBe(miss === undefined);
    }
  });

  it('rows of lesser confidence agree too, or say why not', () => {
    for (const { id, quantities } of PUBLISHED.filter((row) => !row.required)) {
      for (const { name, computed, published, inside, miss } of quantities) {
        expect(inside, `${id} ${name}: ${computed} against ${published.text}`).toBe(miss === undefined);
      }
    }
  });

  it('the misses among required rows are these', () => {
    const misses = required.filter(({ quantities }) => quantities.some(({ miss }) => miss !== undefined));
    expect(misses.map(({ id }) => id)).toEqual(['PK038', 'PK066', 'PK077', 'PK079', 'PK103', 'PK104', 'PK157']);
  });
});
