import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeLinkWith, encodeLink } from '../../src/scenario/link';
import { writeSet } from '../../src/scenario/write';
import { accepted } from './documents';
import { SMALL_CATALOGUE } from './small-catalogue';

/**
 * One document of each format version, as written then and as it must open forever. These files are never regenerated: a change
 * that makes this test fail would change or refuse documents people have saved.
 */
const fixture = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

describe('documents of every format version open forever', () => {
  it.each(['trabecula-scenario-1', 'trabecula-set-1'])('%s', (name) => {
    expect(writeSet(accepted(fixture(`${name}.json`)))).toBe(fixture(`${name}.opened.json`));
    expect(writeSet(accepted(fixture(`${name}.opened.json`)))).toBe(fixture(`${name}.opened.json`));
  });

  it('a link of version 1', () => {
    const fragment = fixture('trabecula-link-1.txt').trim();
    const opened = decodeLinkWith(SMALL_CATALOGUE, fragment);
    if (!opened.ok) throw new Error('refused');
    expect(writeSet(opened.set)).toBe(fixture('trabecula-set-1.opened.json'));
    const written = encodeLink(opened.set);
    expect(written.ok && decodeLinkWith(SMALL_CATALOGUE, written.fragment)).toEqual(opened);
  });
});
