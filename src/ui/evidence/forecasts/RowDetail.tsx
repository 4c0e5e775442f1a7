import { formatGain, formatLevel } from '../../format';
import { GradeBadge } from '../../shell/GradeBadge';
import { CALIBRATION } from '../calibration';
import { useEvidence } from '../evidence-context';
import { Facts } from '../parts/Facts';
import type { ComparedRow } from './forecast-run';
import { outcomeOf, roleOf } from './judge';
import { windowText } from './row-text';
import styles from '../parts/Detail.module.css';

/** What was computed for one published row, for whom, and what had to be assumed. */
export function RowDetail({ compared }: { readonly compared: ComparedRow }) {
  const { row, target } = compared;
  const { words } = useEvidence();
  const text = words.forecasts;
  const { detail } = text;
  const unit = text.units[row.quantity];
  const outcome = outcomeOf(row);
  const fit = CALIBRATION.rows.find(({ id }) => id === row.id);
  const withUnit = (value: number): string => `${formatGain(value)} ${unit}`;
  return (
    <div className={styles.detail}>
      <p className={styles.kicker}>
        {row.study} · {row.id}
      </p>
      <h3>{row.arm}</h3>
      <p className={outcome === 'miss' ? styles.miss : styles.hit}>
        {text.outcomes[outcome]}. {detail.error} {withUnit(row.error)}, {detail.inErrors(formatGain(row.z))}
      </p>
      <Facts
        facts={[
          [detail.computed, withUnit(row.forecast)],
          row.low95 !== null &&
            row.high95 !== null && [detail.interval, `${formatGain(row.low95)} … ${withUnit(row.high95)}`],
          [
            detail.observed,
            `${formatGain(row.observed)} ± ${formatLevel(row.observedSe)} ${unit}, ${detail.origins[row.errorOrigin] ?? ''}`,
          ],
          [detail.window, `${text.sites[row.site]}, ${text.quantities[row.quantity]}, ${windowText(compared, words)}`],
          [detail.woman, detail.womanText(formatLevel(target.person.age), formatLevel(target.person.ageAtFinalPeriod))],
          [detail.use, `${text.uses[roleOf(row)]}: ${row.whyNotScored ?? text.useHelp[roleOf(row)]}`],
          row.fromUntreated !== null && [detail.untreated, withUnit(row.fromUntreated)],
          row.forecastFromMeasuredLevel !== null && [detail.measured, withUnit(row.forecastFromMeasuredLevel)],
          fit !== undefined && [detail.calibration, detail.calibrated(formatGain(fit.starting), formatGain(fit.mode))],
          [detail.grade, <GradeBadge key="grade" grade={row.grade} word={detail.grades[row.grade]} />],
          target.derivation !== undefined && [detail.derivation, target.derivation],
          [detail.source, target.citation],
        ]}
      />
      {row.assumed.length > 0 && (
        <>
          <h4>{detail.assumed}</h4>
          <ul className={styles.list}>
            {row.assumed.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
