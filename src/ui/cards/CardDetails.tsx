import { useMemo } from 'react';
import { DARK_THEME, formatNumber, LIGHT_THEME, seriesStyle } from '../../charts';
import { formatLevel } from '../format';
import { useTheme, useWords } from '../lab-context';
import { GradeBadge } from '../shell/GradeBadge';
import { CARD_WORDS } from '../words/cards';
import { cardFacts, type CardProportions } from './card-facts';
import { PART_STYLES, PARTS, spanOf } from './card-scenes';
import type { CardProps } from './CardFigure';
import styles from './Card.module.css';

const shortLevel = (value: number): string => formatLevel(Number(value.toPrecision(2)));

/** The card's picture in numbers, what was studied, and what the model cannot say. */
export function CardDetails({ therapies, parameters, weightKg }: Omit<CardProps, 'id' | 'style'>) {
  const words = CARD_WORDS[useWords().depth];
  const facts = useMemo(() => cardFacts(therapies, parameters, weightKg), [therapies, parameters, weightKg]);
  const { curve, proportions, grade, parts } = facts;
  return (
    <div className={styles.details}>
      {curve && (
        <p>
          {words.curveNumbers(
            curve.name,
            shortLevel(curve.highest),
            shortLevel(curve.mean),
            curve.unit,
            spanOf(curve, words),
          )}
        </p>
      )}
      {proportions && <Proportions proportions={proportions} />}
      {grade && (
        <p>
          {words.evidence}: <GradeBadge grade={grade} word={words.grades[grade]} framed />
        </p>
      )}
      {parts.map(({ therapy, facts: { label, studiedRange, studiedSource, extrapolated } }, index) => (
        <p key={index}>
          {words.studied(
            label,
            formatLevel(studiedRange[0]),
            formatLevel(studiedRange[1]),
            unitText(therapy.unit),
            studiedSource,
          )}
          {extrapolated && <em> {words.outside(formatLevel(therapy.dose), unitText(therapy.unit))}</em>}
        </p>
      ))}
      <h4>{words.cannotSay}</h4>
      <ul>
        {parts.map(({ facts: { label }, cannotSay }, index) => (
          <li key={index}>
            <b>{label}:</b> {cannotSay}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "progesterone 30 %, allopregnanolone 48 %", each with the color of its part of the bar. */
function Proportions({ proportions }: { readonly proportions: CardProportions }) {
  const words = CARD_WORDS[useWords().depth];
  const theme = useTheme().resolved === 'dark' ? DARK_THEME : LIGHT_THEME;
  const sum = PARTS.reduce((total, part) => total + proportions[part], 0);
  return (
    <div>
      <p>{words.proportions}:</p>
      <ul className={styles.parts}>
        {PARTS.map((part) => (
          <li key={part}>
            <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden>
              <rect width="10" height="10" rx="2" fill={seriesStyle(theme, PART_STYLES[part]).color} />
            </svg>
            {words.parts[part]} {formatNumber((100 * proportions[part]) / sum, { decimals: 0, suffix: ' %' })}
          </li>
        ))}
      </ul>
    </div>
  );
}

const unitText = (unit: string): string => unit.replace('ug', 'µg');
