import { PARAMETER_RECORDS } from '../../parameter-records';
import { MECHANISM_EVIDENCE, type MechanismEvidence, type MechanismGroup } from '../../../evidence';
import { HYPOTHESIS_PARAMETERS } from '../../../model';
import { useWords } from '../../lab-context';
import { GradeBadge } from '../../shell/GradeBadge';
import { queryOf } from '../address';
import { useEvidence } from '../evidence-context';
import { equationsWith } from '../parameters/where-used';
import { Equation } from '../parts/Equation';
import { MathSymbol } from '../parts/MathSymbol';
import { RowRefs } from '../parts/RowRefs';
import { SectionHead } from '../parts/SectionHead';
import pageStyles from '../parts/Page.module.css';
import { EquationList } from './EquationList';
import styles from './MechanismSection.module.css';

const GROUPS: readonly MechanismGroup[] = ['estrogen', 'progestogen', 'allopregnanolone', 'stress', 'cells', 'mineral'];

/** Every link from hormone to bone with the evidence for its direction and its size. */
export function MechanismSection() {
  const { mechanisms: text } = useEvidence().words;
  return (
    <div className={pageStyles.page}>
      <SectionHead heading={text.heading} lead={text.lead} />
      {GROUPS.map((group) => (
        <section key={group} aria-labelledby={`mechanisms-${group}`}>
          <h3 id={`mechanisms-${group}`} className={pageStyles.group}>
            {text.groups[group]}
          </h3>
          {MECHANISM_EVIDENCE.filter((mechanism) => mechanism.group === group).map((mechanism) => (
            <Mechanism key={mechanism.id} mechanism={mechanism} />
          ))}
        </section>
      ))}
      <EquationList />
    </div>
  );
}

function Mechanism({ mechanism }: { readonly mechanism: MechanismEvidence }) {
  const { words } = useEvidence();
  const { shell } = useWords();
  const text = words.mechanisms;
  const { direction, size } = mechanism;
  const isHypothesis = mechanism.parameters.some((id) => HYPOTHESIS_PARAMETERS.includes(id));
  return (
    <article className={styles.mechanism} aria-labelledby={`mechanism-${mechanism.id}`}>
      <div className={styles.name}>
        <h4 id={`mechanism-${mechanism.id}`}>{mechanism.name}</h4>
        {isHypothesis && <p className={styles.off}>{text.switchedOff}</p>}
        <Carriers mechanism={mechanism} />
      </div>
      <div>
        <p className={styles.head}>
          {text.direction} <GradeBadge grade={direction.grade} word={shell.grades[direction.grade]} framed />
        </p>
        <p>{direction.text}</p>
        <p className={styles.source}>{direction.source}</p>
        <RowRefs ids={direction.rows} label={text.rows} />
      </div>
      <div>
        <p className={styles.head}>
          {text.size} <GradeBadge grade={size.grade} word={shell.grades[size.grade]} framed />
        </p>
        <p>{size.text}</p>
      </div>
    </article>
  );
}

/** The parameters that carry a mechanism, and the equations they stand in. */
function Carriers({ mechanism }: { readonly mechanism: MechanismEvidence }) {
  const { words, go } = useEvidence();
  const text = words.mechanisms;
  const records = PARAMETER_RECORDS.filter(({ id }) => mechanism.parameters.includes(id));
  const equations = [
    ...new Map(records.flatMap(({ id }) => equationsWith(id)).map((equation) => [equation.symbol, equation])).values(),
  ];
  return (
    <>
      <ul className={styles.carriers} aria-label={text.carriedBy}>
        {records.map(({ id, symbol, name }) => {
          const place = { section: 'parameters', item: id } as const;
          return (
            <li key={id}>
              <a
                href={queryOf(place)}
                title={name}
                onClick={(event) => {
                  event.preventDefault();
                  go(place);
                }}
              >
                <span>
                  <MathSymbol text={symbol} />
                </span>
                <span className="visually-hidden"> {name}</span>
              </a>
            </li>
          );
        })}
      </ul>
      {equations.length > 0 && (
        <details className={styles.equations}>
          <summary>{text.equations}</summary>
          {equations.map(({ symbol, name, expression, kind }) => (
            <p key={symbol}>
              <small>{name}</small>
              <Equation symbol={symbol} expression={expression} isRate={kind === 'state'} />
            </p>
          ))}
        </details>
      )}
    </>
  );
}
