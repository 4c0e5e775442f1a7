import { describe, expect, test } from 'vitest';
import { INPUT_GROUPS } from '../../../src/state';
import { defaultSet, findPreset, type Scenario } from '../../../src/scenario';
import { simulate, type Trajectory } from '../../../src/simulation';
import { MECHANISM_EDGES } from '../../../src/ui/mechanism/edges';
import { MECHANISM_NODES, nodeOf } from '../../../src/ui/mechanism/graph';
import { downstream, emphasisOf, markedOf } from '../../../src/ui/mechanism/paths';
import { readMechanism, weakestOf, type EdgeReading, type MechanismReading } from '../../../src/ui/mechanism/reading';
import { walk, type Heading } from '../../../src/ui/mechanism/walk';
import { MECHANISM_WORDS } from '../../../src/ui/words/mechanism';

const preset = (id: string): Scenario => findPreset(id)!.scenario;
const [natural, patch] = defaultSet().scenarios as [Scenario, Scenario];
const runOf = (scenario: Scenario): Trajectory =>
  simulate(scenario, {
    ages: Float64Array.from({ length: 141 }, (_, i) => scenario.person.age + (i * scenario.years) / 140),
  });
const naturalRun = runOf(natural);
const patchRun = runOf(patch);
const read = (run: Trajectory, compared: Trajectory | null, age: number): MechanismReading => {
  const reading = readMechanism(run, compared, age, 'LS');
  if (reading === null) throw new Error('no reading');
  return reading;
};

describe('a reading', () => {
  test('estrogen therapy restores the brake that menopause takes away', () => {
    const reading = read(patchRun, naturalRun, 60);
    const { flow, effect } = reading.edges.get('estradiol-rankl')!;
    expect(flow.now).toBeGreaterThan(flow.compared!);
    expect(effect.now).toBeLessThan(effect.compared!);
    expect(reading.nodes.get('osteoclasts')!.now).toBeLessThan(reading.nodes.get('osteoclasts')!.compared!);
  });

  test('the balance of bone is the difference of the flows as they are shown, at every age and site', () => {
    for (const site of ['LS', 'TH', 'FN'] as const) {
      for (let age = 46; age <= 81; age += 0.7) {
        const { bone } = readMechanism(naturalRun, null, age, site)!;
        expect(bone.balance).toBeCloseTo(bone.formation - bone.resorption, 9);
        expect(Number(bone.resorption.toFixed(2))).toBe(bone.resorption);
      }
    }
  });

  test('density falls where the balance is negative for years', () => {
    const { bone } = read(naturalRun, null, 56);
    expect(bone.balance).toBeLessThan(0);
  });

  test('denosumab and the path of progestins appear only in lives that take them', () => {
    const without = read(patchRun, naturalRun, 60);
    expect(without.nodes.has('denosumab')).toBe(false);
    expect(without.edges.has('denosumab-rankl')).toBe(false);
    expect(without.edges.has('progesterone-cortisol')).toBe(false);
    expect(without.progestin).toBeNull();
    const antibody = runOf(preset('denosumab-67-to-70'));
    const during = read(antibody, null, 68.5);
    expect(during.edges.get('denosumab-rankl')!.flow.now).toBeGreaterThan(0.3);
    expect(during.nodes.get('osteoclasts')!.now).toBeLessThan(1);
    const progestin = read(runOf(defaultSet().scenarios[3]!), naturalRun, 60);
    expect(progestin.edges.get('progesterone-cortisol')!.flow.now).toBeGreaterThan(0);
    const { own, added } = progestin.progestin!;
    expect(progestin.nodes.get('progesterone')!.now).toBeCloseTo(own + added, 12);
  });

  test('human evidence only puts every hypothesis off and nothing else', () => {
    const reading = read(runOf({ ...patch, mechanisms: { humanEvidenceOnly: true } }), null, 60);
    for (const { edge, off, hypothesis } of reading.edges.values()) expect(off, edge.id).toBe(hypothesis);
    expect([...reading.edges.values()].filter(({ off }) => off).map(({ edge }) => edge.id)).toEqual([
      'progesterone-opg',
      'allopregnanolone-osteoblasts',
      'allopregnanolone-cortisol',
    ]);
  });

  test('a factor on RANKL production is no path: levels rise, the estrogen path stays', () => {
    const doubled = runOf({ ...patch, rates: [{ signal: 'rankl-production', factor: 2, from: 46 }] });
    const [before, after] = [read(patchRun, null, 60), read(doubled, null, 60)];
    expect(after.nodes.get('rankl')!.now).toBeGreaterThan(1.5 * before.nodes.get('rankl')!.now);
    expect(after.edges.get('estradiol-rankl')!.effect.now).toBeCloseTo(
      before.edges.get('estradiol-rankl')!.effect.now,
      // Two runs of the integrator agree to its tolerance.
      5,
    );
  });

  test('no run inside, no reading', () => {
    const { interior: _interior, ...bare } = patchRun;
    expect(readMechanism(bare, null, 60, 'LS')).toBeNull();
    expect(readMechanism(patchRun, null, 30, 'LS')).toBeNull();
  });
});

describe('the weakest link', () => {
  const link = (
    grade: EdgeReading['grade'],
    now: number,
    compared: number | null = null,
    to: 'rankl' | 'bone' = 'rankl',
  ): EdgeReading => ({
    edge: { ...MECHANISM_EDGES[0]!, to },
    grade,
    hypothesis: false,
    off: false,
    flow: { now: 1, compared: null },
    effect: { now, compared },
  });

  test('is the weakest among those that make nine tenths of the difference', () => {
    expect(weakestOf([link('A', 2), link('D', 1.01)])).toBe('A');
    expect(weakestOf([link('A', 2), link('D', 1.2)])).toBe('D');
    expect(weakestOf([link('B', 2), link('C', 0.5)])).toBe('C');
  });

  test('compares with the other run where there is one', () => {
    expect(weakestOf([link('A', 2, 1), link('D', 3, 3)])).toBe('A');
  });

  test('nothing differs, nothing to grade; flows of bone and what is off do not count', () => {
    expect(weakestOf([link('D', 1.001)])).toBeNull();
    expect(weakestOf([link('D', 3, null, 'bone')])).toBeNull();
    expect(weakestOf([{ ...link('D', 3), off: true }])).toBeNull();
    expect(weakestOf([])).toBeNull();
  });
});

describe('marks', () => {
  test('an input marks its boxes and the lines from them; what lies downstream stays, the rest steps back', () => {
    const marked = markedOf('progesterone')!;
    expect(emphasisOf('progesterone', marked, null)).toBe('strong');
    expect(emphasisOf('progesterone-osteoblasts', marked, null)).toBe('strong');
    expect(emphasisOf('osteoblasts-bone', marked, null)).toBe('normal');
    expect(emphasisOf('estradiol-rankl', marked, null)).toBe('dimmed');
    expect(emphasisOf('estradiol-rankl', marked, 'estradiol-rankl')).toBe('strong');
    expect(emphasisOf('estradiol-rankl', null, null)).toBe('normal');
  });

  test('every input but the rest has boxes of its own', () => {
    for (const group of INPUT_GROUPS) expect(markedOf(group) === null, group).toBe(group === 'other');
  });

  test('everything leads to bone, and bone leads nowhere', () => {
    for (const { id } of MECHANISM_NODES) expect(downstream([id]).has('bone'), id).toBe(true);
    expect([...downstream(['bone'])]).toEqual(['bone']);
  });
});

describe('walking', () => {
  const map = { nodes: MECHANISM_NODES.map(({ id }) => id), edges: MECHANISM_EDGES };
  const go = (from: string, ...keys: string[]): string =>
    keys.reduce<{ id: string; heading: Heading }>(
      ({ id, heading }, key) => walk(map, id, heading, key) ?? { id, heading },
      { id: from, heading: 'down' },
    ).id;

  test('down a line and on to its target, and back up the same way', () => {
    expect(go('estradiol', 'ArrowDown')).toBe('estradiol-rankl');
    expect(go('estradiol', 'ArrowDown', 'ArrowDown')).toBe('rankl');
    expect(go('estradiol', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('osteoclasts');
    expect(go('rankl', 'ArrowUp')).toBe('estradiol-rankl');
    expect(go('rankl', 'ArrowUp', 'ArrowUp')).toBe('estradiol');
  });

  test('aside: lines of the source on the way down, of the target on the way up', () => {
    expect(go('estradiol', 'ArrowDown', 'ArrowRight')).toBe('estradiol-opg');
    expect(go('rankl', 'ArrowUp', 'ArrowRight')).toBe('cortisol-rankl');
    expect(go('estradiol', 'ArrowRight')).toBe('progesterone');
    expect(go('estradiol', 'ArrowLeft')).toBe('estradiol');
    expect(go('estradiol', 'End')).toBe('bone');
    expect(go('bone', 'ArrowDown', 'Home')).toBe('estradiol');
  });

  test('reaches everything from the first box, and leaves other keys alone', () => {
    const reached = new Set<string>();
    const open: { id: string; heading: Heading }[] = [{ id: 'estradiol', heading: 'down' }];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const key = `${at.id} ${at.heading}`;
      if (reached.has(key)) continue;
      reached.add(key);
      for (const arrow of ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']) {
        const step = walk(map, at.id, at.heading, arrow);
        if (step) open.push(step);
      }
    }
    const ids = new Set([...reached].map((key) => key.split(' ')[0]));
    expect([...map.nodes, ...map.edges.map(({ id }) => id)].filter((id) => !ids.has(id))).toEqual([]);
    expect(walk(map, 'estradiol', 'down', 'a')).toBeNull();
  });
});

describe('words', () => {
  test.each(Object.entries(MECHANISM_WORDS))(
    '%s has words for every box and line, and gives no advice',
    (_depth, words) => {
      for (const { id } of MECHANISM_EDGES) {
        expect(words.edges[id]?.title, id).toBeTruthy();
        expect(words.edges[id]?.sentence, id).toBeTruthy();
        expect(words.edges[id]?.quantity, id).toBeTruthy();
      }
      for (const { id } of MECHANISM_NODES) if (id !== 'bone') expect(words.boxes[id].name, id).toBeTruthy();
      const said = JSON.stringify([words.edges, words.boxes]);
      expect(said).not.toMatch(/\b(should|recommend|take this|must|ought|better to)\b/i);
      // A hyphen before a digit would be a minus sign, a u before g a micro sign.
      expect(said).not.toMatch(/(?<!\d)-\d|\bug\b/);
    },
  );

  test('every hypothesis is called one, in every depth', () => {
    for (const [depth, words] of Object.entries(MECHANISM_WORDS)) {
      if (depth === 'fundamentals') continue;
      for (const id of [
        'progesterone-opg',
        'progesterone-cortisol',
        'allopregnanolone-osteoblasts',
        'allopregnanolone-cortisol',
      ])
        expect(words.edges[id]?.sentence).toMatch(/hypothesis/i);
    }
    expect(nodeOf('allopregnanolone').group).toBe('allopregnanolone');
  });
});
