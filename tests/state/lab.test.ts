// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSet, writeSet } from '../../src/scenario';
import { decodeLink, encodeLink } from '../../src/scenario/link-codec';
import { createLab } from '../../src/state';
import { clockwork, simpleSimulate } from '../ui/support';

const ESTRADIOL = { kind: 'level', signal: 'estradiol' } as const;
const RANKL = { kind: 'factor', signal: 'rankl-production' } as const;

function started(overrides = {}) {
  const clock = clockwork(overrides);
  const lab = createLab(clock.surroundings);
  lab.runs.start();
  return { clock, lab };
}

describe('a drag', () => {
  test('is one undo step, however many frames it took', () => {
    const { lab, clock } = started();
    const before = writeSet(lab.documents.current());
    for (const value of [41, 38, 30, 22, 12]) {
      lab.actions.drag(ESTRADIOL, value, 40);
      clock.frame();
    }
    expect(lab.documents.store.getState().history.past).toHaveLength(0);
    lab.actions.release();
    expect(lab.documents.store.getState().history.past).toHaveLength(1);
    expect(lab.documents.current().scenarios[1]?.levels).toEqual([
      { signal: 'estradiol', value: 12, unit: 'pg/mL', from: 53 },
    ]);
    lab.actions.undo();
    expect(writeSet(lab.documents.current())).toBe(before);
  });

  test('that ends where it began leaves no step', () => {
    const { lab } = started();
    lab.actions.type(ESTRADIOL, 20);
    lab.actions.drag(ESTRADIOL, 30, 20);
    lab.actions.drag(ESTRADIOL, 20, 20);
    lab.actions.release();
    expect(lab.documents.store.getState().history.past).toHaveLength(1);
  });

  test('computes only the changed scenario: the first move of a frame at once, of the others the latest', () => {
    const values: number[] = [];
    const { lab, clock } = started({
      simulate: (...args: Parameters<typeof simpleSimulate>) => {
        values.push(args[0].levels[0]?.value ?? 0);
        return simpleSimulate(...args);
      },
    });
    values.length = 0;
    for (const value of [30, 20, 10]) lab.actions.drag(ESTRADIOL, value, 40);
    expect(values).toEqual([30]);
    clock.frame();
    expect(values).toEqual([30, 10]);
    expect(lab.runs.store.getState().live[1]?.scenario.levels[0]?.value).toBe(10);
    expect(lab.runs.store.getState().settled[1]?.scenario.levels).toEqual([]);
    // No frame passes in vain, and the first move after one is again run at once.
    clock.frame();
    expect(values).toEqual([30, 10]);
    lab.actions.drag(ESTRADIOL, 15, 40);
    lab.actions.drag(ESTRADIOL, 10, 40);
    expect(values).toEqual([30, 10, 15]);
    lab.actions.release();
    expect(values).toEqual([30, 10, 15, 10]);
    expect(lab.runs.store.getState().settled[1]?.scenario.levels[0]?.value).toBe(10);
  });

  test('words follow at most ten times a second', () => {
    const { lab, clock } = started();
    let updates = 0;
    lab.shown.subscribe(() => {
      updates += 1;
    });
    for (let frame = 0; frame < 60; frame += 1) {
      lab.actions.drag(ESTRADIOL, 40 - frame / 2, 40);
      clock.frame();
      clock.pass(1000 / 60);
    }
    expect(updates).toBeGreaterThanOrEqual(8);
    expect(updates).toBeLessThanOrEqual(12);
    lab.actions.release();
    expect(lab.shown.getState().set).toBe(lab.documents.current());
  });

  test('a factor and its reset leave the document as it was', () => {
    const { lab } = started();
    const before = writeSet(lab.documents.current());
    lab.actions.type(RANKL, 2);
    expect(lab.documents.current().scenarios[1]?.rates).toEqual([{ signal: 'rankl-production', factor: 2, from: 53 }]);
    lab.actions.reset(RANKL);
    expect(writeSet(lab.documents.current())).toBe(before);
  });
});

describe('undo and redo', () => {
  test('return byte-equal documents over random edits', () => {
    const edit = fc.oneof(
      fc.record({ kind: fc.constant('level' as const), value: fc.double({ min: 0, max: 400, noNaN: true }) }),
      fc.record({ kind: fc.constant('factor' as const), value: fc.double({ min: 0.25, max: 4, noNaN: true }) }),
      fc.record({ kind: fc.constant('age' as const), value: fc.double({ min: 46, max: 81, noNaN: true }) }),
      fc.record({ kind: fc.constant('focus' as const), value: fc.nat(3) }),
      fc.record({
        kind: fc.constant('preset' as const),
        value: fc.constantFrom('patch-50', 'cee-0625', 'rankl-block'),
      }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const { lab } = started({ simulate: simpleSimulate });
        const texts = [writeSet(lab.documents.current())];
        for (const step of edits) {
          const steps = lab.documents.store.getState().history.past.length;
          if (step.kind === 'level') lab.actions.type(ESTRADIOL, step.value);
          else if (step.kind === 'factor') lab.actions.type(RANKL, step.value);
          else if (step.kind === 'age') lab.actions.setAge(step.value);
          else if (step.kind === 'focus') lab.actions.focus(step.value);
          else lab.actions.applyPreset(step.value);
          const text = writeSet(lab.documents.current());
          if (lab.documents.store.getState().history.past.length > steps) texts.push(text);
          else texts[texts.length - 1] = text;
        }
        for (const text of [...texts].reverse()) {
          expect(writeSet(lab.documents.current())).toBe(text);
          lab.actions.undo();
        }
        for (const text of texts.slice(1)) {
          lab.actions.redo();
          expect(writeSet(lab.documents.current())).toBe(text);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a link', () => {
  const set = { ...defaultSet(), focus: 2 };

  test('opens at load, tells so, and the former work is one undo away', () => {
    const link = encodeLink(set);
    const { lab } = started({ linked: decodeLink(link.ok ? link.fragment : '') });
    expect(lab.documents.current().focus).toBe(2);
    expect(lab.notices.store.getState().entries.map(({ notice }) => notice.kind)).toEqual(['link-opened']);
    lab.actions.undo();
    expect(lab.documents.current().focus).toBe(1);
  });

  test('that is damaged is refused with its path, and nothing changes', () => {
    const { lab } = started({ linked: decodeLink('#s=1.AAAA') });
    const [entry] = lab.notices.store.getState().entries;
    expect(entry?.notice).toMatchObject({ kind: 'link-refused', errors: [{ path: 'link' }] });
    const { view: _view, ...plain } = defaultSet();
    expect(writeSet(lab.documents.current())).toBe(writeSet(plain));
  });
});

describe('a run that fails', () => {
  test('is an outcome with its reason, and the other lines stay', () => {
    const failure = { code: 'step-too-small', age: 60, state: 'osteoclasts' } as const;
    const { lab } = started({
      simulate: (...args: Parameters<typeof simpleSimulate>) => {
        if (args[0].name.includes('cream')) throw Object.assign(new Error('stopped'), { failure });
        return simpleSimulate(...args);
      },
    });
    const runs = lab.runs.store.getState().settled;
    expect(runs.map((run) => run.trajectory !== undefined)).toEqual([true, true, false, true]);
    expect(runs[2]?.failure).toEqual({ message: 'stopped', outcome: failure });
  });
});

describe('leaving the page', () => {
  const reopened = (clock: ReturnType<typeof clockwork>) => createLab(clock.surroundings).documents.current();

  test('keeps what a hand still holds, by thumb or by key', () => {
    const { lab, clock } = started();
    lab.actions.drag(ESTRADIOL, 30, 40);
    lab.actions.releaseSoon();
    lab.autosave.flush();
    expect(reopened(clock).scenarios[1]?.levels).toEqual([{ signal: 'estradiol', value: 30, unit: 'pg/mL', from: 53 }]);
  });

  test('forgets what a hand has given back', () => {
    const { lab, clock } = started();
    lab.actions.drag(ESTRADIOL, 30, 40);
    lab.autosave.flush();
    lab.actions.cancel();
    clock.pass(1000);
    expect(reopened(clock).scenarios[1]?.levels).toEqual([]);
  });
});
