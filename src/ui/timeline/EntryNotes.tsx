import { TriangleAlert } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { safetyFacts, type SafetyFact } from '../../evidence';
import { cannotSayOf, therapyFacts } from '../../pharmacology';
import { endAge, entryAt, type Entry, type EntryRef, type Scenario, type Therapy } from '../../scenario';
import { valueAt } from '../../state';
import { percentColumn } from '../charts/lines';
import { formatAge, formatLevel, formatOne } from '../format';
import { useLab, useView, useWords } from '../lab-context';
import { GradeBadge } from '../shell/GradeBadge';
import { TIMELINE_WORDS } from '../words/timeline';
import { BASIS_WORDS } from '../words/basis';
import styles from './EntryDialog.module.css';

/** What the change would do to bone, by the model, before it is applied. */
export function EffectNote({ before, after }: { readonly before: Scenario; readonly after: Scenario | null }) {
  const lab = useLab();
  const words = useWords();
  const { dialog } = TIMELINE_WORDS[words.depth];
  const site = useView((state) => state.site);
  // Typing stays ahead of the model.
  const candidate = useDeferredValue(after);
  const values = useMemo(() => {
    const endOf = (scenario: Scenario): string => {
      const { trajectory } = lab.run(scenario);
      return trajectory ? `${formatOne(valueAt(trajectory, percentColumn(site), endAge(scenario)))} %` : '–';
    };
    return candidate && { now: endOf(before), then: endOf(candidate) };
  }, [lab, before, candidate, site]);
  if (values === null) return null;
  const [place, age] = [words.charts.sites[site], formatAge(endAge(before))];
  return (
    <p className={styles.effect} role="status">
      {candidate !== null && JSON.stringify(candidate) === JSON.stringify(before)
        ? dialog.unchanged(place, age, values.now)
        : values.now === values.then
          ? dialog.noEffect(place, age, values.now)
          : dialog.effect(place, age, values.now, values.then)}
    </p>
  );
}

/** Studied doses and grade of a product, what is known of the safety of the whole course, and what still holds by hand. */
export function EntryNotes({ scenario, target }: { readonly scenario: Scenario; readonly target: EntryRef }) {
  const words = useWords();
  const text = TIMELINE_WORDS[words.depth];
  const entry = entryAt(scenario, target);
  if (entry === undefined) return null;
  if (!('agent' in entry))
    return target.list === 'levels' ? <p className={styles.note}>{text.dialog.overrideNote}</p> : null;
  const facts = therapyFacts(entry);
  const [low, high] = facts.studiedRange.map(formatLevel);
  const held = scenario.levels.filter((level) => signalsOf(entry).includes(level.signal) && meet(level, entry));
  return (
    <>
      <p className={styles.note}>
        <GradeBadge grade={facts.grade} word={words.shell.grades[facts.grade]} framed />{' '}
        {text.dialog.studied(low ?? '', high ?? '', text.dialog.unit(entry.unit))}
      </p>
      {facts.extrapolated && (
        <p className={styles.warning}>
          <TriangleAlert size={13} aria-hidden /> {text.dialog.extrapolated}
        </p>
      )}
      {held.map((level) => (
        <p key={level.from} className={styles.warning}>
          <TriangleAlert size={13} aria-hidden />{' '}
          {text.sliderStays(signalWord(level.signal, words.sliders.names), text.age(level.from))}
        </p>
      ))}
      {alsoTaken(scenario, target, entry).map((other) => (
        <p key={`${other.route} ${other.from}`} className={styles.note}>
          {text.dialog.adds(text.entryName(other))}
        </p>
      ))}
      <Safety scenario={scenario} entry={entry} />
      <p className={styles.note}>{text.dialog.cannotSay(cannotSayOf(entry))}</p>
    </>
  );
}

/** The same agent over some of the same ages. */
const alsoTaken = (scenario: Scenario, { index }: EntryRef, { agent, ...span }: Therapy): readonly Therapy[] =>
  scenario.therapies.filter((other, at) => at !== index && other.agent === agent && meet(other, span));

const signalWord = (signal: string, names: Readonly<Record<string, string>>): string => names[signal] ?? signal;

function Safety({ scenario, entry }: { readonly scenario: Scenario; readonly entry: Entry }) {
  const words = useWords();
  const text = TIMELINE_WORDS[words.depth];
  const facts = safetyFacts(scenario.therapies).filter((fact) => fact.level !== 'not-at-issue' && meet(fact, entry));
  if (facts.length === 0) return null;
  return (
    <div className={styles.safety}>
      <h3>{text.dialog.safety}</h3>
      <ul>
        {facts.map((fact) => (
          <li key={`${fact.text} ${fact.from}`}>
            <b className={warns(fact) ? styles.warned : undefined}>
              {warns(fact) && <TriangleAlert size={13} aria-hidden />}{' '}
              {BASIS_WORDS[words.depth].safetyLevels[fact.level]}
            </b>{' '}
            {text.span(fact.from, fact.to)}. {fact.text}{' '}
            <small>
              {words.shell.legend} {fact.grade}: {fact.source}.
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Ages {
  readonly from: number;
  readonly to?: number;
}

const meet = (one: Ages, other: Ages): boolean =>
  one.from < (other.to ?? Infinity) && other.from < (one.to ?? Infinity);

const warns = ({ level }: SafetyFact): boolean =>
  level === 'not-shown' || level === 'shown-up-to-5-years' || level === 'sedation-marked';

/** Levels a product gives, which a slider may hold instead. */
function signalsOf({ agent }: Extract<Entry, { agent: string }>): readonly string[] {
  if (agent === 'progesterone') return ['progesterone', 'allopregnanolone'];
  return agent === 'estradiol' || agent === 'conjugated-estrogens' ? ['estradiol'] : [];
}
