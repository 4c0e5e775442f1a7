import type { WhyAt } from '../../simulation';
import { useWords } from '../lab-context';
import { WHY_WORDS, type WhyFacts } from '../words/why';
import styles from './WhyPanel.module.css';

/** The bars as rows of numbers, with sum and remainder. */
export function WhyTable({ facts, at }: { readonly facts: WhyFacts; readonly at: WhyAt }) {
  const { depth } = useWords();
  const words = WHY_WORDS[depth];
  const { table } = words;
  const value = (one: number): string => words.value(one, facts);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{table.caption(facts)}</caption>
      <thead>
        <tr>
          <th scope="col">{table.input}</th>
          <th scope="col">{table.contribution(words.units[facts.measure])}</th>
          <th scope="col">{table.hypothesis}</th>
        </tr>
      </thead>
      <tbody>
        {at.groups.flatMap(({ group, value: share, hypothesis }) => [
          <tr key={group}>
            <th scope="row">{group === 'other' && facts.baseline === null ? words.ageing : words.groups[group]}</th>
            <td>{value(share)}</td>
            <td>{value(hypothesis)}</td>
          </tr>,
          ...(group === 'estrogen' ? (at.pathways ?? []) : []).map((part) => (
            <tr key={part.pathway} className={styles.part}>
              <th scope="row">{words.pathways[part.pathway]}</th>
              <td>{value(part.value)}</td>
              <td />
            </tr>
          )),
        ])}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{table.remainder}</th>
          <td>{value(facts.remainder)}</td>
          <td />
        </tr>
        <tr>
          <th scope="row">{table.total}</th>
          <td>{value(facts.total)}</td>
          <td>{value(facts.hypothesis)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
