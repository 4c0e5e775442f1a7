import { useId } from 'react';
import type { Depth } from '../../scenario';
import { useLab, useView, useWords } from '../lab-context';
import { SegmentedControl } from './SegmentedControl';
import styles from './TopBar.module.css';

const DEPTHS: readonly Depth[] = ['fundamentals', 'intermediate', 'academic'];

/** Words, sliders and charts change; the scenarios never do. */
export function DepthSwitch() {
  const lab = useLab();
  const words = useWords();
  const depth = useView((state) => state.depth);
  return (
    <div data-depth>
      <SegmentedControl
        label={words.shell.depthLabel}
        options={DEPTHS.map((value) => ({ value, label: words.shell.depths[value] }))}
        value={depth}
        onChange={(value) => lab.view.setState({ depth: value })}
      />
    </div>
  );
}

/** The same choice where there is no room for three words. */
export function DepthSelect() {
  const lab = useLab();
  const words = useWords();
  const depth = useView((state) => state.depth);
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {words.shell.depthLabel}
      </label>
      <select
        id={id}
        data-depth
        className={styles.depthSelect}
        value={depth}
        onChange={(event) => {
          const chosen = DEPTHS.find((value) => value === event.target.value);
          if (chosen) lab.view.setState({ depth: chosen });
        }}
      >
        {DEPTHS.map((value) => (
          <option key={value} value={value}>
            {words.shell.depths[value]}
          </option>
        ))}
      </select>
    </>
  );
}
