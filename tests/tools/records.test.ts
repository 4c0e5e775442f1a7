import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { withoutProse } from '../../tools/records/index.mjs';

const lean = (code: string): string => withoutProse(code, parseSync('records.js', code).program).code;

describe('records without prose', () => {
  it('lose what they say to people and keep what is computed with', () => {
    const code =
      "export const A = [{ id: 'k', name: 'rate', value: 2, source: 'Riggs 1998', unit: '1/d', note: `two` }];";
    expect(lean(code)).toBe("export const A = [{ id: 'k', name: '', value: 2, source: '', unit: '1/d', note: '' }];");
  });

  it('lose it in the helpers too, by position', () => {
    const code = "parameter('k', 'k_C', 'rate', 2, '1/d', [0, 5], assumed(lognormal(0.3), 'why'));";
    expect(lean(code)).toBe("parameter('k', 'k_C', '', 2, '1/d', [0, 5], assumed(lognormal(0.3), ''));");
  });

  it('leave computed keys, other calls and values that are no text', () => {
    const code = "const b = { [name]: 'x', name, source: CHOSEN }; other('a', 'b', 'c');";
    expect(lean(code)).toBe(code);
  });
});
