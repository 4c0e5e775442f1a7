import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../src/scenario/base64url';
import { crc32 } from '../../src/scenario/checksum';
import { defaultSet } from '../../src/scenario/default-set';
import { inflateWithin } from '../../src/scenario/inflate';
import { issueText } from '../../src/scenario/issue';
import { LIMITS } from '../../src/scenario/limits';
import { decodeLinkWith, encodeLink } from '../../src/scenario/link';
import { isLink } from '../../src/scenario/link-address';
import type { ScenarioSet } from '../../src/scenario/types';
import { writeSet } from '../../src/scenario/write';
import { accepted, EXAMPLE, EXAMPLE_SET } from './documents';
import { anySet } from './generators';
import { SMALL_CATALOGUE } from './small-catalogue';

const decode = (fragment: string) => decodeLinkWith(SMALL_CATALOGUE, fragment);

function fragmentOf(set: ScenarioSet): string {
  const link = encodeLink(set);
  if (!link.ok) throw new Error(issueText(link.issue));
  return link.fragment;
}

/** A link with an honest checksum around any bytes at all. */
function packed(bytes: Uint8Array): string {
  const deflated = deflateSync(bytes);
  const payload = new Uint8Array(4 + deflated.length);
  new DataView(payload.buffer).setUint32(0, crc32(bytes));
  payload.set(deflated, 4);
  return `#s=1.${toBase64Url(payload)}`;
}

const refusal = (fragment: string): string => {
  const result = decode(fragment);
  return result.ok ? 'accepted' : result.issues.map(issueText).join('; ');
};

describe('a link', () => {
  it('carries a set there and back, byte for byte', () => {
    for (const set of [defaultSet(), accepted(EXAMPLE_SET), accepted(EXAMPLE)]) {
      const fragment = fragmentOf(set);
      const back = decode(fragment);
      if (!back.ok) throw new Error('refused');
      expect(back.set).toEqual(set);
      expect(writeSet(back.set)).toBe(writeSet(set));
      expect(fragmentOf(back.set)).toBe(fragment);
      expect(decode(fragment.slice(1))).toEqual(back);
    }
  });

  it('carries every possible set there and back', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const link = encodeLink(set);
        if (!link.ok) return;
        const back = decode(link.fragment);
        expect(back.ok && writeSet(back.set)).toBe(writeSet(set));
      }),
      { numRuns: 200 },
    );
  });

  it('uses only characters an address leaves alone, and few of them', () => {
    expect(fragmentOf(defaultSet())).toMatch(/^#s=1\.[A-Za-z0-9_-]+$/);
    expect(fragmentOf(defaultSet()).length).toBeLessThan(1000);
  });

  it('is told from other fragments', () => {
    expect(isLink('#s=1.abc')).toBe(true);
    expect(isLink('s=9.abc')).toBe(true);
    expect(isLink('#learn')).toBe(false);
    expect(isLink('')).toBe(false);
  });

  it('with one character changed or lost is refused, or (spare bits at its end) still opens the very same set', () => {
    const set = accepted(EXAMPLE);
    const fragment = fragmentOf(set);
    const opened: number[] = [];
    for (let at = 5; at < fragment.length; at += 1) {
      const other = fragment[at] === 'A' ? 'B' : 'A';
      const changed = decode(fragment.slice(0, at) + other + fragment.slice(at + 1));
      if (changed.ok) {
        opened.push(at);
        expect(writeSet(changed.set)).toBe(writeSet(set));
      }
      expect(decode(fragment.slice(0, at)).ok, `cut at ${at}`).toBe(false);
    }
    expect(opened.filter((at) => at < fragment.length - 2)).toEqual([]);
    expect(refusal(`${fragment}!`)).toBe('link: expected a whole link, found a damaged or shortened one');
  });

  it('of another version or kind is refused in words', () => {
    expect(refusal('#s=2.AAAA')).toBe('link: expected a link of version 1, found a link of another version');
    expect(refusal('#s=AAAA')).toBe('link: expected a link of version 1, found another text');
    expect(refusal('')).toBe('link: expected a link of version 1, found another text');
    expect(refusal('#s=1.')).toBe('link: expected a whole link, found a damaged or shortened one');
  });

  it('goes through the gate', () => {
    expect(refusal(packed(strToU8('{"format":"trabecula-set/9"}')))).toContain('format: expected');
    expect(refusal(packed(strToU8(JSON.stringify({ ...EXAMPLE, years: 0 }))))).toContain('years: expected');
    expect(refusal(packed(strToU8('no JSON')))).toContain('document: expected JSON');
    expect(refusal(packed(new Uint8Array([0xff, 0xfe, 0x00])))).toContain('document: expected JSON');
    expect(decode(packed(strToU8(JSON.stringify(EXAMPLE)))).ok).toBe(true);
  });

  it('is at most 16 KiB long and inflates to at most 256 KiB', () => {
    expect(refusal(`#s=1.${'A'.repeat(LIMITS.linkCharacters)}`)).toBe(
      'link: expected at most 16384 characters, found 16389 characters',
    );
    const padded = (bytes: number) => strToU8(JSON.stringify(EXAMPLE).padEnd(bytes));
    expect(decode(packed(padded(LIMITS.inflatedBytes))).ok).toBe(true);
    expect(refusal(packed(padded(LIMITS.inflatedBytes + 1)))).toBe(
      'link: expected at most 262144 bytes inflated, found more',
    );
  });

  it('that unfolds a thousandfold is stopped while inflating', () => {
    const bomb = deflateSync(new Uint8Array(12_000_000), { level: 9 });
    expect(bomb.length).toBeLessThan(12_288);
    expect(inflateWithin(LIMITS.inflatedBytes, bomb)).toEqual({ ok: false, reason: 'too-large' });
    expect(refusal(`#s=1.${toBase64Url(new Uint8Array([0, 0, 0, 0, ...bomb]))}`)).toContain('inflated');
  });

  it('says when a set is too large for one', () => {
    const [scenario] = accepted(EXAMPLE).scenarios;
    if (scenario === undefined) throw new Error('no scenario');
    // Names that do not compress.
    const name = (seed: number) =>
      Array.from({ length: 200 }, (_, index) =>
        String.fromCharCode(0x4e00 + ((index * 7919 + seed * 104729) % 20000)),
      ).join('');
    const therapies = Array.from({ length: 64 }, (_, index) => ({
      agent: 'estradiol',
      route: 'patch',
      dose: Math.sin(index + 1) ** 2,
      unit: 'ug/d',
      from: 40 + Math.cos(index) ** 2,
    }));
    const scenarios = Array.from({ length: 8 }, (_, index) => ({ ...scenario, name: name(index), therapies }));
    const large = {
      ...accepted(EXAMPLE),
      scenarios: scenarios.map((one, index) => ({
        ...one,
        therapies: therapies.map((therapy) => ({ ...therapy, dose: therapy.dose * Math.sqrt(index + 2) })),
      })),
    };
    const link = encodeLink(large);
    expect(!link.ok && issueText(link.issue)).toMatch(
      /^link: expected at most 16384 characters \(save a file instead\), found \d+ characters$/,
    );
  });
});

describe('the parts of a link', () => {
  it('base64url agrees with RFC 4648 and takes no second spelling', () => {
    const text = (bytes: string) => toBase64Url(strToU8(bytes));
    expect(['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map(text)).toEqual([
      '',
      'Zg',
      'Zm8',
      'Zm9v',
      'Zm9vYg',
      'Zm9vYmE',
      'Zm9vYmFy',
    ]);
    expect(toBase64Url(new Uint8Array([0xfb, 0xff]))).toBe('-_8');
    for (const wrong of ['Z', 'Zh', 'Zm9', 'Zm+v', 'Zm9v=', 'Zm9v Yg', 'Ж'])
      expect(fromBase64Url(wrong)).toBeUndefined();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      }),
    );
  });

  it('the checksum is CRC-32 with its published check value', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });

  it('inflating in slices gives back what was deflated', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 5000 }),
        fc.nat({ max: 50 }),
        fc.integer({ min: 0, max: 9 }),
        (part, times, level) => {
          const bytes = new Uint8Array(part.length * times);
          for (let time = 0; time < times; time += 1) bytes.set(part, time * part.length);
          const options = { level: level as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 };
          expect(inflateWithin(300_000, deflateSync(bytes, options))).toEqual({ ok: true, bytes });
        },
      ),
      { numRuns: 100 },
    );
  });
});
