import { TriangleAlert } from 'lucide-react';
import type { ForecastRow } from '../../../simulation';
import { useEvidence, useForecast } from '../evidence-context';
import { countsOf, measureOf, outcomeOf, roleOf } from './judge';
import styles from './ForecastSummary.module.css';

/** How the model does, in three numbers: rows it never saw, rows it was fitted to, and its own interval. */
export function ForecastSummary() {
  const { forecasts: words } = useEvidence().words;
  const { rows, total, status, message } = useForecast();
  const density = rows.map(({ row }) => row).filter((row) => measureOf(row) === 'density');
  const scored = density.filter((row) => roleOf(row) === 'forecast');
  const fitted = density.filter((row) => roleOf(row) === 'fitted');
  const hasIntervals = scored.some(({ low95 }) => low95 !== null);
  const counts = countsOf(scored);
  const misses = scored.filter((row) => outcomeOf(row) === 'miss');
  const { tiles } = words;
  const ready = status === 'ready';
  if (status === 'failed') return <p className={styles.failed}>{words.failed(message)}</p>;
  return (
    <>
      <dl className={styles.tiles}>
        {([tiles.forecast, tiles.fitted] as const).map((title, index) => {
          const of = index === 0 ? counts : countsOf(fitted);
          return (
            <div key={title}>
              <dt>{title}</dt>
              <dd>
                <b>{ready ? of.meanError : '…'}</b> {tiles.points}
                <small>{ready ? tiles.rows[index === 0 ? 'forecast' : 'fitted'](of.rows) : tiles.computing}</small>
              </dd>
            </div>
          );
        })}
        <div>
          <dt>{hasIntervals ? tiles.interval : tiles.within}</dt>
          <dd>
            <b>{ready && counts.rows > 0 ? `${Math.round((100 * counts.hits) / counts.rows)} %` : '…'}</b>
            <small>{ready ? tiles.hits(counts.hits, counts.rows) : tiles.computing}</small>
          </dd>
        </div>
      </dl>
      {ready && misses.length > 0 && (
        <p className={styles.misses}>
          <TriangleAlert size={16} aria-hidden />
          <span>
            <b>{words.missesTitle(misses.length)}</b> {words.misses(countStudies(misses))}
          </span>
        </p>
      )}
      {!ready && total > 0 && (
        <div className={styles.progress}>
          <progress max={total} value={rows.length} aria-label={words.progress(rows.length, total)} />
          <span>{words.progress(rows.length, total)}</span>
        </div>
      )}
      <p role="status" className="visually-hidden">
        {ready ? words.ready(counts) : ''}
      </p>
    </>
  );
}

/** Studies with how many of `rows` are theirs, most first. */
function countStudies(rows: readonly ForecastRow[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { study } of rows) counts.set(study, (counts.get(study) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
