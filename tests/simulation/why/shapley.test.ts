import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/numerics';
import { joinings, owenValue, shapleyValue } from '../../../src/simulation/why/shapley';

const course = (value: number): Float64Array => Float64Array.of(value, 2 * value);
const has = (coalition: number, player: number): number => (coalition >> player) & 1;

describe('the Shapley value', () => {
  it('weighs the coalitions a player can join to one', () => {
    for (const players of [1, 2, 3, 5]) {
      const weights = joinings(0, players).map(({ weight }) => weight);
      expect(weights).toHaveLength(2 ** (players - 1));
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 14);
    }
  });

  it('gives each player of a sum its own term, age by age', () => {
    const value = (coalition: number) => course(3 * has(coalition, 0) - 2 * has(coalition, 1));
    expect([...shapleyValue(0, 2, value)]).toEqual([3, 6]);
    expect([...shapleyValue(1, 2, value)]).toEqual([-2, -4]);
  });

  it('halves what two make together and gives nothing to one who adds nothing', () => {
    const value = (coalition: number) => course(has(coalition, 0) * has(coalition, 1));
    const shares = [0, 1, 2].map((player) => shapleyValue(player, 3, value)[0]);
    expect(shares).toEqual([0.5, 0.5, 0]);
  });

  it('divides the glove game as published: 2/3, 1/6, 1/6', () => {
    const value = (coalition: number) => course(has(coalition, 0) * Math.max(has(coalition, 1), has(coalition, 2)));
    const shares = [0, 1, 2].map((player) => shapleyValue(player, 3, value)[0]!);
    [2 / 3, 1 / 6, 1 / 6].forEach((share, player) => expect(shares[player]).toBeCloseTo(share, 14));
  });

  it('adds up to the whole in any game', () => {
    const random = createRandom(20);
    const table = Array.from({ length: 32 }, () => course(random.uniform()));
    const sum = [0, 1, 2, 3, 4].reduce((total, player) => total + shapleyValue(player, 5, (c) => table[c]!)[0]!, 0);
    expect(sum).toBeCloseTo(table[31]![0]! - table[0]![0]!, 13);
  });
});

describe('the Owen value', () => {
  it('adds up to what the group gets as one player', () => {
    const random = createRandom(7);
    const [others, members] = [2, 3];
    const table = Array.from({ length: 4 }, () => Array.from({ length: 8 }, () => course(random.uniform())));
    const parts = [0, 1, 2].map((member) => owenValue(member, members, others, (o, m) => table[o]![m]!)[0]!);
    // The group as player 2 of 3: all of its members or none.
    const whole = shapleyValue(2, 3, (coalition) => table[coalition & 3]![coalition >> 2 === 1 ? 7 : 0]!)[0]!;
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(whole, 13);
  });

  it('is the Shapley value where there is no other group', () => {
    const random = createRandom(3);
    const table = Array.from({ length: 8 }, () => course(random.uniform()));
    for (const member of [0, 1, 2]) {
      const owen = owenValue(member, 3, 0, (_others, members) => table[members]!);
      expect(owen[0]).toBeCloseTo(shapleyValue(member, 3, (members) => table[members]!)[0]!, 14);
    }
  });
});
