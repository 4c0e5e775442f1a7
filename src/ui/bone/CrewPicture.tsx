import { useId, useRef, type ReactNode } from 'react';
import type { CrewPart } from '../../charts';
import { cx } from '../cx';
import { useElementSize } from '../hooks/use-element-size';
import type { BoneWords, CrewFacts, CrewRole } from '../words/bone';
import type { BoneState } from './bone-course';
import { CrewShapes } from './CrewShapes';
import { useCrewScene } from './use-crew-scene';
import styles from './Crews.module.css';

export interface CrewPictureProps {
  readonly now: BoneState;
  readonly other: BoneState | undefined;
  readonly facts: CrewFacts;
  readonly words: BoneWords;
  readonly chosen: CrewRole | null;
  readonly onChoose: (role: CrewRole | null) => void;
}

/** Until it has been measured, and where both crews have room side by side, CSS pixels. */
const USUAL_SIZE = { width: 900, height: 214 };
const ROOMY = 600;
const HEADS: Readonly<Record<CrewPart, readonly CrewRole[]>> = {
  both: ['demolition', 'builders'],
  demolition: ['demolition'],
  builders: ['builders'],
};

/** The scene, and who is who: a tap on anyone says one sentence. */
export function CrewPicture({ now, other, facts, words, chosen, onChoose }: CrewPictureProps) {
  const { crews } = words;
  const outer = useRef<HTMLDivElement | null>(null);
  const { width } = useElementSize(outer, USUAL_SIZE);
  const sentenceId = useId();
  const parts: readonly CrewPart[] = width >= ROOMY ? ['both'] : ['demolition', 'builders'];
  const compared = other !== undefined;
  const isShown = (role: CrewRole): boolean =>
    role === 'absent' ? compared && isMore(other, now) : role === 'extra' ? compared && isMore(now, other) : true;
  const role = chosen !== null && isShown(chosen) ? chosen : null;
  const toggle = (next: CrewRole): void => onChoose(next === role ? null : next);
  const button = (which: CrewRole, place?: string) => (
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
    <div ref={outer}>
      <div className={styles.frames}>
        {parts.map((part) => (
          <CrewFrame
            key={part}
            part={part}
            now={now}
            other={other}
            title={crews.describe(facts)}
            newBone={crews.newBone}
            chosen={role}
            onChoose={toggle}
          >
            {HEADS[part].map((which) =>
              button(which, which === 'builders' && part === 'both' ? styles.secondLabel : styles.firstLabel),
            )}
          </CrewFrame>
        ))}
      </div>
      <div className={styles.legend} role="group" aria-label={crews.roleLabel}>
        {(['absent', 'extra', 'bone'] as const).filter(isShown).map((which) => button(which))}
      </div>
      <p id={sentenceId} className={styles.explanation} hidden={role === null}>
        {role !== null && crews.explain(role, facts)}
      </p>
    </div>
  );
}

/** A difference that a scene draws, × rest. */
const SEEN = 0.08;
const isMore = (one: BoneState, than: BoneState): boolean =>
  one.osteoclasts - than.osteoclasts > SEEN || one.osteoblasts - than.osteoblasts > SEEN;

interface CrewFrameProps {
  readonly part: CrewPart;
  readonly now: BoneState;
  readonly other: BoneState | undefined;
  readonly title: string;
  readonly newBone: string;
  readonly chosen: CrewRole | null;
  readonly onChoose: (role: CrewRole) => void;
  readonly children: ReactNode;
}

function CrewFrame({ part, now, other, title, newBone, chosen, onChoose, children }: CrewFrameProps) {
  const frame = useRef<HTMLDivElement | null>(null);
  const size = useElementSize(frame, USUAL_SIZE);
  const scene = useCrewScene(part, size, now, other);
  return (
    <div ref={frame} className={styles.frame} data-part={part} data-print="picture">
      <CrewShapes scene={scene} title={title} chosen={chosen} newBone={newBone} onChoose={onChoose} />
      {children}
    </div>
  );
}
