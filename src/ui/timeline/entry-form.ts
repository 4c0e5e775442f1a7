import {
  addTherapy,
  checkScenario,
  type Entry,
  type EntryList,
  type EntryRef,
  entryAt,
  type Issue,
  LEVEL_RANGES,
  type LevelOverride,
  type LevelSignal,
  type Product,
  type RateFactor,
  type RateSignal,
  removeEntry,
  type Scenario,
  type Therapy,
  usualProduct,
  usualSpan,
} from '../../scenario';
import { readNumber } from '../slider/NumberField';
import { type AgeText, ageText, readAge } from './age-fields';

/** What the form holds: text as typed, choices as chosen. */
export interface EntryForm {
  /** `therapies:estradiol/patch`, `levels:estradiol`, `rates:rankl-production`. */
  readonly what: string;
  /** Dose, level or factor. */
  readonly amount: string;
  readonly unit: string;
  readonly everyDay: boolean;
  readonly days: string;
  readonly ofEvery: string;
  readonly wearDays: '3.5' | '7';
  readonly withFood: boolean;
  readonly from: AgeText;
  readonly to: AgeText;
  readonly never: boolean;
}

export type FormField = 'amount' | 'unit' | 'days' | 'ofEvery' | 'from' | 'to';

export type FormProblem =
  | { readonly kind: 'not-a-number'; readonly field: FormField; readonly part?: keyof AgeText }
  /** What the gate says; without a field it concerns the whole. */
  | { readonly kind: 'refused'; readonly field: FormField | null; readonly issue: Issue };

export type FormResult =
  | { readonly ok: true; readonly scenario: Scenario; readonly ref: EntryRef }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

export const LEVEL_SIGNALS: readonly LevelSignal[] = ['estradiol', 'progesterone', 'allopregnanolone', 'cortisol-tone'];
export const RATE_SIGNALS: readonly RateSignal[] = [
  'rankl-production',
  'opg-production',
  'osteoclast-lifespan',
  'osteoblast-formation',
];

/** Schedule offered when days of a block are first asked for: the cyclic regimen of the PEPI trial, per four weeks. */
const USUAL_BLOCK = { days: '12', ofEvery: '28' };

export const whatOf = (list: EntryList, entry: Entry): string =>
  'agent' in entry ? `${list}:${entry.agent}/${entry.route}` : `${list}:${entry.signal}`;

/** The parts of `what`. */
export function readWhat(what: string): { readonly list: EntryList; readonly id: string } {
  const [list, id = ''] = what.split(':');
  return { list: list === 'levels' || list === 'rates' ? list : 'therapies', id };
}

export function formOf(list: EntryList, entry: Entry, end: number): EntryForm {
  const therapy = 'agent' in entry ? entry : null;
  const { from, to } = entry;
  return {
    what: whatOf(list, entry),
    amount: String(therapy?.dose ?? ('factor' in entry ? entry.factor : (entry as LevelOverride).value)),
    unit: 'unit' in entry ? entry.unit : '',
    everyDay: therapy?.days === undefined,
    days: String(therapy?.days ?? USUAL_BLOCK.days),
    ofEvery: String(therapy?.ofEvery ?? USUAL_BLOCK.ofEvery),
    wearDays: therapy?.wearDays === 7 ? '7' : '3.5',
    withFood: therapy?.withFood ?? true,
    from: ageText(from),
    to: ageText(to ?? end),
    never: to === undefined,
  };
}

/**
 * The form after another thing was chosen: its usual amount and schedule. A therapy keeps the ages; a level begins at the age
 * line, at what it is there, as a slider would set it.
 */
export function formForWhat(
  form: EntryForm,
  what: string,
  age: number,
  valueNow: (signal: string) => number,
): EntryForm {
  const { list, id } = readWhat(what);
  if (list !== 'therapies') {
    const unit = list === 'levels' ? LEVEL_RANGES[levelSignal(id)].unit : '';
    return { ...form, what, unit, amount: String(valueNow(id)), from: ageText(age), never: true };
  }
  const product = productOf(id);
  if (product === undefined) return form;
  const blank = formOf('therapies', { ...product, from: 0 }, 0);
  return { ...blank, what, from: form.from, to: form.to, never: form.never };
}

const productOf = (id: string): Product | undefined => {
  const [agent = '', route = ''] = id.split('/');
  return usualProduct(agent, route);
};
const levelSignal = (id: string): LevelSignal => LEVEL_SIGNALS.find((signal) => signal === id) ?? 'estradiol';
const rateSignal = (id: string): RateSignal => RATE_SIGNALS.find((signal) => signal === id) ?? 'rankl-production';

/** Offered first: what is not taken yet, in the order therapies are built up. */
const OFFERED_FIRST = [
  ['estradiol', 'patch'],
  ['progesterone', 'oral'],
  ['denosumab', 'subcutaneous'],
] as const;

/** The form of something new, on the usual ages. */
export function newForm(scenario: Scenario, end: number): EntryForm {
  const { from, to } = usualSpan(scenario);
  const taken = new Set(scenario.therapies.map(({ agent }) => agent));
  const free = OFFERED_FIRST.find(([agent]) => !taken.has(agent)) ?? OFFERED_FIRST[0];
  const product = usualProduct(free[0], free[1]) ?? { agent: free[0], route: free[1], dose: 0, unit: '' };
  const entry: Entry = { ...product, from };
  return formOf('therapies', to === undefined ? entry : { ...entry, to }, end);
}

/** Puts what the form says in the place of `before`, or adds it, and asks the gate. */
export function applyForm(scenario: Scenario, before: EntryRef | null, form: EntryForm): FormResult {
  const old = before === null ? undefined : entryAt(scenario, before);
  const read = readForm(form, old);
  if (!('entry' in read)) return { ok: false, problems: read.problems };
  const { list } = readWhat(form.what);
  const { next, index } = placed(scenario, before, list, read.entry);
  const issues = checkScenario(next);
  if (issues.length === 0) return { ok: true, scenario: next, ref: { list, index } };
  return {
    ok: false,
    problems: issues.map((issue) => ({ kind: 'refused', field: fieldOf(issue, list, index), issue })),
  };
}

function placed(
  scenario: Scenario,
  before: EntryRef | null,
  list: EntryList,
  entry: Entry,
): { readonly next: Scenario; readonly index: number } {
  const stays = before?.list === list;
  const base = before !== null && !stays ? removeEntry(scenario, before) : scenario;
  const index = stays ? before.index : base[list].length;
  const put = <E>(entries: readonly E[], one: E): readonly E[] => entries.toSpliced(index, stays ? 1 : 0, one);
  if ('agent' in entry)
    return { next: stays ? { ...base, therapies: put(base.therapies, entry) } : addTherapy(base, entry), index };
  if ('factor' in entry) return { next: { ...base, rates: put(base.rates, entry) }, index };
  return { next: { ...base, levels: put(base.levels, entry) }, index };
}

type Read = { readonly entry: Entry } | { readonly problems: readonly FormProblem[] };

function readForm(form: EntryForm, old: Entry | undefined): Read {
  const problems: FormProblem[] = [];
  const age = (field: 'from' | 'to', before: number | undefined): number => {
    const read = readAge(form[field], before);
    if (read.ok) return read.age;
    problems.push({ kind: 'not-a-number', field, part: read.field });
    return Number.NaN;
  };
  const number = (field: 'amount' | 'days' | 'ofEvery'): number => {
    const value = readNumber(form[field]);
    if (Number.isNaN(value)) problems.push({ kind: 'not-a-number', field });
    return value;
  };
  const from = age('from', old?.from);
  const span = form.never ? { from } : { from, to: age('to', old?.to) };
  const amount = number('amount');
  const { list, id } = readWhat(form.what);
  const entry: Entry =
    list === 'levels'
      ? ({ signal: levelSignal(id), value: amount, unit: form.unit, ...span } satisfies LevelOverride)
      : list === 'rates'
        ? ({ signal: rateSignal(id), factor: amount, ...span } satisfies RateFactor)
        : { ...therapyOf(form, id, amount, number), ...span };
  return problems.length > 0 ? { problems } : { entry };
}

function therapyOf(
  form: EntryForm,
  id: string,
  dose: number,
  number: (field: 'days' | 'ofEvery') => number,
): Omit<Therapy, 'from'> {
  const [agent = '', route = ''] = id.split('/');
  return {
    agent,
    route,
    dose,
    unit: form.unit,
    ...(hasDays(form) && !form.everyDay ? { days: number('days'), ofEvery: number('ofEvery') } : {}),
    ...(isOralProgesterone(form) ? { withFood: form.withFood } : {}),
    ...(isPatch(form) && form.wearDays === '7' ? { wearDays: 7 } : {}),
  };
}

/** Taken by the day, so that days of a block make sense. */
export const hasDays = ({ unit }: EntryForm): boolean => unit.endsWith('/d');
export const isPatch = ({ what }: EntryForm): boolean => readWhat(what).id === 'estradiol/patch';
export const isOralProgesterone = ({ what }: EntryForm): boolean => readWhat(what).id === 'progesterone/oral';

/** The field an issue concerns, when it concerns this entry. */
function fieldOf({ path }: Issue, list: EntryList, index: number): FormField | null {
  const prefix = `${list}[${index}].`;
  if (!path.startsWith(prefix)) return null;
  const name = path.slice(prefix.length);
  if (name === 'dose' || name === 'value' || name === 'factor') return 'amount';
  return (['unit', 'days', 'ofEvery', 'from', 'to'] as const).find((field) => field === name) ?? null;
}
