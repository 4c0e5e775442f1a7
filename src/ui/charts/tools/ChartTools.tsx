import { Diff, LayoutGrid, SlidersHorizontal, Table2, ZoomIn, type LucideIcon } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Arrangement } from '../../../state';
import { cx } from '../../cx';
import { useLab, useSettledSet, useView, useWords } from '../../lab-context';
import { CHART_TOOL_WORDS } from '../../words/chart-tools';
import { useChartContext } from '../use-chart-context';
import { zoomBy, zoomToShow, ZOOM_STEP } from '../zoom';
import styles from './ChartTools.module.css';

export interface ChartToolsProps {
  readonly title: string;
  readonly asTable: boolean;
  readonly onTable: (on: boolean) => void;
  /** One button that opens the others with their names, where there is no room for all. */
  readonly folded: boolean;
}

interface Tool {
  readonly icon: LucideIcon;
  readonly label: string;
  /** What a fold writes beside the icon. */
  readonly text: string;
  readonly on?: boolean;
  readonly run: () => void;
}

/** Ways of looking at the main chart, and zoom for those without a mouse or keys. */
export function ChartTools({ title, asTable, onTable, folded }: ChartToolsProps) {
  const tools = useTools(title, asTable, onTable);
  return folded ? <Fold tools={tools} /> : <Buttons tools={tools} />;
}

function useTools(title: string, asTable: boolean, onTable: (on: boolean) => void): readonly Tool[] {
  const lab = useLab();
  const { charts, depth } = useWords();
  const words = CHART_TOOL_WORDS[depth];
  const set = useSettledSet();
  const arrangement = useView((state) => state.arrangement);
  const { context } = useChartContext();
  const full = context?.fullDomain;

  // Whatever moves the age, its line stays in sight.
  useEffect(() => {
    if (!full) return undefined;
    return lab.view.subscribe((state, previous) => {
      if (state.age === previous.age || state.zoom === null) return;
      const zoom = zoomToShow(full, state.zoom, state.age);
      if (zoom !== state.zoom) lab.view.setState({ zoom });
    });
  }, [lab, full]);

  const arrange = (wanted: Arrangement): void =>
    lab.view.setState({ arrangement: arrangement === wanted ? 'overlay' : wanted });
  const zoom = (factor: number): void => {
    const { zoom: before, age } = lab.view.getState();
    if (full) lab.view.setState({ zoom: zoomBy(full, before, factor, age) });
  };
  const baseline = set.scenarios[set.baseline]?.name ?? '';
  const several: readonly Tool[] = [
    {
      icon: Diff,
      label: words.difference(baseline),
      text: words.difference(baseline),
      on: arrangement === 'difference',
      run: () => arrange('difference'),
    },
    {
      icon: LayoutGrid,
      label: words.each,
      text: words.each,
      on: arrangement === 'multiples',
      run: () => arrange('multiples'),
    },
  ];
  return [
    ...(depth === 'fundamentals' || set.scenarios.length === 1 ? [] : several),
    { icon: Table2, label: charts.table(title), text: words.table, on: asTable, run: () => onTable(!asTable) },
    { icon: ZoomIn, label: words.zoomIn, text: words.zoomIn, run: () => zoom(ZOOM_STEP) },
  ];
}

function Buttons({ tools }: { readonly tools: readonly Tool[] }) {
  return tools.map(({ icon: Icon, label, on, run }) => (
    <button
      key={label}
      type="button"
      className={styles.tool}
      aria-label={label}
      title={label}
      {...(on === undefined ? {} : { 'aria-pressed': on })}
      onClick={run}
    >
      <Icon size={15} aria-hidden />
    </button>
  ));
}

function Fold({ tools }: { readonly tools: readonly Tool[] }) {
  const { depth } = useWords();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isChanged = tools.some(({ on }) => on === true);

  useEffect(() => {
    if (!open) return undefined;
    root.current?.querySelector<HTMLElement>(`.${styles.list ?? ''} button`)?.focus();
    const closeOutside = (event: Event): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [open]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
    event.stopPropagation();
  };
  const label = CHART_TOOL_WORDS[depth].options;
  return (
    <div ref={root} className={styles.fold} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={cx(styles.opener, isChanged && styles.changed)}
        aria-label={label}
        title={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <SlidersHorizontal size={17} aria-hidden />
      </button>
      {open && (
        <div className={styles.list} role="group" aria-label={label}>
          {tools.map(({ icon: Icon, label: name, text, on, run }) => (
            <button
              key={name}
              type="button"
              aria-label={name}
              {...(on === undefined ? {} : { 'aria-pressed': on })}
              onClick={run}
            >
              <Icon size={17} aria-hidden />
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
