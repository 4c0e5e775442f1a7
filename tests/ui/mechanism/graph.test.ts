import { describe, expect, test } from 'vitest';
import { columnLayout, wideLayout, type DiagramLayout } from '../../../src/charts';
import { MECHANISM_EVIDENCE } from '../../../src/evidence';
import { LEDGER_SITES, MODEL_DESCRIPTION } from '../../../src/model';
import { defaultSet, findPreset } from '../../../src/scenario';
import { simulate } from '../../../src/simulation';
import { symbolsOf } from '../../../src/ui/evidence/parts/equation';
import { boxesOf, dependenciesOf } from '../../../src/ui/mechanism/dependencies';
import { FOLDED, MECHANISM_EDGES, type MechanismEdge } from '../../../src/ui/mechanism/edges';
import { expressionOf } from '../../../src/ui/mechanism/expression';
import { atSite, MECHANISM_NODES, nodeOf, READ_OUTS } from '../../../src/ui/mechanism/graph';
import { momentAt, type Moment } from '../../../src/ui/mechanism/moment';

const { states, auxiliaries, inputs, parameters, runConstants } = MODEL_DESCRIPTION;
const EQUATIONS = new Map([
  ...states.map(({ symbol, derivative }): [string, string] => [symbol, derivative]),
  ...auxiliaries.map(({ symbol, expression }): [string, string] => [symbol, expression]),
]);
const equationOf = ({ equation }: MechanismEdge): string => EQUATIONS.get(atSite(equation, 'LS')) ?? '';
const spaceless = (text: string): string => text.replaceAll(' ', '');

describe('boxes', () => {
  const boxes = boxesOf(MECHANISM_NODES);

  test('hold every state, auxiliary and input once, but for what only reports', () => {
    const symbols = [...states, ...auxiliaries, ...inputs].map(({ symbol }) => symbol);
    expect(symbols.filter((symbol) => !boxes.has(symbol)).sort()).toEqual([...READ_OUTS].sort());
    const named = MECHANISM_NODES.flatMap(({ symbols: own }) =>
      own.flatMap((template) =>
        template.includes('{site}') ? LEDGER_SITES.map((site) => atSite(template, site)) : [template],
      ),
    );
    expect(named.filter((symbol) => !symbols.includes(symbol))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  test('what only reports stands in no equation of a box', () => {
    for (const [symbol, text] of EQUATIONS) {
      if (!boxes.has(symbol)) continue;
      expect([...symbolsOf(text)].filter((used) => READ_OUTS.includes(used))).toEqual([]);
    }
  });
});

describe('lines', () => {
  test('are the dependencies of the equations, all of them and no others', () => {
    const derived = dependenciesOf(MODEL_DESCRIPTION, MECHANISM_NODES);
    expect(MECHANISM_EDGES.map(({ id }) => id).sort()).toEqual([...derived].sort());
  });

  test.each(MECHANISM_EDGES.map((edge) => [edge.id, edge] as const))(
    '%s stands in its equation, letter by letter',
    (_id, edge) => {
      const text = equationOf(edge);
      expect(spaceless(text)).toContain(spaceless(edge.term));
      const used = symbolsOf(edge.term);
      // It names something of its source, or of a precursor of its target that its source drives.
      const boxes = boxesOf(MECHANISM_NODES);
      expect([...used].some((symbol) => boxes.get(symbol) === edge.from)).toBe(true);
      expect(boxes.get(atSite(edge.equation, 'LS'))).toBe(edge.to);
      for (const symbol of edge.strength) expect([...symbolsOf(text)]).toContain(symbol);
    },
  );

  test.each(MECHANISM_EDGES.map((edge) => [edge.id, edge] as const))(
    '%s reads only what the model has',
    (_id, edge) => {
      const known = new Set(
        [...states, ...auxiliaries, ...inputs, ...parameters, ...runConstants].map(({ symbol }) => symbol),
      );
      for (const text of [edge.flow, edge.effect]) {
        expect([...symbolsOf(atSite(text, 'LS'))].filter((symbol) => !known.has(symbol))).toEqual([]);
      }
    },
  );

  test.each(MECHANISM_EDGES.map((edge) => [edge.id, edge] as const))(
    '%s rests on evidence about its parameters',
    (_id, edge) => {
      const found = edge.mechanisms.map((id) => MECHANISM_EVIDENCE.find((mechanism) => mechanism.id === id));
      expect(found).not.toContain(undefined);
      const carried = found.flatMap((mechanism) => mechanism?.parameters ?? []);
      const symbols = parameters.filter(({ id }) => carried.includes(id)).map(({ symbol }) => symbol);
      const own = [...symbolsOf(equationOf(edge))];
      expect(symbols.some((symbol) => own.includes(symbol))).toBe(true);
      if (edge.strength.length > 0) expect(symbols.some((symbol) => edge.strength.includes(symbol))).toBe(true);
    },
  );
});

describe('what lines carry', () => {
  const rest = restMoment();

  test.each(MECHANISM_EDGES.map((edge) => [edge.id, edge] as const))(
    '%s: flow and effect are 1 at premenopausal rest',
    (_id, edge) => {
      for (const site of LEDGER_SITES) {
        expect(rest(atSite(edge.flow, site))).toBeCloseTo(edge.onlyInUse === undefined ? 1 : 0, 9);
        expect(rest(atSite(edge.effect, site))).toBeCloseTo(1, 9);
      }
    },
  );

  /** A step of the source that the target's equation must feel in the direction the line tells. */
  const STEP: Readonly<Record<string, string>> = {
    estradiol: 'h_E',
    progesterone: 'h_P',
    allopregnanolone: 'h_A',
    cortisol: 'K_tone',
    denosumab: 'Den',
    rankl: 'L',
    opg: 'O',
    osteoclasts: 'C',
    osteoblasts: 'B',
  };
  /** Where a target's own rate is not the first thing that moves. */
  const FELT: Readonly<Record<string, string>> = { 'osteoclasts-osteoblasts': 'X_1', rankl: 'rho', bone: 'V_{site}' };

  test.each(MECHANISM_EDGES.map((edge) => [edge.id, edge] as const))(
    '%s moves its target the way it is drawn',
    (_id, edge) => {
      const moved = edge.id === 'progesterone-cortisol' ? 'R_G' : (STEP[edge.from] ?? '');
      const rate = (symbol: string, step: number): number => {
        const value = rest.with(new Map([[moved, rest(moved) + step]]));
        if (edge.to === 'bone') return value('f_LS') - value('r_LS') * value('V_LS');
        if (edge.from === 'opg' || edge.from === 'denosumab') return value(symbol);
        return value(EQUATIONS.get(symbol) ?? '');
      };
      const symbol =
        FELT[edge.id] ??
        (edge.to === 'rankl'
          ? edge.from === 'opg' || edge.from === 'denosumab'
            ? 'rho'
            : 'L'
          : atSite(nodeOf(edge.to).equation, 'LS'));
      const change = rate(symbol, 0.01) - rate(symbol, 0);
      expect(Math.sign(change)).toBe(edge.sign === 'raises' ? 1 : -1);
    },
  );

  test('both flows of bone and its change agree: what is laid down less what is taken away', () => {
    const run = simulate(defaultSet().scenarios[0]!);
    for (const site of LEDGER_SITES) {
      // Over years what is laid down turns to mineral: the change of volume is the balance of the flows.
      const [from, to] = [60, 70].map((age) => momentAt(run, age)) as [Moment, Moment];
      const change = to.value(`V_${site}`) - from.value(`V_${site}`);
      let balance = 0;
      const steps = 200;
      for (let step = 0; step < steps; step += 1) {
        const moment = momentAt(run, 60 + (10 * (step + 0.5)) / steps);
        balance += ((moment?.of(`f_${site} - r_${site} * V_${site}`) ?? Number.NaN) * 10) / steps;
      }
      expect(Math.abs(balance - change)).toBeLessThan(0.03 * Math.abs(change));
    }
  });
});

describe('layouts', () => {
  const missing = (layout: DiagramLayout): readonly string[] =>
    MECHANISM_EDGES.map(({ id }) => id).filter((id) => layout.edges[id] === undefined);

  test('the wide one draws every line, the narrow one all but the folded', () => {
    expect(missing(wideLayout(720))).toEqual([]);
    expect([...missing(columnLayout(272))].sort()).toEqual(Object.keys(FOLDED).sort());
  });

  test('draw every box and nothing else', () => {
    for (const layout of [wideLayout(720), columnLayout(272), columnLayout(358, true)]) {
      expect(Object.keys(layout.nodes).sort()).toEqual(MECHANISM_NODES.map(({ id }) => id).sort());
      const known = MECHANISM_EDGES.map(({ id }) => id);
      expect(Object.keys(layout.edges).filter((id) => !known.includes(id))).toEqual([]);
    }
  });

  test('what is folded is told by something that is drawn and shares an end with it', () => {
    for (const [id, teller] of Object.entries(FOLDED)) {
      const folded = MECHANISM_EDGES.find((edge) => edge.id === id);
      expect(folded).toBeDefined();
      const told = MECHANISM_EDGES.find((edge) => edge.id === teller);
      if (told === undefined) expect(folded?.to).toBe(teller);
      else expect(folded?.from).toBe(told.from);
    }
  });
});

test('denosumab is only in use where it is given', () => {
  const preset = findPreset('denosumab-67-to-70');
  const run = simulate(preset!.scenario);
  const during = momentAt(run, 68)!;
  expect(during.of('k_D * Den / (1 + k_O * O + k_D * Den)')).toBeGreaterThan(0.5);
  expect(during.of('pi_C')).toBeLessThan(1);
});

/** Values at premenopausal rest, from the description alone; some may be set. */
function restMoment(): ((text: string) => number) & {
  with: (set: ReadonlyMap<string, number>) => (text: string) => number;
} {
  const reference: Record<string, number> = { h_Eref: 0.6, G_ref: 0.3, A_ref: 0.2 };
  const initial = new Map(states.map(({ symbol, initial: text }) => [symbol, text]));
  const expression = new Map(auxiliaries.map(({ symbol, expression: text }) => [symbol, text]));
  const parameter = new Map(parameters.map(({ symbol, value }) => [symbol, value]));
  const input = new Map(
    inputs.map(({ symbol, rest: value }) => [symbol, typeof value === 'number' ? value : reference[value.reference]]),
  );
  const make = (set: ReadonlyMap<string, number>) => {
    const value = (symbol: string): number => {
      const known = set.get(symbol) ?? reference[symbol] ?? input.get(symbol) ?? parameter.get(symbol);
      if (known !== undefined) return known;
      // Young, before ageing sets in.
      if (symbol === 't') return 0;
      const text = initial.get(symbol) ?? expression.get(symbol);
      if (text === undefined) throw new Error(`no symbol ${symbol}`);
      return expressionOf(text)(value);
    };
    return (text: string): number => expressionOf(text)(value);
  };
  return Object.assign(make(new Map()), { with: make });
}
