import { DARK_THEME, LIGHT_THEME, seriesStyle } from '../../charts';
import { useTheme } from '../lab-context';
import type { LensWords } from '../words/lens';
import { BESIDE_DASHES, COMPANION_DASH, kindLabel } from './chart-specs';
import type { UnderLens } from './use-lens';
import styles from './Lens.module.css';

interface Key {
  readonly id: string;
  readonly text: string;
  readonly dash: readonly number[];
  readonly faint: boolean;
  readonly mark?: string;
}

export interface LineKeysProps {
  readonly shown: UnderLens;
  readonly ownRoute: string | undefined;
  /** Index of the scenario's style. */
  readonly style: number;
  readonly words: LensWords;
}

/** Names lines once for all charts below: kinds of cycle, and other routes. Its row stays when there is nothing to name. */
export function LineKeys({ shown, ownRoute, style, words }: LineKeysProps) {
  const theme = useTheme().resolved === 'dark' ? DARK_THEME : LIGHT_THEME;
  const { color } = seriesStyle(theme, style);
  const keys = keysOf(shown, ownRoute, words);
  return (
    <ul className={styles.keys} aria-label={words.keysLabel}>
      {keys.map(({ id, text, dash, faint, mark }) => (
        <li key={id} className={faint ? undefined : styles.own}>
          <svg width={26} height={12} viewBox="0 0 26 12" aria-hidden focusable="false">
            <path
              d="M0,6L26,6"
              stroke={faint ? theme.muted : color}
              strokeWidth={faint ? 1.6 : 2.25}
              strokeDasharray={dash.join(' ') || undefined}
            />
          </svg>
          {text}
          {mark !== undefined && <em>{mark}</em>}
        </li>
      ))}
    </ul>
  );
}

function keysOf(shown: UnderLens, ownRoute: string | undefined, words: LensWords): readonly Key[] {
  const lines = shown.course.levels.find(({ analyte }) => analyte === 'progesterone')?.lines ?? [];
  const routes = shown.mode === 'month' ? [] : shown.routes;
  const kinds = lines.map((line, row): Key => ({
    id: line.kind,
    text: kindLabel(line, words),
    dash: row === 0 ? [] : COMPANION_DASH,
    faint: false,
  }));
  const own: Key[] =
    routes.length === 0 || ownRoute === undefined
      ? []
      : [{ id: 'own', text: words.routeTable.own(words.routes[ownRoute] ?? ownRoute), dash: [], faint: false }];
  return [
    ...(lines.length > 1 ? kinds : own),
    ...routes.map(({ route, label, extrapolated }, index): Key => ({
      id: route,
      text: words.routes[route] ?? label,
      dash: BESIDE_DASHES[index % BESIDE_DASHES.length] ?? [],
      faint: true,
      ...(extrapolated ? { mark: words.routeTable.extrapolated } : {}),
    })),
  ];
}
