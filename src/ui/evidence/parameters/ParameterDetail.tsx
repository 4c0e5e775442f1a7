import { useId } from 'react';
import { formatNumber } from '../../../charts';
import { formatLevel } from '../../format';
import { useWords } from '../../lab-context';
import { GradeBadge } from '../../shell/GradeBadge';
import { useEvidence } from '../evidence-context';
import { Equation } from '../parts/Equation';
import { Facts } from '../parts/Facts';
import { MathSymbol } from '../parts/MathSymbol';
import detailStyles from '../parts/Detail.module.css';
import { BeliefChart } from './BeliefChart';
import type { ParameterRow } from './parameter-rows';
import { pointsText, rangeText, spreadText, valueText } from './spread-text';
import { analytesWith, equationsWith, formulationsWith, modelSymbol } from './where-used';
import styles from './ParameterDetail.module.css';

/** Posteriors at least this wide, of their priors, have learned nothing worth saying. */
const AS_WIDE = 0.95;

/** Everything known of one number: source, spread before and after the fit, where it is used, what it does. */
export function ParameterDetail({ row }: { readonly row: ParameterRow }) {
  const { record, fit } = row;
  const { words } = useEvidence();
  const { shell } = useWords();
  const text = words.parameters;
  const { detail } = text;
  return (
    <div className={detailStyles.detail}>
      <p className={detailStyles.kicker}>
        {text.groups[row.group]} · {record.id}
      </p>
      <h3>
        {record.name} <MathSymbol text={record.symbol} />
      </h3>
      <p className={styles.value}>
        <b>{formatLevel(record.value)}</b> {record.unit === '1' ? '' : record.unit}
        <GradeBadge
          grade={record.grade}
          word={row.isHypothesis ? detail.hypothesis : shell.grades[record.grade]}
          framed
        />
      </p>
      <BeliefSection row={row} />
      <Facts
        facts={[
          [detail.range, rangeText(record)],
          [detail.spread, spreadText(record, text)],
          [detail.origin, `${text.origins[record.origin]}: ${text.originHelp[record.origin]}`],
          [detail.source, record.source],
          fit !== undefined && [detail.priorFrom, fit.prior.source],
          record.note !== undefined && [detail.note, record.note],
        ]}
      />
      <EffectSection row={row} />
      <UseSection row={row} />
    </div>
  );
}

function BeliefSection({ row }: { readonly row: ParameterRow }) {
  const { detail } = useEvidence().words.parameters;
  const { fit, record } = row;
  const headingId = useId();
  if (fit === undefined && record.distribution.kind === 'fixed') return null;
  return (
    <section aria-labelledby={headingId}>
      <h4 id={headingId}>{detail.belief}</h4>
      <BeliefChart row={row} />
      <ul className={styles.keys} aria-hidden>
        {fit && <li data-key="after">{detail.posterior}</li>}
        <li data-key="value">{detail.inForce}</li>
      </ul>
      <p className={styles.note}>
        {fit === undefined ? (
          detail.notFitted
        ) : (
          <>
            {detail.beliefSentence(
              valueText(fit.median, record.unit),
              formatLevel(fit.low95),
              valueText(fit.high95, record.unit),
            )}{' '}
            {fit.shrinkage >= AS_WIDE ? detail.learnedNothing : detail.learned(`${Math.round(100 * fit.shrinkage)} %`)}{' '}
            {detail.chains(
              formatNumber(fit.rHat, { decimals: 2 }),
              formatNumber(fit.effectiveSampleSize, { decimals: 0 }),
            )}
          </>
        )}
      </p>
    </section>
  );
}

function EffectSection({ row: { effect } }: { readonly row: ParameterRow }) {
  const { parameters } = useEvidence().words;
  const { detail } = parameters;
  return (
    <>
      <h4>{detail.effect}</h4>
      {effect.step === null ? (
        <p>{detail.noStep}</p>
      ) : (
        <Facts
          facts={(['natural', 'therapy'] as const).map((name) => [
            detail.cases[name],
            effect[name] === null || effect[name] === 0
              ? parameters.effectNone
              : `${pointsText(effect[name])} ${parameters.effectUnit}, ${detail.step[effect.step ?? 'sd']}`,
          ])}
        />
      )}
    </>
  );
}

function UseSection({ row: { record, group } }: { readonly row: ParameterRow }) {
  const { detail } = useEvidence().words.parameters;
  const equations = equationsWith(record.id);
  const symbol = modelSymbol(record.id);
  const others = [...formulationsWith(record.id), ...analytesWith(record.id)];
  return (
    <>
      <h4>{detail.used}</h4>
      {equations.length === 0 && others.length === 0 && <p>{detail.usedIn[group]}</p>}
      {others.length > 0 && (
        <ul className={detailStyles.list}>
          {others.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      {equations.map((equation) => (
        <p key={equation.symbol} className={styles.equation}>
          <small>{equation.name}</small>
          <Equation
            symbol={equation.symbol}
            expression={equation.expression}
            isRate={equation.kind === 'state'}
            marked={symbol}
          />
        </p>
      ))}
    </>
  );
}
