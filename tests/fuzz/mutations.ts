import type { Random } from './random';

/** Hostile and merely wrong values to put anywhere in a document. */
const VALUES: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => 0,
  () => -1,
  () => 1e308,
  () => -1e-320,
  () => 0.1 + 0.2,
  () => 111,
  () => '',
  () => '50',
  () => '__proto__',
  () => '=HYPERLINK("x")',
  () => '\u202e\u0000<script>',
  () => 'x'.repeat(5000),
  () => [],
  () => [[[]]],
  () => ({}),
  () => ({ valueOf: 1, toString: 2 }),
  () => Array.from({ length: 70 }, () => ({})),
  () => Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`k${index}`, index])),
  () => nested(40),
];

const KEYS: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'length',
  '0',
  '',
  ' age',
  'Age',
  'from',
  'to',
  'dose',
  'unit',
  'agent',
  'format',
  'name',
  'years',
  'levels',
  'rates',
  'scenarios',
  'view',
  'days',
  'withFood',
  'parameters',
  'baseline',
];

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? { a: value } : [value];
  return value;
}

/** Sets an own member under any name, `__proto__` too, as parsing a text would. */
const put = (target: object, key: string, value: unknown): void => {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
};

/** Every object and list inside `value`, itself included. */
function containers(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(containers)];
}

function nudged(value: unknown, random: Random): unknown {
  if (typeof value === 'number') return random.pick([value * 10, -value, value + 0.5, value / 3, value + 1]);
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string')
    return value.slice(0, random.below(value.length + 1)) + random.pick(['', 'x', 's', '/2']);
  return random.pick(VALUES)();
}

function mutateOnce(document: object, random: Random): void {
  const target = random.pick(containers(document));
  const keys = Object.keys(target);
  const key = keys.length === 0 ? '0' : random.pick(keys);
  const old: unknown = Object.getOwnPropertyDescriptor(target, key)?.value;
  switch (random.below(6)) {
    case 0:
      Reflect.deleteProperty(target, key);
      break;
    case 1:
      put(target, key, random.pick(VALUES)());
      break;
    case 2:
      put(target, Array.isArray(target) ? String(target.length) : random.pick(KEYS), random.pick(VALUES)());
      break;
    case 3:
      put(target, Array.isArray(target) ? String(target.length) : random.pick(KEYS), structuredClone(old));
      break;
    default:
      put(target, key, nudged(old, random));
  }
}

/** A copy of `document` with one to four mutations. */
export function mutateDocument(document: object, random: Random): object {
  const copy = structuredClone(document);
  const times = 1 + random.below(4);
  for (let time = 0; time < times; time += 1) mutateOnce(copy, random);
  return copy;
}

const PIECES: readonly string[] = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '0',
  '-',
  '1e999',
  'null',
  'true',
  '"__proto__":1,',
  '\u0000',
  '\uD800',
  '€',
  '[[[[',
  '{"a":',
];

/** `text` with one to four cuts, insertions, repetitions or exchanged characters. */
export function mutateText(text: string, random: Random, pieces: readonly string[] = PIECES): string {
  let mutated = text;
  const times = 1 + random.below(4);
  for (let time = 0; time < times; time += 1) {
    const at = random.below(mutated.length + 1);
    const length = 1 + random.below(random.pick([1, 3, 40]));
    const piece = random.pick(pieces);
    const ways = [
      mutated.slice(0, at) + mutated.slice(at + length),
      mutated.slice(0, at) + piece + mutated.slice(at),
      mutated.slice(0, at) + piece + mutated.slice(at + length),
      mutated.slice(0, at) + mutated.slice(at, at + length).repeat(2 + random.below(3)) + mutated.slice(at + length),
      mutated.slice(0, at),
    ];
    mutated = random.pick(ways);
  }
  return mutated;
}
