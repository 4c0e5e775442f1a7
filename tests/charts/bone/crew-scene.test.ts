import { describe, expect, test } from 'vitest';
import { crewScene, type CrewCell, type CrewPart, type CrewSpec } from '../../../src/charts';

const SPEC: CrewSpec = { part: 'both', width: 900, height: 214, demolition: 1, builders: 1 };
const withState = (cells: readonly CrewCell[], state: CrewCell['state']): number =>
  cells.filter((cell) => cell.state === state).length;
/** Whole cells with the fraction of the last one, as their sizes tell. */
const counted = (cells: readonly CrewCell[]): number => {
  const atWork = cells.filter(({ state }) => state !== 'absent');
  const full = Math.max(...atWork.map(({ size }) => size));
  return atWork.reduce((sum, { size }) => sum + (size / full - 0.5) / 0.5, 0);
};

describe('the crews', () => {
  test('are as many as the cells say: two and five at rest, fractions as smaller cells', () => {
    const rest = crewScene(SPEC);
    expect([rest.demolition.length, rest.builders.length]).toEqual([2, 5]);
    for (const many of [1.2, 1.6, 2, 2.35]) {
      const { demolition, builders } = crewScene({ ...SPEC, demolition: many, builders: many });
      expect(counted(demolition)).toBeCloseTo(2 * many, 5);
      expect(counted(builders)).toBeCloseTo(5 * many, 5);
    }
  });

  test('stay at home where the other line has more, and are extra where it has fewer', () => {
    const fewer = crewScene({ ...SPEC, otherDemolition: 2, otherBuilders: 1.6 });
    expect([withState(fewer.demolition, 'shared'), withState(fewer.demolition, 'absent')]).toEqual([2, 2]);
    expect([withState(fewer.builders, 'shared'), withState(fewer.builders, 'absent')]).toEqual([5, 3]);
    const more = crewScene({ ...SPEC, demolition: 2, otherDemolition: 1 });
    expect([withState(more.demolition, 'shared'), withState(more.demolition, 'extra')]).toEqual([2, 2]);
    expect(withState(more.builders, 'absent') + withState(more.builders, 'extra')).toBe(0);
  });

  test('none at work leaves the surface whole and nothing new on it', () => {
    const { demolition, builders, newBone } = crewScene({ ...SPEC, demolition: 0, builders: 0 });
    expect([demolition, builders, newBone]).toEqual([[], [], '']);
  });

  test.each<[CrewPart, number, number]>([
    ['both', 600, 214],
    ['both', 1100, 214],
    ['demolition', 358, 164],
    ['builders', 288, 164],
  ])('%s stay inside a scene %i wide and do not overlap', (part, width, height) => {
    const scene = crewScene({ part, width, height, demolition: 3.4, builders: 2.6, otherDemolition: 2 });
    for (const crew of [scene.demolition, scene.builders]) {
      crew.forEach(({ at, size, outline }, index) => {
        expect(at.x - size / 2).toBeGreaterThanOrEqual(0);
        expect(at.x + size / 2).toBeLessThanOrEqual(width);
        expect(outline).not.toMatch(/NaN|Infinity/);
        const next = crew[index + 1];
        if (next) expect(at.x + size / 2).toBeLessThanOrEqual(next.at.x - next.size / 2 + 0.01);
      });
    }
    expect(scene.demolition.length > 0).toBe(part !== 'builders');
    expect(scene.builders.length > 0).toBe(part !== 'demolition');
  });

  test('look the same whenever they are drawn', () => {
    expect(crewScene(SPEC)).toEqual(crewScene(SPEC));
  });
});
