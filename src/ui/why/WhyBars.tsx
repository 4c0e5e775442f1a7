import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { useStore } from 'zustand';
import { ESTROGEN_PATHWAYS, WHY_GROUPS, type WhyAt, type WhyGroup } from '../../simulation';
import { useLab, useView, useWords } from '../lab-context';
import { WHY_WORDS, type WhyFacts } from '../words/why';
import { barScale, type BarScale } from './bar-scale';
import { WhyRow } from './WhyRow';
import styles from './WhyBars.module.css';

export interface WhyBarsProps {
  /** Absent while there is nothing to show: the rows keep their place. */
  readonly explained?: { readonly facts: WhyFacts; readonly at: WhyAt; readonly evidenceOnly: boolean } | undefined;
}

/** Five inputs with their signed contributions on one scale; estrogen opens into its pathways. */
export function WhyBars({ explained }: WhyBarsProps) {
  const lab = useLab();
  const { depth } = useWords();
  const words = WHY_WORDS[depth];
  const picked = useView((state) => state.highlight);
  const open = useStore(lab.why.store, (state) => state.pathways);
  const pathwaysId = useId();
  const shares = explained?.at.groups ?? [];
  const pathways = open ? explained?.at.pathways : undefined;
  const values = [...shares.map(({ value }) => value), ...(pathways ?? []).map(({ value }) => value)];
  const scale = barScale(values);
  const toggle = (group: WhyGroup): void => lab.view.setState({ highlight: picked === group ? null : group });

  return (
    <ul className={styles.rows} aria-label={words.rowsLabel}>
      {WHY_GROUPS.map((group) => {
        const share = shares.find((one) => one.group === group);
        const name = group === 'other' && explained?.facts.baseline === null ? words.ageing : words.groups[group];
        const off = group === 'allopregnanolone' && explained?.evidenceOnly === true;
        const aside = group !== 'allopregnanolone' ? undefined : off ? words.off : words.hypothesis;
        const text = share && explained ? words.value(share.value, explained.facts) : '–';
        const row = (
          <WhyRow
            key={group}
            name={name}
            aside={aside}
            text={text}
            spoken={explained ? words.spoken(text, explained.facts.measure) : words.waitingHeading}
            value={share?.value ?? 0}
            // Every path of allopregnanolone to bone is a hypothesis, also before the strict runs have told.
            hypothesis={group === 'allopregnanolone' ? (share?.value ?? 0) : (share?.hypothesis ?? 0)}
            scale={scale}
            off={off || share?.differs === false}
            pick={{ label: words.mark(name), on: picked === group, toggle: () => toggle(group) }}
            opener={
              group === 'estrogen' && (
                <button
                  type="button"
                  className={styles.opener}
                  aria-expanded={open}
                  aria-controls={open ? pathwaysId : undefined}
                  aria-label={open ? words.merge : words.split}
                  title={open ? words.merge : words.split}
                  onClick={() => lab.why.showPathways(!open)}
                >
                  <ChevronDown size={15} aria-hidden />
                </button>
              )
            }
          />
        );
        if (group !== 'estrogen' || !open) return row;
        return [
          row,
          <li key="pathways" className={styles.nested}>
            <PathwayRows id={pathwaysId} explained={explained} scale={scale} />
          </li>,
        ];
      })}
    </ul>
  );
}

/** What estrogen does by each pathway; dashes until the worker has told. */
function PathwayRows({ id, explained, scale }: WhyBarsProps & { readonly id: string; readonly scale: BarScale }) {
  const { depth } = useWords();
  const words = WHY_WORDS[depth];
  const found = explained?.at.pathways;
  return (
    <ul id={id} aria-label={words.pathwaysLabel} aria-busy={found === undefined}>
      {ESTROGEN_PATHWAYS.map((pathway) => {
        const value = found?.find((one) => one.pathway === pathway)?.value;
        const text = value === undefined || !explained ? '–' : words.value(value, explained.facts);
        return (
          <WhyRow
            key={pathway}
            inner
            name={words.pathways[pathway]}
            text={text}
            spoken={text}
            value={value ?? 0}
            hypothesis={0}
            scale={scale}
          />
        );
      })}
    </ul>
  );
}
