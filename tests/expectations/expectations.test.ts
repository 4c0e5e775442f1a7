import { describe, expect, it } from 'vitest';
import { EXPECTATIONS } from './rows';
import { measure } from './table';

describe.each(Object.entries(EXPECTATIONS))('%s', (_, rows) => {
  it.each(rows.map((row) => [row.claim, row] as const))('%s', (_claim, row) => {
    const [low, high] = row.between;
    const measured = measure(row);
    expect(measured).toBeGreaterThanOrEqual(low);
    expect(measured).toBeLessThanOrEqual(high);
  });
});

describe('the table', () => {
  it('has at least 60 rows with distinct claims', () => {
    const claims = Object.entries(EXPECTATIONS).flatMap(([group, rows]) => rows.map((row) => `${group}: ${row.claim}`));
    expect(claims.length).toBeGreaterThanOrEqual(60);
    expect(new Set(claims).size).toBe(claims.length);
  });
});
