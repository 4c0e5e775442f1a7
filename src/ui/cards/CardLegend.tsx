import { DARK_THEME, LIGHT_THEME, seriesStyle } from '../../charts';
import { useTheme, useWords } from '../lab-context';
import { CARD_WORDS } from '../words/cards';
import { PART_STYLES, PARTS } from './card-scenes';
import styles from './Card.module.css';

/** What the colors of the cards' bars mean, once for a group of cards. */
export function CardLegend() {
  const words = CARD_WORDS[useWords().depth];
  const theme = useTheme().resolved === 'dark' ? DARK_THEME : LIGHT_THEME;
  return (
    <ul className={styles.legend} aria-label={words.proportions}>
      {PARTS.map((part) => (
        <li key={part} title={words.parts[part]}>
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden>
            <rect width="10" height="10" rx="2" fill={seriesStyle(theme, PART_STYLES[part]).color} />
          </svg>
          {words.short[part]}
        </li>
      ))}
    </ul>
  );
}
