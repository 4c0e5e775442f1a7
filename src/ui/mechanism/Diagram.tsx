import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { DARK_THEME, diagramScene, LIGHT_THEME, routePath, type DiagramLayout, type DiagramSpec } from '../../charts';
import { paintMarks } from '../charts/paint-marks';
import { cx } from '../cx';
import { useTheme } from '../lab-context';
import { walk, type Heading, type WalkMap } from './walk';
import styles from './Diagram.module.css';

/** A box or line that can be chosen, with what is said of it. */
export interface DiagramItem {
  readonly id: string;
  readonly kind: 'box' | 'line';
  readonly name: string;
}

export interface DiagramProps {
  readonly spec: DiagramSpec;
  /** Boxes with the lines that leave them, in reading order. */
  readonly items: readonly DiagramItem[];
  readonly map: WalkMap;
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  readonly label: string;
  /** Id of the element that tells the keys. */
  readonly hintId: string;
  readonly detailId: string;
  /** What the diagram lies on. */
  readonly ground: 'panel' | 'background';
}

/** The diagram: painted marks, and above them what can be chosen by hand and keys. One tab stop; arrows walk along the lines. */
export function Diagram(props: DiagramProps) {
  const { spec, items, map, chosen, onChoose, label, hintId, detailId, ground } = props;
  const theme = useTheme().resolved === 'dark' ? DARK_THEME : LIGHT_THEME;
  const scene = useMemo(() => diagramScene(spec, theme, theme[ground]), [spec, theme, ground]);
  const marks = useRef<SVGGElement>(null);
  const root = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const heading = useRef<Heading>('down');
  const active = items.some(({ id }) => id === stop) ? stop : (items[0]?.id ?? null);

  useLayoutEffect(() => {
    if (marks.current) paintMarks(marks.current, scene.marks);
  }, [scene]);

  const focus = (id: string): void => {
    root.current?.querySelector<SVGGElement>(`[data-item="${id}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (active === null || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(active === chosen ? null : active);
      return;
    }
    if (event.key === 'Escape' && chosen !== null) {
      event.preventDefault();
      event.stopPropagation();
      onChoose(null);
      return;
    }
    const step = walk(map, active, heading.current, event.key);
    if (step === null) return;
    event.preventDefault();
    heading.current = step.heading;
    setStop(step.id);
    focus(step.id);
  };

  return (
    <svg
      ref={root}
      className={styles.diagram}
      width={scene.width}
      height={scene.height}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="group"
      aria-label={label}
      aria-describedby={hintId}
      data-mechanism={spec.id}
      data-ground={ground}
      onKeyDown={onKeyDown}
    >
      <g ref={marks} aria-hidden />
      {items.map(({ id, kind, name }) => (
        <g
          key={id}
          role="button"
          tabIndex={id === active ? 0 : -1}
          className={cx(styles.item, kind === 'box' ? styles.box : styles.line)}
          aria-label={name}
          aria-expanded={id === chosen}
          aria-controls={id === chosen ? detailId : undefined}
          data-item={id}
          onFocus={() => setStop(id)}
          onClick={() => {
            onChoose(id === chosen ? null : id);
            focus(id);
          }}
        >
          {kind === 'box' ? <BoxTarget id={id} layout={spec.layout} /> : <LineTarget id={id} layout={spec.layout} />}
        </g>
      ))}
    </svg>
  );
}

interface TargetProps {
  readonly id: string;
  readonly layout: DiagramLayout;
}

const RADIUS = 6;

function BoxTarget({ id, layout }: TargetProps) {
  const box = layout.nodes[id];
  return box && <rect {...box} rx={RADIUS} />;
}

function LineTarget({ id, layout }: TargetProps) {
  const points = layout.edges[id];
  return points && <path d={routePath(points)} />;
}
