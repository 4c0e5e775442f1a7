import { useId, useRef, useState } from 'react';
import { styleOf } from '../charts/lines';
import { useElementSize } from '../hooks/use-element-size';
import { useRested, useView, useWords } from '../lab-context';
import { SegmentedControl } from '../shell/SegmentedControl';
import { BONE_WORDS, type BoneReference } from '../words/bone';
import { boneSides } from './bone-amounts';
import { BoneLegend } from './BoneLegend';
import { BoneStage } from './BoneStage';
import { BoneTools } from './BoneTools';
import { boneFacts } from './facts';
import styles from './BonePanel.module.css';

/** Until it has been measured, CSS pixels. */
const USUAL_SIZE = { width: 280, height: 166 };
/** Where the divider stands at first, 0 … 1. */
const FIRST_SPLIT = 0.42;
const REFERENCES: readonly BoneReference[] = ['start', 'baseline'];

/** The bone of the focused line as the model's numbers have it: then, or in the baseline, and now. */
export function BonePanel() {
  const depth = useView((state) => state.depth);
  const { charts } = useWords();
  const words = BONE_WORDS[depth];
  const site = useView((state) => state.site);
  const headingId = useId();
  const [wanted, setWanted] = useState<BoneReference>('start');
  const [split, setSplit] = useState(FIRST_SPLIT);
  const set = useRested((state) => state.set);
  const runs = useRested((state) => state.runs);
  const age = useRested((state) => state.cursorAge);
  const frame = useRef<HTMLDivElement | null>(null);
  const size = useElementSize(frame, USUAL_SIZE);
  const sides = boneSides(set, runs, site, age, wanted);
  const plain = depth === 'fundamentals';
  const left = sides && boneFacts(sides.left, plain);
  const right = sides && boneFacts(sides.right, plain);
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 id={headingId}>{words.heading(charts.sites[site])}</h2>
        {set.baseline !== set.focus && (
          <SegmentedControl
            size="small"
            label={words.referenceLabel}
            options={REFERENCES.map((value) => ({ value, label: words.references[value] }))}
            value={wanted}
            onChange={setWanted}
          />
        )}
      </div>
      {/* Stays while runs are missing, so that its size is known. */}
      <div ref={frame} className={styles.frame} data-print="picture">
        {left && right && (
          <BoneStage
            sides={[
              sides.reference === 'start'
                ? { text: words.atStart(left.age), short: words.atStart(left.age), style: undefined }
                : {
                    text: words.atAge(left.age, left.name),
                    short: words.atStart(left.age),
                    style: styleOf(set, set.baseline),
                  },
              {
                text: words.atAge(right.age, right.name),
                short: words.atStart(right.age),
                style: styleOf(set, set.focus),
              },
            ]}
            description={words.describe(left, right)}
            painting={{ size, split, reference: sides.reference }}
            onMove={setSplit}
            words={words}
          />
        )}
        {set.scenarios.length > 0 && runs.length > 0 && !right && <p className={styles.empty}>{words.unavailable}</p>}
      </div>
      {sides && right && (
        <>
          <BoneLegend marks={words.marks(right.startAge)} label={words.legendLabel} />
          <p className={styles.sentence}>{words.sentence(right)}</p>
          <p className={styles.caption}>{words.caption}</p>
          <BoneTools sides={sides} split={split} size={size} words={words} />
        </>
      )}
    </section>
  );
}
