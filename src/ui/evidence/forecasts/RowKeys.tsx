import { DARK_THEME, LIGHT_THEME, markerPath } from '../../../charts';
import { useTheme } from '../../lab-context';
import type { RowUse } from '../../words/evidence';
import { useEvidence } from '../evidence-context';
import { SHAPES } from './ScatterChart';
import styles from './RowKeys.module.css';

const USES: readonly RowUse[] = ['forecast', 'fitted', 'shown'];

/** What the marks of the pictures mean. */
export function RowKeys({
  picture,
  intervals,
}: {
  readonly picture: 'forest' | 'scatter';
  readonly intervals: boolean;
}) {
  const theme = useTheme().resolved === 'dark' ? DARK_THEME : LIGHT_THEME;
  const { key, scatter } = useEvidence().words.forecasts;
  const mark = (d: string, fill: string, stroke: string = 'none', line = false) => (
    <svg width="26" height="14" viewBox="0 0 26 14" aria-hidden>
      {line && <path d="M2,7H24M2,4V10M24,4V10" stroke={theme.text} />}
      <path d={d} fill={fill} stroke={stroke} strokeWidth="1.5" />
    </svg>
  );
  return (
    <ul className={styles.keys}>
      {picture === 'forest' ? (
        <>
          <li>
            {mark(markerPath('diamond', 13, 7, 4), theme.background, theme.text, true)}
            {key.observed}
          </li>
          <li>
            {mark(markerPath('circle', 13, 7, 4), theme.accent)}
            {key.computed}
          </li>
          {intervals && (
            <li>
              <svg width="26" height="14" viewBox="0 0 26 14" aria-hidden>
                <rect x="2" y="4.5" width="22" height="5" rx="2" fill={theme.accent} fillOpacity="0.35" />
              </svg>
              {key.interval}
            </li>
          )}
          <li>
            {mark(markerPath('square', 13, 7, 4), theme.warning)}
            {key.apart}
          </li>
        </>
      ) : (
        <>
          {USES.map((use) => (
            <li key={use}>
              {SHAPES[use] === 'ring'
                ? mark(markerPath('ring', 13, 7, 4), theme.background, theme.accent)
                : mark(markerPath(SHAPES[use], 13, 7, 4), theme.accent)}
              {scatter.shapes[use]}
            </li>
          ))}
          <li>
            {mark(markerPath('circle', 13, 7, 4), theme.warning)}
            {key.apart}
          </li>
        </>
      )}
    </ul>
  );
}
