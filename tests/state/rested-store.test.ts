import { describe, expect, it } from 'vitest';
import { createLab } from '../../src/state';
import { clockwork } from '../ui/support';

/** A lab at rest whose time a test moves by hand. */
function desk() {
  const clock = clockwork();
  const lab = createLab(clock.surroundings);
  return { clock, lab, shown: () => lab.shown.getState(), rested: () => lab.rested.getState() };
}

/** One move of a hand on a slider, painted. */
const move = ({ lab, clock }: ReturnType<typeof desk>, value: number): void => {
  lab.actions.drag({ kind: 'level', signal: 'estradiol' }, value, 40);
  clock.frame();
  clock.pass(100);
};

describe('what panels show', () => {
  it('has the first lines as soon as they are there', () => {
    const { lab, shown, rested } = desk();
    lab.runs.start();
    expect(rested().runs).toBe(shown().runs);
    expect(rested().runs.length).toBeGreaterThan(0);
  });

  it('waits while a hand moves lines, and turns to them once it rests', () => {
    const page = desk();
    const { lab, clock, shown, rested } = page;
    lab.runs.start();
    const before = rested().runs;
    for (let value = 39; value > 20; value -= 1) {
      move(page, value);
      expect(rested().runs).toBe(before);
    }
    expect(shown().runs).not.toBe(before);
    clock.pass(120);
    expect(rested()).toEqual(shown());
    expect(rested().dragging).toBe(true);
    lab.actions.release();
    clock.pass(120);
    expect(rested().dragging).toBe(false);
  });

  it('waits also where words trail the lines by more than that', () => {
    const page = desk();
    const { lab, clock, rested } = page;
    lab.runs.start();
    clock.pass(200);
    const before = rested().runs;
    // Lines move every 90 ms; the first words come after the second of them.
    for (let value = 39; value > 20; value -= 1) {
      lab.actions.drag({ kind: 'level', signal: 'estradiol' }, value, 40);
      clock.frame();
      clock.pass(90);
      expect(rested().runs).toBe(before);
    }
  });

  it('follows the playhead at once, also while lines are on their way', () => {
    const page = desk();
    const { lab, clock, rested } = page;
    lab.runs.start();
    clock.pass(200);
    lab.actions.setAge(60);
    clock.pass(100);
    expect(rested().playheadAge).toBe(60);
    move(page, 20);
    const before = rested().runs;
    lab.view.setState({ hoverAge: 70 });
    clock.pass(100);
    expect(rested()).toMatchObject({ cursorAge: 70, runs: before });
  });
});
