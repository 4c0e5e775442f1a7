import { describe, expect, it } from 'vitest';
import { mean, standardDeviation } from '../../../src/numerics';
import {
  ALL_PARAMETERS,
  drawParameters,
  loadPosterior,
  OWN_HORMONES,
  UNINFORMED,
  WOMAN_TRAITS,
} from '../../../src/simulation';

const RECORDS = new Map(ALL_PARAMETERS.map((record) => [record.id, record]));
const posterior = await loadPosterior();
const PARAMETERS = { parameters: true, women: false };
const WOMEN = { parameters: false, women: true };
const BOTH = { parameters: true, women: true };

describe('draws of parameters', () => {
  it('come from at least 400 joint draws of parameters that exist, within their ranges', () => {
    expect(posterior.draws.length).toBeGreaterThanOrEqual(400);
    for (const id of posterior.ids) expect(RECORDS.has(id), id).toBe(true);
    for (const row of posterior.draws) {
      row.forEach((value, column) => {
        const { range } = RECORDS.get(posterior.ids[column]!)!;
        expect(value).toBeGreaterThanOrEqual(range[0]);
        expect(value).toBeLessThanOrEqual(range[1]);
      });
    }
  });

  it('are the same for the same index, and others for another', () => {
    for (const layers of [PARAMETERS, WOMEN, BOTH]) {
      expect(drawParameters(posterior, layers, 7)).toEqual(drawParameters(posterior, layers, 7));
      expect(drawParameters(posterior, layers, 7)).not.toEqual(drawParameters(posterior, layers, 8));
    }
  });

  it('nothing varies without a layer; each layer varies its own', () => {
    expect(drawParameters(posterior, { parameters: false, women: false }, 3)).toEqual({});
    const known = Object.keys(drawParameters(posterior, PARAMETERS, 3)).sort();
    expect(known).toEqual([...new Set([...posterior.ids, ...UNINFORMED])].sort());
    const women = Object.keys(drawParameters(posterior, WOMEN, 3)).sort();
    const traits = WOMAN_TRAITS.flatMap(({ parameters }) => parameters);
    expect(women).toEqual([...new Set([...traits, ...OWN_HORMONES.map(({ id }) => id)])].sort());
  });

  it('a woman is the same woman whether or not the parameters vary too: her factor stays', () => {
    const [trait] = WOMAN_TRAITS;
    const id = trait!.parameters[0]!;
    for (const index of [0, 11, 250]) {
      const alone = drawParameters(posterior, WOMEN, index)[id]! / RECORDS.get(id)!.value;
      const beside = drawParameters(posterior, BOTH, index)[id]! / drawParameters(posterior, PARAMETERS, index)[id]!;
      const { range } = RECORDS.get(id)!;
      const clipped = [drawParameters(posterior, BOTH, index)[id]!].some((value) => range.includes(value));
      if (!clipped) expect(beside).toBeCloseTo(alone, 10);
    }
  });

  it('have the spread their records state: absorption of oral progesterone, log SD 0.95', () => {
    const id = 'progesteroneFedBioavailability';
    const logs = Array.from({ length: 2000 }, (_, index) => Math.log(drawParameters(posterior, WOMEN, index)[id]!));
    expect(mean(logs)).toBeCloseTo(Math.log(RECORDS.get(id)!.value), 1);
    expect(standardDeviation(logs)).toBeGreaterThan(0.85);
    expect(standardDeviation(logs)).toBeLessThan(1);
  });

  it('let the effect of allopregnanolone on bone be nothing or the opposite', () => {
    const values = Array.from({ length: 500 }, (_, index) => drawParameters(posterior, PARAMETERS, index));
    const share = values.filter(({ allopregnanoloneCalming }) => allopregnanoloneCalming! < 0).length / values.length;
    const low = RECORDS.get('allopregnanoloneCalming')!.range[0];
    expect(low).toBeLessThan(0);
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.25);
  });
});
