import { describe, expect, it } from 'vitest';
import { type DosedTherapy, doseSources, formulationOf, levelCurve } from '../../src/pharmacology';
import { type Kinetics, resolveKinetics } from '../../src/pharmacology/kinetics/resolve';
import { singleDoseArea, singleDoseLevel } from '../../src/pharmacology/kinetics/single-dose';
import { type Observation, OBSERVATIONS } from './observations';
import { VALUES } from './values';

const WEIGHT = 70;
const FINE_HOURS = Array.from({ length: 24 * 60 }, (_, minute) => minute / 60);

function kineticsOf(therapy: DosedTherapy, analyte: string): Kinetics {
  const formulation = formulationOf(therapy);
  const profiles = therapy.withFood === false ? formulation.fasting! : formulation.analytes;
  const profile = profiles.find((one) => one.analyte === analyte)!;
  return resolveKinetics(profile, formulation.units[0]!, VALUES, WEIGHT);
}

function computed({ therapy, analyte, measure }: Observation): number {
  const kinetics = kineticsOf(therapy, analyte);
  const amount = kinetics.arrives(therapy.dose);
  switch (measure) {
    case 'AUC24 single':
      return singleDoseArea(kinetics.inputs, amount, 24);
    case 'AUC single':
      return singleDoseArea(kinetics.inputs, amount, 5000);
    case 'peak single':
      return Math.max(...FINE_HOURS.map((hour) => singleDoseLevel(kinetics.inputs, amount, hour)));
    case 'hour of peak single': {
      const levels = FINE_HOURS.map((hour) => singleDoseLevel(kinetics.inputs, amount, hour));
      return FINE_HOURS[levels.indexOf(Math.max(...levels))]!;
    }
    case 'half-life single': {
      const [early, late] = [60, 70].map((hour) => singleDoseLevel(kinetics.inputs, amount, hour));
      return (10 * Math.LN2) / Math.log(early! / late!);
    }
    case 'mean':
      return doseSources([{ ...therapy, startDay: 0 }], VALUES, WEIGHT).find((one) => one.analyte === analyte)!.mean;
    case 'peak': {
      const curve = levelCurve(therapy, FINE_HOURS, VALUES, WEIGHT).find((one) => one.analyte === analyte)!;
      return Math.max(...curve.values);
    }
  }
}

describe('published levels', () => {
  it.each(OBSERVATIONS)('$row: $therapy.dose $therapy.route $analyte, $measure', (observation) => {
    const value = computed(observation);
    expect(Math.abs(value / observation.expected - 1)).toBeLessThan(observation.tolerance);
    const [low, high] = observation.published;
    const met = value >= low && value <= high;
    // A miss must be named, and a named miss must still be one.
    expect(met).toBe(observation.miss === undefined);
  });

  it('known miss: 20 mg of oral progesterone raises allopregnanolone 2.4 times as much as measured (PK038)', () => {
    const kinetics = kineticsOf({ agent: 'progesterone', route: 'oral', dose: 20, unit: 'mg/d' }, 'allopregnanolone');
    const rise = singleDoseArea(kinetics.inputs, kinetics.arrives(20), 12);
    // The rise measured was 196 % of the woman's own area; 0.08 ng/mL is what the model gives her before menopause.
    const measured = 1.96 * 0.08 * 12;
    expect(rise / measured).toBeGreaterThan(2.2);
    expect(rise / measured).toBeLessThan(2.7);
  });
});
