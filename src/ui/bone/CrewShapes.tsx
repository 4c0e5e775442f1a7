import type { CrewCell, CrewScene } from '../../charts';
import { cx } from '../cx';
import type { CrewRole } from '../words/bone';
import styles from './Crews.module.css';

export interface CrewShapesProps {
  readonly scene: CrewScene;
  readonly title: string;
  readonly chosen: CrewRole | null;
  readonly newBone: string;
  readonly onChoose: (role: CrewRole) => void;
}

/** Room that a word on the new bone needs, pixels. */
const WORD = 90;

/** The scene as drawn. Pointing is a shortcut: the buttons beside it say the same. */
export function CrewShapes({ scene, title, chosen, newBone, onChoose }: CrewShapesProps) {
  const { width, height } = scene;
  const atWork = scene.builders.filter(({ state }) => state !== 'absent');
  const [first, last] = [atWork[0], atWork.at(-1)];
  const wide = first && last && last.at.x - first.at.x > WORD;
  const crew = (cells: readonly CrewCell[], role: CrewRole, tone: string | undefined) =>
    cells.map((cell, index) => (
      <Cell
        key={index}
        cell={cell}
        tone={tone}
        role={cell.state === 'shared' ? role : cell.state}
        chosen={chosen}
        onChoose={onChoose}
      />
    ));
  return (
    <svg
      className={styles.scene}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={title}
    >
      <g className={styles.ground} data-chosen={chosen === 'bone' || undefined} onClick={() => onChoose('bone')}>
        <path className={styles.bone} d={scene.bone} />
        {scene.layers.map((d) => (
          <path key={d} className={styles.layer} d={d} />
        ))}
        {scene.buried.map(({ at, turn }) => (
          <ellipse
            key={at.x}
            className={styles.buried}
            cx={at.x}
            cy={at.y}
            rx={6.5}
            ry={2.8}
            transform={`rotate(${turn} ${at.x} ${at.y})`}
          />
        ))}
        <path className={styles.newBone} d={scene.newBone} />
        <path className={styles.surface} d={scene.surface} />
        {wide && (
          <text
            className={styles.newBoneLabel}
            x={(first.at.x + last.at.x) / 2}
            y={first.at.y + 15}
            textAnchor="middle"
          >
            {newBone}
          </text>
        )}
      </g>
      {scene.arrow && (
        <>
          <path className={styles.arrow} d={scene.arrow.line} />
          <path className={styles.arrowHead} d={scene.arrow.head} />
        </>
      )}
      {crew(scene.demolition, 'demolition', styles.demolition)}
      {crew(scene.builders, 'builders', styles.builder)}
    </svg>
  );
}

interface CellProps {
  readonly cell: CrewCell;
  readonly tone: string | undefined;
  readonly role: CrewRole;
  readonly chosen: CrewRole | null;
  readonly onChoose: (role: CrewRole) => void;
}

function Cell({ cell: { state, outline, nuclei, at, size }, tone, role, chosen, onChoose }: CellProps) {
  return (
    <g
      className={cx(styles.cell, tone, state === 'absent' && styles.absent)}
      data-cell={state}
      data-chosen={chosen === role || undefined}
      onClick={() => onChoose(role)}
    >
      {state === 'extra' && <circle className={styles.ring} cx={at.x} cy={at.y - 0.35 * size} r={0.66 * size} />}
      <path className={styles.body} d={outline} />
      {state !== 'absent' &&
        nuclei.map(({ at: middle, radius }, index) => (
          <circle key={index} className={styles.nucleus} cx={middle.x} cy={middle.y} r={radius} />
        ))}
    </g>
  );
}
