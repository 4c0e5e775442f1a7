import type { Formulation } from '../formulation';

/** Agents that act without a level the model follows here. */
export const ACTIONS: readonly Formulation[] = [
  {
    agent: 'gnrh-agonist',
    route: 'depot',
    label: 'GnRH agonist depot',
    units: ['mg/4wk', 'mg/13wk'],
    studiedRange: [3.6, 11.25],
    studiedSource:
      '3.6 and 3.75 mg every 4 weeks (J Clin Endocrinol Metab 1993;77:130, abstract); 11.25 mg every 13 weeks, recalled',
    source: 'Larmore 2000 (Gynecol Endocrinol 14:405, abstract), class values (PK238)',
    grade: 'B',
    action: 'ovarian-suppression',
    analytes: [],
  },
  {
    agent: 'aromatase-inhibitor',
    route: 'oral',
    label: 'aromatase inhibitor (anastrozole)',
    units: ['mg/d'],
    studiedRange: [1, 10],
    studiedSource: '1 mg/d, and 10 mg/d in a trial of dose escalation (Clin Cancer Res 2024;30:3147, abstract)',
    source:
      'Dixon 2008 (J Clin Oncol 26:1671), Geisler 2002 (J Clin Oncol 20:751), Ingle 2015 (Steroids 99:32), abstracts',
    grade: 'B',
    action: 'aromatase-inhibition',
    analytes: [],
  },
  {
    agent: 'denosumab',
    route: 'subcutaneous',
    label: 'denosumab',
    units: ['mg/6mo'],
    studiedRange: [14, 210],
    studiedSource: '14–210 mg every six months, McClung 2006 (N Engl J Med 354:821, summary read)',
    source: 'published model of denosumab, Scheiner and Martínez-Reina (design notes on reference models §3.2)',
    grade: 'B',
    action: 'rankl-binding',
    analytes: [],
  },
];
