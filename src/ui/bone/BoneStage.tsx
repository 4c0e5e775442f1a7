import { useRef } from 'react';
import type { BoneWords } from '../words/bone';
import { BoneDivider } from './BoneDivider';
import { useBonePainter, type BonePainting } from './use-bone-painter';
import styles from './BonePanel.module.css';

export interface BoneStageProps {
  /** What the left and the right side are. */
  readonly labels: readonly [string, string];
  readonly description: string;
  readonly painting: BonePainting;
  readonly onMove: (split: number) => void;
  readonly words: BoneWords;
}

const PERCENT = 100;
/** Kept free between a label and the divider's grip, percent of the width. */
const CLEAR = 6;

/** The picture, what its sides are, and the divider between them. */
export function BoneStage({ labels, description, painting, onMove, words }: BoneStageProps) {
  const canvas = useRef<HTMLCanvasElement | null>(null);
  const { split } = painting;
  useBonePainter(canvas, painting);
  const room = [PERCENT * split - CLEAR, PERCENT * (1 - split) - CLEAR];
  const [left, right] = labels;
  return (
    <>
      <canvas ref={canvas} role="img" aria-label={description} />
      {labels.map(
        (label, side) =>
          (room[side] ?? 0) > CLEAR && (
            <span
              key={side}
              className={side === 0 ? styles.leftLabel : styles.rightLabel}
              style={{ maxWidth: `${room[side] ?? 0}%` }}
              title={label}
              aria-hidden
            >
              {label}
            </span>
          ),
      )}
      <BoneDivider
        label={words.divider}
        valueText={words.dividerValue(Math.round(PERCENT * split), left, right)}
        split={split}
        onMove={onMove}
      />
    </>
  );
}
