import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardText, guardValue, utf8Bytes } from '../../src/scenario/guard';
import { foundText, issueText, pathText } from '../../src/scenario/issue';
import { LIMITS } from '../../src/scenario/limits';
import { EXAMPLE, read, refusals } from './documents';

const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

describe('the guard in front of the schema', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s at any depth', (key) => {
    const hostile = `{"format":"trabecula-scenario/1","person":{"age":56,"baseline":{"LS_T":0,"${key}":{"admin":1}}},"years":3}`;
    expect(refusals(hostile)).toEqual([`person.baseline.${key}: expected no such key, found "${key}"`]);
    expect(refusals(`{"${key}":1}`)).toEqual([`${key}: expected no such key, found "${key}"`]);
    expect(
      refusals(JSON.stringify({ ...EXAMPLE, parameters: 0 }).replace('"parameters":0', `"parameters":{"${key}":1}`)),
    ).toEqual([`parameters.${key}: expected no such key, found "${key}"`]);
    expect(Reflect.get({}, 'admin')).toBeUndefined();
  });

  it('counts depth, keys, bytes and values', () => {
    expect(guardText(nested(LIMITS.depth)).ok).toBe(true);
    const deep = guardText(nested(LIMITS.depth + 1));
    expect(!deep.ok && deep.issue.expected).toBe('at most 32 levels of nesting');
    expect(guardText(nested(100_000)).ok).toBe(false);
    expect(guardText('['.repeat(500_000)).ok).toBe(false);

    const keys = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, index]));
    expect(guardValue(keys(LIMITS.keysPerObject)).ok).toBe(true);
    expect(guardValue(keys(LIMITS.keysPerObject + 1)).ok).toBe(false);

    const padded = (bytes: number) => `"${'x'.repeat(bytes - 2)}"`;
    expect(guardText(padded(LIMITS.inputBytes)).ok).toBe(true);
    const large = guardText(padded(LIMITS.inputBytes + 1));
    expect(!large.ok && issueText(large.issue)).toBe('document: expected at most 1048576 bytes, found more');

    // Shared references make few objects stand for very many values.
    let shared: object = { a: 1 };
    for (let level = 0; level < 25; level += 1) shared = { a: shared, b: shared };
    const many = guardValue(shared);
    expect(!many.ok && many.issue.expected).toBe('at most 100000 values');
  });

  it('refuses what is no plain data without throwing', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    const getter = {
      get format(): string {
        throw new Error('no');
      },
    };
    for (const value of [cyclic, trap, getter, () => 1, Symbol('x'), 1n, undefined, [undefined], new Date(0)]) {
      expect(read(value).ok).toBe(false);
    }
    for (const text of [
      '',
      'null',
      'true',
      '5',
      '"text"',
      '[]',
      '{}',
      '{',
      'NaN',
      "{'a':1}",
      '{"format":"trabecula-scenario/1"} x',
    ]) {
      expect(read(text).ok).toBe(false);
    }
  });

  it('refuses numbers too large for a number', () => {
    expect(refusals(JSON.stringify(EXAMPLE).replace('"years":25', '"years":1e999'))).toEqual([
      'years: expected a finite number, found Infinity',
    ]);
  });

  it('counts bytes as an encoder does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Bytes(text)).toBe(new TextEncoder().encode(text).length);
      }),
    );
  });

  it('copies any JSON value exactly or refuses it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const guarded = guardValue(value);
        if (guarded.ok) expect(guarded.value).toEqual(JSON.parse(JSON.stringify(value)));
        else expect(guarded.issue.path).not.toBe('');
      }),
    );
  });
});

describe('the words of a refusal', () => {
  it('writes paths that cannot be mistaken', () => {
    expect(pathText(['scenarios', 0, 'therapies', 1, 'dose'])).toBe('scenarios[0].therapies[1].dose');
    expect(pathText([])).toBe('document');
    expect(pathText(['a', 'two words', ''])).toBe('a["two words"][""]');
    expect(pathText(['person', 'x'.repeat(100)])).toBe(`person.${'x'.repeat(60)}…`);
  });

  it('shows foreign text on one line, short, with disguises spelled out', () => {
    expect(foundText('a\nb')).toBe('"a\\nb"');
    expect(foundText('\u001b[31mred\u202eexe\u009b')).toBe('"\\u001b[31mred\\u202eexe\\u009b"');
    expect(foundText('😀'.repeat(100))).toBe(`"${'😀'.repeat(60)}…"`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(foundText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(foundText(text).length).toBeLessThan(1000);
      }),
    );
  });
});
