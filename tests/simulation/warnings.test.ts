import { describe, expect, it } from 'vitest';
import { warningsOf } from '../../src/simulation';
import {
  cream,
  hold,
  medroxyprogesterone,
  oralProgesterone,
  patch,
  woman,
  type ScenarioParts,
} from '../support/scenarios';

const warnings = (parts: ScenarioParts) => warningsOf(woman(parts)).map(({ code, path }) => `${code} ${path}`);

describe('warnings of a run', () => {
  it.each<readonly [string, ScenarioParts, readonly string[]]>([
    ['nothing to remark', {}, []],
    ['estrogen alone leaves the womb lining unprotected', { therapies: [patch(50, 52)] }, ['endometrium therapies']],
    ['cream does not protect it', { therapies: [patch(50, 52), cream(40, 52)] }, ['endometrium therapies']],
    ['continuous medroxyprogesterone does', { therapies: [patch(50, 52), medroxyprogesterone(2.5, 52)] }, []],
    [
      'a dose above all studies is extrapolated',
      { therapies: [oralProgesterone(2000, 52)] },
      ['extrapolated therapies[0].dose', 'sedation therapies'],
    ],
    ['a zero dose is not there', { therapies: [oralProgesterone(0, 52)] }, []],
    [
      'progesterone set by hand',
      { levels: [hold('estradiol', 40, 60), hold('progesterone', 3, 60)] },
      ['progesterone-set-by-hand levels[1]'],
    ],
    ['a changed parameter', { parameters: { perforation: 0.3 } }, ['parameter-changed parameters.perforation']],
  ])('%s', (_, parts, expected) => {
    expect(warnings(parts)).toEqual(expected);
  });

  it('each carries a text and a source', () => {
    const found = warningsOf(woman({ therapies: [patch(400, 52), oralProgesterone(600, 52)] }));
    expect(found.length).toBeGreaterThan(1);
    for (const { text, source } of found) {
      expect(text.length).toBeGreaterThan(20);
      expect(source.length).toBeGreaterThan(3);
    }
  });
});
