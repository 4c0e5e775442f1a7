import { type Issue, foundText, pathText, type PathKey, printable, shortened } from './issue';
import { LIMITS } from './limits';

/** Plain JSON data: a private copy that shares nothing with the foreign value it was taken from. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type Guarded = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly issue: Issue };

/** Keys that reach an object's prototype; refused at any depth. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** The only keys of either format that hold a list, with the most entries each may have. */
const LIST_KEYS: ReadonlyMap<string, number> = new Map([
  ['scenarios', LIMITS.scenarios],
  ['therapies', LIMITS.entries],
  ['levels', LIMITS.entries],
  ['rates', LIMITS.entries],
]);

class Refusal extends Error {
  constructor(readonly issue: Issue) {
    super(issue.expected);
  }
}

function refuse(keys: readonly PathKey[], expected: string, found: string): never {
  throw new Refusal({ path: pathText(keys), expected, found });
}

/** Bytes of `text` in UTF-8, counted only up to `limit` + 1. */
export function utf8Bytes(text: string, limit: number = Number.POSITIVE_INFINITY): number {
  let bytes = 0;
  for (let index = 0; index < text.length && bytes <= limit; index += 1) {
    const unit = text.charCodeAt(index);
    // A surrogate pair is two units and four bytes, so each of its halves counts two.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

function copyList(list: readonly unknown[], keys: readonly PathKey[], counter: { values: number }): Json {
  const limit = LIST_KEYS.get(String(keys.at(-1)));
  if (limit === undefined) refuse(keys, keys.length === 0 ? 'a scenario or a set' : 'no list', foundText(list));
  if (list.length > limit) refuse(keys, `at most ${limit} entries`, foundText(list));
  return Array.from(list, (entry, index) => copy(entry, [...keys, index], counter));
}

function copyObject(object: object, keys: readonly PathKey[], counter: { values: number }): Json {
  const names = Object.keys(object);
  if (names.length > LIMITS.keysPerObject) refuse(keys, `at most ${LIMITS.keysPerObject} keys`, `${names.length} keys`);
  const result: Record<string, Json> = {};
  for (const name of names) {
    if (FORBIDDEN_KEYS.has(name)) refuse([...keys, name], 'no such key', foundText(name));
    const value: unknown = Reflect.get(object, name);
    // JSON has no undefined: a program's object with an undefined member means the member is absent.
    if (value !== undefined) result[name] = copy(value, [...keys, name], counter);
  }
  return result;
}

function copy(value: unknown, keys: readonly PathKey[], counter: { values: number }): Json {
  if (keys.length > LIMITS.depth) refuse(keys, `at most ${LIMITS.depth} levels of nesting`, 'a deeper one');
  counter.values += 1;
  if (counter.values > LIMITS.values) refuse([], `at most ${LIMITS.values} values`, 'more');
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value)) refuse(keys, 'a finite number', foundText(value));
      // Minus zero has no text of its own in a written document.
      return value === 0 ? 0 : value;
    case 'string':
      if (value.length > LIMITS.inputBytes) refuse(keys, 'a shorter text', `${value.length} characters`);
      return value;
    case 'boolean':
      return value;
    case 'object':
      if (value === null) return null;
      return Array.isArray(value) ? copyList(value, keys, counter) : copyObject(value, keys, counter);
    default:
      return refuse(keys, 'a JSON value', foundText(value));
  }
}

/** A clean copy of a foreign value, or the first limit it breaks. Never throws. */
export function guardValue(value: unknown): Guarded {
  try {
    return { ok: true, value: copy(value, [], { values: 0 }) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, issue: error.issue };
    // A getter or proxy of the foreign value threw: it is no plain data.
    return { ok: false, issue: { path: 'document', expected: 'plain data', found: 'an object that cannot be read' } };
  }
}

/** A clean copy of the JSON document in `text`, or why there is none. Never throws. */
export function guardText(text: string): Guarded {
  if (utf8Bytes(text, LIMITS.inputBytes) > LIMITS.inputBytes) {
    const expected = `at most ${LIMITS.inputBytes} bytes`;
    return { ok: false, issue: { path: 'document', expected, found: 'more' } };
  }
  let value: unknown;
  try {
    // Editors may put a byte order mark in front.
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    const reason = error instanceof Error ? printable(shortened(error.message, 160)) : 'other text';
    return { ok: false, issue: { path: 'document', expected: 'JSON', found: `text that is not JSON (${reason})` } };
  }
  return guardValue(value);
}
