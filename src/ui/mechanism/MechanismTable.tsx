import type { Words } from '../words';
import { formatAge, formatRatio } from '../format';
import { GradeBadge } from '../shell/GradeBadge';
import type { MechanismWords } from '../words/mechanism';
import { MECHANISM_NODES } from './graph';
import type { Compared, MechanismReading } from './reading';
import { boxName, levelText } from './texts';
import styles from './MechanismTable.module.css';

export interface MechanismTableProps {
  readonly reading: MechanismReading;
  readonly words: MechanismWords;
  readonly shell: Words['shell'];
  /** Name of the run beside it; null where there is none. */
  readonly comparedName: string | null;
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  readonly detailId: string;
}

/** The same as two lists: levels of the boxes, and every link with its evidence and effect. */
export function MechanismTable(props: MechanismTableProps) {
  const { reading, words, comparedName } = props;
  const { table } = words;
  const boxes = MECHANISM_NODES.filter(({ id }) => reading.nodes.has(id));
  return (
    <div className={styles.tables}>
      <table className={styles.table}>
        <caption>{table.boxCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.box}</th>
            <th scope="col">{table.level}</th>
            {comparedName !== null && <th scope="col">{table.compared(comparedName)}</th>}
          </tr>
        </thead>
        <tbody>
          {boxes.map(({ id }) => (
            <tr key={id}>
              <th scope="row">
                <Choice {...props} id={id} name={boxName(id, reading, words)} />
              </th>
              <Both level={reading.nodes.get(id)} text={(value) => levelText(id, value, words)} />
            </tr>
          ))}
        </tbody>
      </table>
      <table className={styles.table}>
        <caption>{table.caption(formatAge(reading.age))}</caption>
        <thead>
          <tr>
            <th scope="col">{table.link}</th>
            <th scope="col">{table.now}</th>
            {comparedName !== null && <th scope="col">{table.compared(comparedName)}</th>}
          </tr>
        </thead>
        <tbody>
          {[...reading.edges.values()].map(({ edge, grade, off, effect }) => (
            <tr key={edge.id}>
              <th scope="row">
                <Choice {...props} id={edge.id} name={words.edges[edge.id]?.title ?? edge.id} />
                <GradeBadge grade={grade} word={props.shell.grades[grade]} />
              </th>
              {off ? <td>{words.off}</td> : <Both level={effect} text={formatRatio} />}
              {off && comparedName !== null && <td />}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Both({ level, text }: { readonly level: Compared | undefined; readonly text: (value: number) => string }) {
  if (level === undefined) return null;
  return (
    <>
      <td>{text(level.now)}</td>
      {level.compared !== null && <td>{text(level.compared)}</td>}
    </>
  );
}

interface ChoiceProps extends Pick<MechanismTableProps, 'chosen' | 'onChoose' | 'detailId'> {
  readonly id: string;
  readonly name: string;
}

function Choice({ id, name, chosen, onChoose, detailId }: ChoiceProps) {
  return (
    <button
      type="button"
      aria-expanded={id === chosen}
      aria-controls={id === chosen ? detailId : undefined}
      data-item={id}
      onClick={() => onChoose(id === chosen ? null : id)}
    >
      {name}
    </button>
  );
}
