import * as v from 'valibot';
import { type NumberRange, rangeText } from './limits';

/** Pieces of the schema whose messages are the text of "expected …" in a refusal. */

/** A number of `range`, both ends included. */
export function numberIn(range: NumberRange) {
  const expected = rangeText(range);
  return v.pipe(
    v.number(expected),
    v.minValue(range.low, expected),
    v.maxValue(range.high, expected),
    v.description(expected),
  );
}

/** A whole number of `range`, both ends included. */
export function wholeIn(range: NumberRange) {
  const expected = rangeText(range);
  return v.pipe(
    v.number(expected),
    v.integer(expected),
    v.minValue(range.low, expected),
    v.maxValue(range.high, expected),
    v.description(expected),
  );
}

/** One of a list of words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  const expected = words.length === 1 ? `"${words[0] ?? ''}"` : `one of ${words.join(', ')}`;
  return v.pipe(v.picklist(words, expected), v.description(expected));
}

/** Text of at most `most` characters. */
export function text(most: number) {
  const expected = `text of at most ${most} characters`;
  return v.pipe(v.string(expected), v.maxLength(most, expected), v.description(expected));
}

/** Yes or no. */
export const flag = () => v.pipe(v.boolean('true or false'), v.description('true or false'));

/** A list of `least` to `most` entries. */
export function listOf<const Entry extends v.GenericSchema>(entry: Entry, most: number, least = 0) {
  const expected = least === 0 ? `a list of at most ${most} entries` : `a list of ${least} to ${most} entries`;
  return v.pipe(
    v.array(entry, expected),
    v.minLength(least, expected),
    v.maxLength(most, expected),
    v.description(expected),
  );
}

/** An object with these keys and no others. */
export function closed<const Entries extends v.ObjectEntries>(entries: Entries) {
  const names = Object.keys(entries);
  return v.strictObject(entries, (issue) => {
    const key = issue.path?.at(-1)?.key;
    if (typeof key !== 'string') return 'an object';
    const entry = Object.entries<v.ObjectEntries[string]>(entries).find(([name]) => name === key)?.[1];
    if (entry === undefined) return `one of the keys ${names.join(', ')}`;
    return entry.type === 'strict_object' ? 'an object' : (v.getDescription(entry) ?? 'a value');
  });
}
