import { useRef } from 'react';
import type { BoneWords } from '../words/bone';
import { Swatch } from '../panel/Swatch';
import { BoneDivider } from './BoneDivider';
import { useBonePainter, type BonePainting } from './use-bone-painter';
import styles from './BonePanel.module.css';

/** What one side of the picture is. */
export interface SideLabel {
  readonly text: string;
  /** Where there is no room for more; the line's own mark stands for its name. */
  readonly short: string;
  readonly style: number | undefined;
}

export interface BoneStageProps {
  readonly sides: readonly [SideLabel, SideLabel];
  readonly description: string;
  readonly painting: BonePainting;
  readonly onMove: (split: number) => void;
  readonly words: BoneWords;
}

const PERCENT = 100;
/** Kept free between a label and the divider's grip, percent of the width. */
const CLEAR = 8;
/** A label narrower than this says nothing, percent of the width. */
const LEAST = 14;
/** Narrower pictures have no room for names, CSS pixels. */
const ROOMY = 440;

/** The picture, what its sides are, and the divider between them. */
export function BoneStage({ sides, description, painting, onMove, words }: BoneStageProps) {
  const canvas = useRef<HTMLCanvasElement | null>(null);
  const { split } = painting;
  useBonePainter(canvas, painting);
  const room = [PERCENT * split - CLEAR, PERCENT * (1 - split) - CLEAR];
  const brief = painting.size.width < ROOMY;
  return (
    <>
      <canvas ref={canvas} role="img" aria-label={description} />
      {sides.map(
        ({ text, short, style }, side) =>
          (room[side] ?? 0) > LEAST && (
            <span
              key={side}
              className={side === 0 ? styles.leftLabel : styles.rightLabel}
              style={{ maxWidth: `${room[side] ?? 0}%` }}
              title={text}
              aria-hidden
            >
              {style !== undefined && <Swatch style={style} />}
              <span>{brief ? short : text}</span>
            </span>
          ),
      )}
      <BoneDivider
        label={words.divider}
        valueText={words.dividerValue(Math.round(PERCENT * split), sides[0].text, sides[1].text)}
        split={split}
        onMove={onMove}
      />
    </>
  );
}
