import { Copy } from 'lucide-react';
import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { canAddScenario, LIMITS } from '../../scenario';
import { duplicateLine, moveLine } from '../../state';
import { useLab, useSettledSet, useView, useWords } from '../lab-context';
import { LineRow } from './LineRow';
import { lineKeys, twins } from './line-facts';
import { useReorder } from './use-reorder';
import styles from './ScenarioChips.module.css';

const RenameDialog = lazy(async () => ({ default: (await import('../second-load')).RenameDialog }));

/** The lines on the charts, in their order: which one the sliders move, which one is compared with, which are drawn. */
export function ScenarioChips() {
  const lab = useLab();
  const { scenarios: words } = useWords();
  const set = useSettledSet();
  const hidden = useView((state) => state.hidden);
  const [renaming, setRenaming] = useState<number | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const move = (from: number, to: number): void => moveLine(lab, from, to);
  const reorder = useReorder(list, move);
  // A line that goes takes its buttons along; the focus goes on to the one in its place.
  const left = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (left.current === null) return;
    const rows = list.current?.children ?? [];
    rows[Math.min(left.current, rows.length - 1)]?.querySelector('button')?.focus();
    left.current = null;
  }, [set.scenarios.length]);
  const full = !canAddScenario(set);
  const keys = lineKeys(set);
  const sameAs = twins(set);

  return (
    <section aria-labelledby="scenarios-heading">
      <div className={styles.heading}>
        <h2 id="scenarios-heading">{words.chips}</h2>
        <p>{words.count(set.scenarios.length, LIMITS.scenarios)}</p>
        <button
          type="button"
          aria-label={words.duplicateFocused}
          title={full ? words.full : words.duplicateFocused}
          disabled={full}
          onClick={() => duplicateLine(lab, set.focus)}
        >
          <Copy size={14} aria-hidden />
        </button>
      </div>
      <ul ref={list} className={styles.lines} onPointerLeave={() => lab.view.setState({ hoverScenario: null })}>
        {set.scenarios.map(({ name }, index) => (
          <LineRow
            key={keys[index]}
            set={set}
            index={index}
            twin={sameAs[index]}
            isHidden={hidden.includes(index) && index !== set.focus}
            isHeld={reorder.held?.from === index}
            anyHeld={reorder.held !== null}
            shift={reorder.shiftOf(index)}
            rowProps={reorder.rowProps(index)}
            onMove={(to) => move(index, to)}
            onRemove={() => {
              left.current = index;
              lab.actions.remove(index);
            }}
            onRename={() => setRenaming(index)}
            label={words.focusOn(name)}
          />
        ))}
      </ul>
      {renaming !== null && (
        <Suspense fallback={null}>
          <RenameDialog
            name={set.scenarios[renaming]?.name ?? ''}
            onRename={(name) => lab.actions.rename(renaming, name)}
            onClose={() => setRenaming(null)}
          />
        </Suspense>
      )}
    </section>
  );
}
