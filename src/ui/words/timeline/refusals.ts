import type { Issue } from '../../../scenario';

/** What the gate refuses, by what it expected, in words for a reader who knows no paths. */
const REASONS: readonly (readonly [expected: RegExp, text: string])[] = [
  [/^no overlap with levels/, 'One level cannot be set twice at the same age'],
  [
    /the final period\), or a gnrh-agonist/,
    'An aromatase inhibitor works only after the last period, or beside a GnRH agonist',
  ],
  [/^at most 64 entries|^a list of at most 64/, 'A line holds at most 64 entries of a kind'],
  [/^an age above .* \(from\)/, 'It must stop after it starts'],
];

/** A sentence without its final period; the gate's own words where there is no better. */
export const refused = ({ expected, found }: Issue): string =>
  REASONS.find(([pattern]) => pattern.test(expected))?.[1] ?? `Expected ${expected}, found ${found}`;
