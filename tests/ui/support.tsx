import { act, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { COLUMNS, type Trajectory } from '../../src/simulation';
import { readDocument, type Scenario } from '../../src/scenario';
import { createLab, type Lab, type LabSurroundings, type Simulate } from '../../src/state';
import { memoryStore } from '../../src/storage';
import { App } from '../../src/ui';
// Loaded here so that no test waits for the files of the second load.
import '../../src/ui/second-load';

configure({ asyncUtilTimeout: 10_000 });

/** Level at an age: what is held by hand, else 40 pg/mL under estrogen therapy, else 5. */
function estradiolAt(scenario: Scenario, age: number): number {
  const held = scenario.levels.find(
    ({ signal, from, to }) => signal === 'estradiol' && from <= age && (to === undefined || age < to),
  );
  const treated = scenario.therapies.some(({ agent, from }) => agent !== 'progesterone' && from <= age);
  return held?.value ?? (treated ? 40 : 5);
}

/** A closed form instead of the model: bone falls by 1 / (1 + estradiol / 10) percent a year, times the RANKL factor. */
export const simpleSimulate: Simulate = (scenario, options) => {
  const { age: start } = scenario.person;
  const age = options?.ages ?? Float64Array.from({ length: 12 * scenario.years + 1 }, (_, month) => start + month / 12);
  const columns = Object.fromEntries(COLUMNS.map((column) => [column, new Float64Array(age.length).fill(1)]));
  let lost = 0;
  age.forEach((at, index) => {
    const step = index === 0 ? 0 : at - (age[index - 1] ?? at);
    const rankl = scenario.rates.reduce(
      (product, { signal, factor, from }) => (signal === 'rankl-production' && from <= at ? product * factor : product),
      1,
    );
    const estradiol = estradiolAt(scenario, at);
    lost += (step * rankl) / (1 + estradiol / 10);
    const set = (column: string, value: number): void => {
      const values = columns[column];
      if (values) values[index] = value;
    };
    for (const site of ['LS', 'TH', 'FN']) {
      set(`${site}_BMD_pct`, -lost);
      set(`${site}_BMD`, 1 - lost / 100);
      set(`${site}_T`, -0.6 - lost / 10);
    }
    set('estradiol_pg_mL', estradiol);
    set('RANKL', rankl);
  });
  const trajectory: Omit<Trajectory, 'columns'> = {
    scenario,
    age,
    statistics: {
      steps: 1,
      rejectedSteps: 0,
      rhsEvaluations: 1,
      jacobianEvaluations: 1,
      factorizations: 1,
      newtonIterations: 1,
    },
  };
  return { ...trajectory, columns: completeColumns(columns) };
};

const completeColumns = (columns: Readonly<Record<string, Float64Array>>): Trajectory['columns'] =>
  Object.fromEntries(COLUMNS.map((column) => [column, columns[column] ?? new Float64Array()])) as Trajectory['columns'];

export interface Clockwork {
  readonly surroundings: LabSurroundings;
  /** Runs the callbacks that wait for a frame. */
  readonly frame: () => void;
  /** Lets time pass; due timers run. */
  readonly pass: (milliseconds: number) => void;
}

/** Surroundings whose frames and time pass only when told to. */
export function clockwork(overrides: Partial<LabSurroundings> = {}): Clockwork {
  let now = 0;
  let frames: (() => void)[] = [];
  let timers: { at: number; callback: () => void }[] = [];
  return {
    surroundings: {
      simulate: simpleSimulate,
      storage: memoryStore(),
      scheduleFrame: (callback) => {
        frames.push(callback);
        return () => {
          frames = frames.filter((other) => other !== callback);
        };
      },
      timer: {
        now: () => now,
        after: (milliseconds, callback) => {
          const timer = { at: now + milliseconds, callback };
          timers.push(timer);
          return () => {
            timers = timers.filter((other) => other !== timer);
          };
        },
      },
      system: { isDark: () => false, onChange: () => undefined },
      tab: 'this-tab',
      linked: null,
      readDocument,
      ...overrides,
    },
    frame: () => {
      const due = frames;
      frames = [];
      due.forEach((callback) => callback());
    },
    pass: (milliseconds) => {
      now += milliseconds;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      due.forEach(({ callback }) => callback());
    },
  };
}

/** Words follow lines a little later, and panels follow words. */
const REST = [200, 200];

/** Lets time pass until everything on the page shows what is. */
export const comeToRest = (clock: Clockwork): void => REST.forEach((time) => act(() => clock.pass(time)));

/** The whole page with a lab whose first runs are done. */
export function renderLab(overrides: Partial<LabSurroundings> = {}): {
  readonly lab: Lab;
  readonly clock: Clockwork;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** Lets lines come to rest, so that panels turn to them. */
  readonly rest: () => void;
} {
  const clock = clockwork(overrides);
  const lab = createLab(clock.surroundings);
  render(<App lab={lab} />);
  act(() => lab.runs.start());
  return { lab, clock, user: userEvent.setup(), rest: () => comeToRest(clock) };
}
