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
  const withInterval = scored.filter(({ low95 }) => low95 !== null);
  const inside = withInterval.filter((row) => outcomeOf(row) === 'hit').length;
  const { tiles } = words;
  const ready = status === 'ready';
  if (status === 'failed') return <p className={styles.failed}>{words.failed(message)}</p>;
  return (
    <>
      <dl className={styles.tiles}>
        {(
          [
            ['forecast', scored],
            ['fitted', fitted],
          ] as const
        ).map(([name, of]) => {
          const counts = countsOf(of);
          return (
            <div key={name}>
              <dt>{tiles[name]}</dt>
              <dd>
                <b>{ready ? counts.meanError : '…'}</b> {tiles.points}
                <small>{ready ? tiles.hits(counts.hits, counts.rows) : tiles.computing}</small>
              </dd>
            </div>
          );
        })}
        <div data-empty={withInterval.length === 0}>
          <dt>{tiles.interval}</dt>
          <dd>
            <b>{ready && withInterval.length > 0 ? `${Math.round((100 * inside) / withInterval.length)} %` : '–'}</b>
            <small>
              {withInterval.length > 0 ? tiles.intervalCount(inside, withInterval.length) : tiles.intervalPending}
            </small>
          </dd>
        </div>
      </dl>
      {!ready && total > 0 && (
        <div className={styles.progress}>
          <progress max={total} value={rows.length} aria-label={words.progress(rows.length, total)} />
          <span>{words.progress(rows.length, total)}</span>
        </div>
      )}
      <p role="status" className="visually-hidden">
        {ready ? words.ready(countsOf(scored)) : ''}
      </p>
    </>
  );
}
