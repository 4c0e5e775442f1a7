import { describe, expect, it } from 'vitest';
import { safetyFacts, type SafetyTherapy } from '../../src/evidence';
import { AGENT_ROUTES } from '../../src/scenario/agents';
import {
  aromataseInhibitor,
  conjugated,
  cyclic,
  denosumab,
  depotMpa,
  device,
  dydrogesterone,
  gel,
  gnrhAgonist,
  implant,
  mpa,
  nasal,
  neta,
  oralEstradiol,
  patch,
  progesterone,
  progesteroneBy,
  vaginal,
} from './therapies';

const endometrium = (therapies: readonly SafetyTherapy[]) =>
  safetyFacts(therapies).find(({ code }) => code === 'endometrium');

describe('womb lining, by the evidence on the regimen', () => {
  const table: readonly [string, readonly SafetyTherapy[], string, string][] = [
    ['nothing taken', [], 'not-at-issue', 'product rule'],
    ['progesterone alone', [progesterone(300)], 'not-at-issue', 'product rule'],
    ['depot MPA alone', [depotMpa(150)], 'not-at-issue', 'product rule'],
    ['what is neither estrogen nor progestogen', [denosumab(), aromataseInhibitor()], 'not-at-issue', 'product rule'],
    ['a GnRH agonist alone', [gnrhAgonist()], 'not-at-issue', 'product rule'],
    ['conjugated estrogens alone', [conjugated(0.625)], 'not-shown', 'PK262'],
    ['patch 50 alone', [patch(50)], 'not-shown', 'Archer 1999'],
    ['patch 50 with denosumab', [denosumab(), patch(50)], 'not-shown', 'Archer 1999'],
    ['oral estradiol 1 alone', [oralEstradiol(1)], 'not-shown', 'Kurman 2000'],
    ['patch 14 alone', [patch(14)], 'not-shown', 'PK275'],
    ['patch 14 with an aromatase inhibitor', [patch(14), aromataseInhibitor()], 'not-shown', 'PK275'],
    ['gel alone', [gel(1.5)], 'not-shown', 'inferred from Kurman'],
    ['nasal alone', [nasal(300)], 'not-shown', 'inferred from Kurman'],
    ['implant alone', [implant(25)], 'not-shown', 'Gangar 1990'],
    ['implant with progesterone', [implant(25), progesterone(100)], 'shown-up-to-5-years', 'Gangar 1990'],
    ['vaginal 10 µg', [vaginal(10)], 'not-at-issue', 'PK160'],
    ['vaginal 25 µg twice a week', [vaginal(25, { days: 2, ofEvery: 7 })], 'not-at-issue', 'PK161'],
    ['vaginal 25 µg a day', [vaginal(25)], 'not-shown', 'inferred from Kurman'],
    ['vaginal 10 µg beside a patch', [vaginal(10), patch(14)], 'not-shown', 'PK275'],
    [
      'PEPI: oral progesterone 200 on 12 of 28 days',
      [conjugated(0.625), progesterone(200, cyclic(12))],
      'shown-up-to-5-years',
      'PK261',
    ],
    ['fewer days', [conjugated(0.625), progesterone(200, cyclic(10))], 'not-shown', 'no trial'],
    ['REPLENISH: oral progesterone 100 daily', [oralEstradiol(1), progesterone(100)], 'shown-up-to-5-years', 'PK272'],
    ['Gillet: gel with 100 on 25 of 28', [gel(1.5), progesterone(100, cyclic(25))], 'shown-up-to-5-years', 'PK273'],
    ['100 on 25 of 28 days', [patch(50), progesterone(100, cyclic(25))], 'shown-up-to-5-years', 'PK273'],
    ['100 on 12 of 28 days', [patch(50), progesterone(100, cyclic(12))], 'not-shown', 'no trial'],
    ['cream', [patch(50), progesteroneBy('cream', 40)], 'not-shown', 'PK091'],
    ['vaginal capsule', [patch(50), progesteroneBy('vaginal-capsule', 100)], 'not-shown', 'Stute 2016'],
    ['ELITE', [oralEstradiol(1), progesteroneBy('vaginal-gel', 45, cyclic(10))], 'not-shown', 'ELITE (PK274)'],
    ['more vaginal gel', [oralEstradiol(1), progesteroneBy('vaginal-gel', 90)], 'not-shown', 'no trial'],
    ['progesterone IM', [patch(50), progesteroneBy('intramuscular', 50)], 'not-shown', 'no trial'],
    ['progesterone SC', [patch(50), progesteroneBy('subcutaneous', 25)], 'not-shown', 'de Ziegler 2013'],
    ['WHI: MPA 2.5 daily', [conjugated(0.625), mpa(2.5)], 'protection-shown', 'PK277'],
    ['MPA 1.5 daily with standard estrogen', [conjugated(0.625), mpa(1.5)], 'not-shown', 'no trial'],
    ['HOPE: MPA 1.5 daily with low estrogen', [conjugated(0.3), mpa(1.5)], 'protection-shown', 'PK269'],
    ['MPA 10 on 12 of 28 days', [conjugated(0.625), mpa(10, cyclic(12))], 'shown-up-to-5-years', 'PK264'],
    ['MPA 5 on 12 of 28 days', [conjugated(0.625), mpa(5, cyclic(12))], 'not-shown', 'no trial'],
    ['MPA 5 on 14 of 28 days', [conjugated(0.625), mpa(5, cyclic(14))], 'shown-up-to-5-years', 'PK281'],
    ['depot MPA with estrogen', [patch(50), depotMpa(150)], 'not-shown', 'PMID 842303'],
    ['Wells: NETA 1 with oral estradiol 2', [oralEstradiol(2), neta(1)], 'protection-shown', 'PK271'],
    ['Kurman: NETA 0.5 with oral estradiol 1', [oralEstradiol(1), neta(0.5)], 'protection-shown', 'Kurman 2000'],
    ['NETA 0.5 with oral estradiol 2', [oralEstradiol(2), neta(0.5)], 'not-shown', 'PK271'],
    ['NETA 0.1 with oral estradiol 1', [oralEstradiol(1), neta(0.1)], 'not-shown', 'CD000402'],
    ['NETA 1 on 14 of 28 days', [patch(50), neta(1, cyclic(14))], 'not-shown', 'Sturdee 2000'],
    ['NETA 1 on 10 of 28 days', [patch(50), neta(1, cyclic(10))], 'not-shown', 'no trial'],
    ['dydrogesterone 5 daily', [oralEstradiol(1), dydrogesterone(5)], 'shown-up-to-5-years', 'PMID 16043317'],
    [
      'dydrogesterone 10 on 14 of 28 with oral estradiol 2',
      [oralEstradiol(2), dydrogesterone(10, cyclic(14))],
      'shown-up-to-5-years',
      'PK279',
    ],
    ['dydrogesterone 5 on 14 of 28', [oralEstradiol(1), dydrogesterone(5, cyclic(14))], 'not-shown', 'no trial'],
    ['the intrauterine system with patch 50', [patch(50), device()], 'protection-shown', 'Varila 2001'],
    ['the intrauterine system with patch 100', [patch(100), device()], 'not-shown', 'PK271'],
    ['estrogen above what was studied', [patch(100), progesterone(100)], 'not-shown', 'PK271'],
    ['two estrogens together above it', [conjugated(0.625), patch(50), mpa(2.5)], 'not-shown', 'PK270'],
    [
      'the stronger of two progestogens counts',
      [patch(50), progesteroneBy('cream', 40), mpa(2.5)],
      'protection-shown',
      'PK265',
    ],
    [
      'add-back: conjugated estrogens with NETA 5',
      [gnrhAgonist(), conjugated(0.625), neta(5)],
      'protection-shown',
      'add-back',
    ],
    ['add-back: estrogen alone', [gnrhAgonist(), patch(25)], 'not-shown', 'add-back'],
  ];
  it.each(table)('%s', (_, therapies, level, source) => {
    expect(endometrium(therapies)?.level).toBe(level);
    expect(endometrium(therapies)?.source).toContain(source);
  });

  it('never grades mixed or inferred evidence A, and says what is inferred', () => {
    const twelve = progesterone(200, cyclic(12));
    expect(endometrium([conjugated(0.3), mpa(1.5)])).toMatchObject({ grade: 'A' });
    expect(endometrium([conjugated(0.625), twelve])).toMatchObject({ grade: 'B' });
    expect(endometrium([conjugated(0.625), twelve])?.text).not.toContain('inferred');
    expect(endometrium([patch(50), twelve])).toMatchObject({ grade: 'B', level: 'shown-up-to-5-years' });
    expect(endometrium([patch(36), mpa(1.5)])).toMatchObject({ grade: 'B', level: 'protection-shown' });
    expect(endometrium([patch(50), twelve])?.text).toContain('inferred');
    expect(endometrium([patch(50), twelve])?.source).toContain('PK166');
    expect(endometrium([oralEstradiol(1), twelve])).toMatchObject({ grade: 'D' });
    expect(endometrium([oralEstradiol(1), twelve])?.source).toContain('product rule');
    for (const key of ['studiedWith', 'upTo']) expect(endometrium([patch(50), twelve])).not.toHaveProperty(key);
  });

  it('grades what was studied with oral estradiol weaker for a patch, weakest for forms without a comparison', () => {
    expect(endometrium([oralEstradiol(2), neta(1)])).toMatchObject({ grade: 'A' });
    expect(endometrium([patch(50), neta(1)])).toMatchObject({ grade: 'C' });
    expect(endometrium([patch(50), neta(1)])?.text).toContain('Studied with oral estradiol;');
    expect(endometrium([nasal(300), neta(1)])).toMatchObject({ grade: 'D' });
    expect(endometrium([gnrhAgonist(), oralEstradiol(2), neta(1)])).toMatchObject({ grade: 'D' });
  });

  it('claims no trial where there is none: capsules, injections and other gel doses are graded D', () => {
    for (const route of ['vaginal-capsule', 'vaginal-gel', 'intramuscular', 'subcutaneous'])
      expect(endometrium([patch(50), progesteroneBy(route, 100)])).toMatchObject({ grade: 'D' });
    expect(endometrium([patch(50), depotMpa(150)])).toMatchObject({ grade: 'D' });
  });

  it('gives drug, dose and duration of what it counts', () => {
    expect(endometrium([conjugated(0.625)])?.text).toMatch(/three years of conjugated estrogens 0\.625 mg 64 %/);
    expect(endometrium([patch(50)])?.text).toMatch(/one year of an estradiol patch of 50 µg 37\.9 %/);
    expect(endometrium([oralEstradiol(1), progesterone(100)])?.text).toMatch(/12 months.*1\.80 times.*2\.66 times/);
    expect(endometrium([patch(100)])?.text).toContain('The dose taken here is higher');
    expect(endometrium([patch(50)])?.text).not.toContain('The dose taken here is higher');
  });

  it('without a womb it is not at issue', () => {
    expect(safetyFacts([patch(50)], false)).toMatchObject([{ code: 'endometrium', level: 'not-at-issue' }]);
  });

  it('follows the therapies through the years and joins equal spans', () => {
    const facts = safetyFacts([
      patch(50, { to: 60 }),
      progesterone(100, { from: 53, to: 58 }),
      progesteroneBy('cream', 40, { from: 55, to: 56 }),
    ]).filter(({ code }) => code === 'endometrium');
    expect(facts.map(({ level, from, to }) => [level, from, to])).toEqual([
      ['not-shown', 52, 53],
      ['shown-up-to-5-years', 53, 58],
      ['not-shown', 58, 60],
    ]);
    expect(safetyFacts([patch(50)])[0]).not.toHaveProperty('to');
  });

  it('counts an intrauterine system as studied for five years; a new one starts again', () => {
    const spans = (therapies: readonly SafetyTherapy[]) =>
      safetyFacts(therapies).map(({ level, from, to }) => [level, from, to]);
    expect(spans([patch(50), device()])).toEqual([
      ['protection-shown', 52, 57],
      ['not-shown', 57, undefined],
    ]);
    expect(spans([patch(50, { to: 62 }), device({ to: 57 }), device({ from: 57, to: 62 })])).toEqual([
      ['protection-shown', 52, 62],
    ]);
  });

  it('a dose of 0 is not taken', () => {
    expect(safetyFacts([patch(50), mpa(0)])).toEqual(safetyFacts([patch(50)]));
  });
});

describe('sleepiness, by route and dose of progesterone', () => {
  const level = (therapies: readonly SafetyTherapy[]) =>
    safetyFacts(therapies).find(({ code }) => code === 'sedation')?.level;

  it.each([
    [50, undefined],
    [100, 'sedation-possible'],
    [200, 'sedation-possible'],
    [300, 'sedation-mild'],
    [600, 'sedation-marked'],
  ])('oral %d mg: %s', (dose, expected) => {
    expect(level([progesterone(dose)])).toBe(expected);
  });

  it.each([
    [50, undefined, ''],
    [100, 'sedation-possible', 'PK051'],
    [200, 'sedation-mild', 'PK050'],
  ])('into the muscle %d mg: %s', (dose, expected, source) => {
    const facts = safetyFacts([progesteroneBy('intramuscular', dose)]);
    expect(level([progesteroneBy('intramuscular', dose)])).toBe(expected);
    if (expected !== undefined) expect(facts.find(({ code }) => code === 'sedation')?.source).toContain(source);
  });

  it('calls the limit of 600 mg what it is: a rule of the project', () => {
    expect(safetyFacts([progesterone(600)]).find(({ code }) => code === 'sedation')).toMatchObject({ grade: 'D' });
  });

  it('adds doses of one route, takes the stronger of two, and leaves other routes alone', () => {
    expect(level([progesterone(200), progesterone(100)])).toBe('sedation-mild');
    expect(level([progesterone(600), progesteroneBy('intramuscular', 100)])).toBe('sedation-marked');
    expect(level([progesterone(100), progesteroneBy('intramuscular', 200)])).toBe('sedation-mild');
    expect(level([progesteroneBy('vaginal-capsule', 400), mpa(600)])).toBeUndefined();
  });
});

describe('every agent and route of the format', () => {
  const every = Object.entries<readonly string[]>(AGENT_ROUTES).flatMap(([agent, routes]) =>
    routes.map((route): SafetyTherapy => ({ agent, route, dose: 1, unit: 'mg/d', from: 52 })),
  );
  const backgrounds: readonly (readonly SafetyTherapy[])[] = [[], [patch(50)], [gnrhAgonist(), conjugated(0.625)]];

  it.each(every.map((therapy) => [`${therapy.agent} ${therapy.route}`, therapy] as const))('%s', (_, therapy) => {
    for (const background of backgrounds) {
      for (const dose of [0, 0.01, 1, 100, 1e4]) {
        const facts = safetyFacts([...background, { ...therapy, dose }]);
        expect(facts.filter(({ code }) => code === 'endometrium').length).toBeGreaterThan(0);
        for (const { text, source, grade } of facts) {
          expect(text).not.toMatch(/should|recommend|must|advis|need to|safe\b|avoid|doctor|talk to|undefined|NaN/i);
          expect(source.length).toBeGreaterThan(7);
          expect('ABCD').toContain(grade);
        }
      }
    }
  });

  it('a given estrogen without a known progestogen always warns, except low vaginal doses', () => {
    const estrogens = every.filter(({ agent }) => agent === 'estradiol' || agent === 'conjugated-estrogens');
    for (const estrogen of estrogens) {
      expect(endometrium([{ ...estrogen, dose: 1000 }])?.level).toBe('not-shown');
      expect(endometrium([{ ...estrogen, dose: 1000 }, denosumab(), aromataseInhibitor()])?.level).toBe('not-shown');
    }
  });
});
