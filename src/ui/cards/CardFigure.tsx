import { useMemo } from 'react';
import { DARK_THEME, LIGHT_THEME } from '../../charts';
import type { DosedTherapy } from '../../pharmacology';
import type { ParameterValues } from '../../provenance';
import { useTheme, useWords } from '../lab-context';
import { GradeBadge } from '../shell/GradeBadge';
import { CARD_WORDS } from '../words/cards';
import { cardFacts } from './card-facts';
import { curveScene, proportionScene } from './card-scenes';
import { SceneImage } from './SceneImage';
import styles from './Card.module.css';

export interface CardProps {
  /** Unique among the cards of a page. */
  readonly id: string;
  readonly therapies: readonly DosedTherapy[];
  readonly parameters: ParameterValues;
  readonly weightKg: number;
  /** Index of the style of the line that shows this formulation; slate when none does. */
  readonly style?: number | undefined;
}

/** What a formulation is like at a glance: its level, what the body makes of it, how well that is known. */
export function CardFigure({ id, therapies, parameters, weightKg, style = 0 }: CardProps) {
  const words = CARD_WORDS[useWords().depth];
  const theme = useTheme().resolved === 'dark' ? DARK_THEME : LIGHT_THEME;
  const facts = useMemo(() => cardFacts(therapies, parameters, weightKg), [therapies, parameters, weightKg]);
  const scenes = useMemo(
    () => ({
      curve: facts.curve && curveScene(id, facts.curve, style, words, theme),
      bar: facts.proportions && proportionScene(id, facts.proportions, words, theme),
    }),
    [id, facts, style, words, theme],
  );
  return (
    <div className={styles.figure}>
      {scenes.curve && <SceneImage scene={scenes.curve} className={styles.curve} />}
      {scenes.bar ? <SceneImage scene={scenes.bar} className={styles.bar} /> : <span>{words.noProgesterone}</span>}
      <span className={styles.marks}>
        {facts.extrapolated && <em>{words.extrapolated}</em>}
        {facts.grade && (
          <>
            <span className="visually-hidden">
              {words.evidence}: {words.grades[facts.grade]}
            </span>
            <GradeBadge grade={facts.grade} word="" title={`${words.evidence}: ${words.grades[facts.grade]}`} framed />
          </>
        )}
      </span>
    </div>
  );
}
