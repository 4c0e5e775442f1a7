import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MechanismEvidence } from '../../evidence';
import { parametersOf } from '../../simulation';
import type { Scenario } from '../../scenario';
import { queryOf, type Place } from '../evidence/address';
import { Equation } from '../evidence/parts/Equation';
import { MathSymbol } from '../evidence/parts/MathSymbol';
import { CHOSEN } from '../evidence/screen';
import { formatLevel } from '../format';
import { useLab, useWords } from '../lab-context';
import { GradeBadge } from '../shell/GradeBadge';
import { IconButton } from '../shell/IconButton';
import type { MechanismWords } from '../words/mechanism';
import { behindEdge, behindNode, type Behind } from './detail-facts';
import { isNodeId, type NodeId } from './graph';
import { evidenceOf, type EdgeReading, type MechanismReading } from './reading';
import { boneText, boxName, edgeNumbers, formatFlow, spokenNode } from './texts';
import { DIALOG_WORDS } from '../words/dialogs';
import styles from './Detail.module.css';

export interface DetailProps {
  readonly id: string;
  /** Box or line. */
  readonly chosen: string;
  readonly reading: MechanismReading;
  readonly scenario: Scenario;
  readonly comparedName: string;
  readonly words: MechanismWords;
  readonly onClose: () => void;
}

/** What stands behind a chosen box or line: a sentence, its numbers now, equation, parameters, evidence. */
export function Detail(props: DetailProps) {
  const { id, chosen, reading, words, onClose } = props;
  const edge = reading.edges.get(chosen);
  const box = isNodeId(chosen) && reading.nodes.has(chosen) ? chosen : null;
  if (edge === undefined && box === null) return null;
  const title = edge === undefined ? (box === null ? '' : boxName(box, reading, words)) : words.edges[chosen]?.title;
  return (
    <section
      id={id}
      className={styles.detail}
      aria-label={title}
      data-mechanism-detail={chosen}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h3>{title}</h3>
        <IconButton icon={X} label={DIALOG_WORDS.close} onClick={onClose} />
      </div>
      {edge === undefined ? box !== null && <OfBox {...props} box={box} /> : <OfEdge {...props} edge={edge} />}
    </section>
  );
}

function OfEdge({ edge, reading, scenario, words, comparedName }: DetailProps & { readonly edge: EdgeReading }) {
  const { shell } = useWords();
  const { off, hypothesis } = edge;
  const text = words.edges[edge.edge.id];
  const numbers = edgeNumbers(edge, words, comparedName);
  const isBone = edge.edge.to === 'bone';
  return (
    <>
      <p className={styles.grade}>
        <GradeBadge grade={edge.grade} word={shell.grades[edge.grade]} framed />
        {hypothesis && <em>{words.hypothesis}</em>}
      </p>
      <p>{text?.sentence}</p>
      <p className={styles.now}>
        {off
          ? words.offNote
          : `${words.nowEffect(numbers)} ${isBone ? boneText(reading.bone, words) : words.nowFlow(numbers)}`}
      </p>
      <BehindIt behind={behindEdge(edge.edge, reading.site)} scenario={scenario} words={words} />
      <h4>{words.detail.evidence}</h4>
      {evidenceOf(edge.edge).map((evidence) => (
        <Evidence key={evidence.id} evidence={evidence} words={words} />
      ))}
      <EvidenceLink place={{ section: 'mechanisms', item: null }}>{words.detail.inEvidence}</EvidenceLink>
    </>
  );
}

function OfBox({ box, reading, scenario, words, comparedName }: DetailProps & { readonly box: NodeId }) {
  const behind = behindNode(box, reading.site);
  const { comparedBone } = reading;
  return (
    <>
      <p>{box === 'bone' ? words.boneSentence : words.boxes[box].sentence}</p>
      <p className={styles.now}>
        {box === 'bone'
          ? `${boneText(reading.bone, words)} ${comparedBone === null ? '' : words.comparedBone(comparedName, formatFlow(comparedBone.balance))}`
          : `${spokenNode(box, reading, words, comparedName)}.`}
      </p>
      {box === 'progesterone' && reading.progestin !== null && (
        <p>{words.progestogen.made(formatLevel(reading.progestin.own), formatLevel(reading.progestin.added))}</p>
      )}
      <BehindIt behind={behind} scenario={scenario} words={words} />
      <h4>{words.detail.sources}</h4>
      {[...new Set(behind.equations.map(({ source }) => source))].map((source) => (
        <p key={source} className={styles.source}>
          {source}
        </p>
      ))}
    </>
  );
}

function BehindIt({ behind, scenario, words }: { readonly behind: Behind } & Pick<DetailProps, 'scenario' | 'words'>) {
  const values = parametersOf(scenario);
  const { shell } = useWords();
  const { equations, parameters, marked } = behind;
  return (
    <>
      <h4>{words.detail.equation}</h4>
      {equations.map(({ symbol, expression, kind }) => (
        <p key={symbol}>
          <Equation symbol={symbol} expression={expression} isRate={kind === 'state'} marked={marked} />
        </p>
      ))}
      {parameters.length > 0 && (
        <>
          <h4>{words.detail.parameters}</h4>
          <ul className={styles.parameters}>
            {parameters.map(({ id, symbol, name, unit, grade }) => (
              <li key={id}>
                <EvidenceLink place={{ section: 'parameters', item: id }}>
                  <MathSymbol text={symbol} /> <span>{name}</span>
                </EvidenceLink>
                <span className={styles.value}>
                  {formatLevel(values[id] ?? NaN)} {unit === '1' ? '' : unit}
                </span>
                <GradeBadge grade={grade} word="" title={shell.grades[grade]} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Evidence({ evidence, words }: { readonly evidence: MechanismEvidence; readonly words: MechanismWords }) {
  const { shell } = useWords();
  const { name, direction, size } = evidence;
  return (
    <div className={styles.evidence}>
      <p>
        <b>{name}</b>
      </p>
      <p>
        <span className={styles.part}>{words.detail.direction}</span>{' '}
        <GradeBadge grade={direction.grade} word={shell.grades[direction.grade]} /> {direction.text}
      </p>
      <p>
        <span className={styles.part}>{words.detail.size}</span>{' '}
        <GradeBadge grade={size.grade} word={shell.grades[size.grade]} /> {size.text}
      </p>
      <p className={styles.source}>{direction.source}</p>
    </div>
  );
}

/** Leads to a place of the Evidence screen, with a way back. */
function EvidenceLink({ place, children }: { readonly place: Place; readonly children: ReactNode }) {
  const { view } = useLab();
  return (
    <a
      href={queryOf(place)}
      onClick={(event) => {
        event.preventDefault();
        history.pushState(CHOSEN, '', queryOf(place));
        view.setState({ screen: 'evidence' });
      }}
    >
      {children}
    </a>
  );
}
