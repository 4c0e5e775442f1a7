import { expect, it } from 'vitest';
import { createMemo } from '../../../src/simulation/drivers/memo';

it('makes each result once and forgets the one unused for longest', () => {
  const made: string[] = [];
  const memo = createMemo<string>(2);
  const get = (key: string): string =>
    memo.get(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(get)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  // c pushed b out, because a had been used since.
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('remembers a result that is undefined', () => {
  let calls = 0;
  const memo = createMemo<undefined>(1);
  const make = (): undefined => {
    calls++;
    return undefined;
  };
  memo.get('a', make);
  memo.get('a', make);
  expect(calls).toBe(1);
});
