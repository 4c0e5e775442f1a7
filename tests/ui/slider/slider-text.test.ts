import { describe, expect, test } from 'vitest';
import { DEPTHS_IN_ORDER } from '../support-depths';
import { simulate } from '../../../src/simulation';
import { findPreset } from '../../../src/scenario';
import { valueAt } from '../../../src/state';
import { FACTORS, HORMONES } from '../../../src/ui/slider/signals';
import { sliderText } from '../../../src/ui/slider/slider-text';
import { USUAL_LEVELS } from '../../../src/ui/slider/usual-levels';
import { WORDS } from '../../../src/ui/words';

const SIGNALS = [...HORMONES, ...FACTORS];

describe('what a slider says', () => {
  test('100 % is what the model gives a woman with ovulatory cycles', () => {
    const preset = findPreset('ovulatory-at-35') ?? findPreset('natural-menopause');
    if (!preset) throw new Error('no preset without therapy');
    const { person } = preset.scenario;
    const young = { ...preset.scenario, years: 2, person: { ...person, age: 25, ageAtFinalPeriod: 51 } };
    const run = simulate(young);
    for (const { id, column } of HORMONES) {
      expect(valueAt(run, column, 26) / USUAL_LEVELS[id], id).toBeCloseTo(1, 1);
    }
  });

  test('percent and units are two ways to write one value', () => {
    for (const signal of HORMONES) {
      const text = sliderText(signal, WORDS.fundamentals);
      expect(text.unit).toBe('%');
      expect(text.display(USUAL_LEVELS[signal.id])).toBe('100');
      expect(text.perUnit * 100).toBeCloseTo(USUAL_LEVELS[signal.id], 12);
    }
    for (const signal of FACTORS) expect(sliderText(signal, WORDS.fundamentals).valueText(1)).toMatch(/^100 %, /);
  });

  test.each(DEPTHS_IN_ORDER)('at the %s depth every slider has a name, a field, a meaning and a way back', (depth) => {
    for (const signal of SIGNALS) {
      const text = sliderText(signal, WORDS[depth]);
      for (const said of [text.label, text.fieldLabel, text.reset, text.stepDown, text.stepUp]) {
        expect(said.trim(), signal.id).not.toBe('');
      }
      const [low, high] = signal.track;
      for (const value of [low, Math.sqrt(low * high), high]) {
        expect(text.valueText(value)).toMatch(/^[\d.]+ \S+, \S/);
        expect(text.valueText(value)).not.toMatch(/undefined|NaN/);
      }
    }
  });

  test('RANKL and OPG are spelled out', () => {
    for (const depth of ['intermediate', 'academic'] as const) {
      const [rankl, opg] = FACTORS.map((signal) => sliderText(signal, WORDS[depth]).idle[0]);
      expect(rankl).toMatch(/receptor activator of NF-κB ligand/);
      expect(opg).toBe('osteoprotegerin');
    }
  });

  test('a refusal names the text, the range in the field’s own unit, and what holds on', () => {
    for (const depth of DEPTHS_IN_ORDER) {
      for (const signal of SIGNALS) {
        const text = sliderText(signal, WORDS[depth]);
        const kept = signal.kind === 'factor' ? 2 : USUAL_LEVELS[signal.id];
        const said = text.refusal({ kind: 'no-number' }, 'plenty', kept);
        const unit = signal.kind === 'factor' && depth !== 'fundamentals' ? '×' : text.unit;
        expect(said).toContain('“plenty”');
        expect(said).toContain(`stays at ${text.display(kept)} ${unit}`);
      }
    }
  });
});
