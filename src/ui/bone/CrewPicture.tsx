import { useId, useMemo, useRef } from 'react';
import { crewScene } from '../../charts';
import { cx } from '../cx';
import { useElementSize } from '../hooks/use-element-size';
import type { BoneWords, CrewFacts, CrewRole } from '../words/bone';
import type { BoneState } from './bone-course';
import { CrewShapes } from './CrewShapes';
import styles from './Crews.module.css';

export interface CrewPictureProps {
  readonly now: BoneState;
  readonly other: BoneState | undefined;
  readonly facts: CrewFacts;
  readonly words: BoneWords;
  readonly chosen: CrewRole | null;
  readonly onChoose: (role: CrewRole | null) => void;
}

/** Until it has been measured, CSS pixels. */
const USUAL_SIZE = { width: 900, height: 214 };

/** The scene, and who is who: a tap on anyone says one sentence. */
export function CrewPicture({ now, other, facts, words, chosen, onChoose }: CrewPictureProps) {
  const { crews } = words;
  const frame = useRef<HTMLDivElement | null>(null);
  const size = useElementSize(frame, USUAL_SIZE);
  const sentenceId = useId();
  const scene = useMemo(
    () =>
      crewScene({
        ...size,
        demolition: now.osteoclasts,
        builders: now.osteoblasts,
        ...(other && { otherDemolition: other.osteoclasts, otherBuilders: other.osteoblasts }),
      }),
    [size, now.osteoclasts, now.osteoblasts, other],
  );
  const cells = [...scene.demolition, ...scene.builders];
  const shown = (role: CrewRole): boolean =>
    (role !== 'absent' && role !== 'extra') || cells.some(({ state }) => state === role);
  const role = chosen !== null && shown(chosen) ? chosen : null;
  const toggle = (next: CrewRole): void => onChoose(next === role ? null : next);
  const button = (which: CrewRole, place: string | undefined) => (
    <button
      key={which}
      type="button"
      className={cx(styles.role, place)}
      aria-expanded={role === which}
      aria-controls={sentenceId}
      data-role={which}
      onClick={() => toggle(which)}
    >
      <b>{crews.roles[which].name}</b> <small>{crews.roles[which].hint}</small>
    </button>
  );
  return (
    <div>
      <div ref={frame} className={styles.frame} data-print="picture">
        <CrewShapes
          scene={scene}
          title={crews.describe(facts)}
          chosen={role}
          newBone={crews.newBone}
          onChoose={toggle}
        />
        {button('demolition', styles.demolitionLabel)}
        {button('builders', styles.buildersLabel)}
      </div>
      <div className={styles.legend} role="group" aria-label={crews.roleLabel}>
        {(['absent', 'extra', 'bone'] as const).filter(shown).map((which) => button(which, undefined))}
      </div>
      <p id={sentenceId} className={styles.explanation} hidden={role === null}>
        {role !== null && crews.explain(role, facts)}
      </p>
    </div>
  );
}
