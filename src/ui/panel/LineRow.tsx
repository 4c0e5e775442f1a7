import { Eye, EyeOff, Pin } from 'lucide-react';
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { canAddScenario, type ScenarioSet } from '../../scenario';
import { duplicateLine } from '../../state';
import { styleOf } from '../charts/lines';
import { cx } from '../cx';
import { useLab, useWords } from '../lab-context';
import { Menu, type MenuItem } from '../shell/Menu';
import { Swatch } from './Swatch';
import type { useReorder } from './use-reorder';
import styles from './ScenarioChips.module.css';

export interface LineRowProps {
  readonly set: ScenarioSet;
  readonly index: number;
  readonly label: string;
  /** An earlier line with the same life. */
  readonly twin: number | undefined;
  readonly isHidden: boolean;
  readonly isHeld: boolean;
  readonly anyHeld: boolean;
  /** Pixels the row stands away from its place. */
  readonly shift: number;
  readonly rowProps: ReturnType<ReturnType<typeof useReorder>['rowProps']>;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly onRename: () => void;
}

/** One line: its key is the handle, its name takes the focus, the rest is behind an eye and a menu. */
export function LineRow(props: LineRowProps) {
  const { set, index, label, twin, isHidden, isHeld, anyHeld, shift, rowProps, onMove, onRemove, onRename } = props;
  const lab = useLab();
  const { scenarios: words } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const movedByKey = useRef(false);
  const name = set.scenarios[index]?.name ?? '';
  const isFocus = index === set.focus;
  const isBaseline = index === set.baseline;
  const last = set.scenarios.length - 1;
  const other = twin === undefined ? undefined : set.scenarios[twin]?.name;
  const point = (at: number | null): void => lab.view.setState({ hoverScenario: at });

  // A row that changes places may be put into the page anew; the focus goes along.
  useLayoutEffect(() => {
    if (movedByKey.current) button.current?.focus();
    movedByKey.current = false;
  }, [index]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const to = event.altKey ? { ArrowUp: index - 1, ArrowDown: index + 1 }[event.key] : undefined;
    if (event.key === 'F2') onRename();
    else if (event.key === 'Delete' && last > 0) onRemove();
    else if (to === undefined) return;
    else if (to >= 0 && to <= last) {
      movedByKey.current = true;
      onMove(to);
    }
    event.preventDefault();
  };
  const items: readonly (MenuItem | false)[] = [
    { label: words.rename, run: onRename },
    canAddScenario(set) && { label: words.duplicate, run: () => duplicateLine(lab, index) },
    !isBaseline && { label: words.makeBaseline, run: () => lab.actions.makeBaseline(index) },
    index > 0 && { label: words.moveUp, run: () => onMove(index - 1) },
    index < last && { label: words.moveDown, run: () => onMove(index + 1) },
    last > 0 && { label: words.remove, run: onRemove },
  ];

  return (
    <li
      className={cx(
        styles.line,
        isFocus && styles.focused,
        isHidden && styles.hidden,
        isHeld && styles.held,
        anyHeld && !isHeld && styles.giving,
      )}
      style={shift === 0 ? undefined : { transform: `translateY(${shift}px)` }}
      onPointerEnter={() => point(index)}
      onFocus={() => point(index)}
      onBlur={() => point(null)}
      {...rowProps}
    >
      <button
        ref={button}
        type="button"
        className={styles.name}
        aria-pressed={isFocus}
        aria-label={label}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown F2 Delete"
        onClick={() => lab.actions.focus(index)}
        onKeyDown={onKeyDown}
      >
        <span className={styles.handle} data-handle title={words.moveHint}>
          <Swatch style={styleOf(set, index)} width={24} />
        </span>
        <span>{name}</span>
      </button>
      {twin !== undefined && other !== undefined && (
        <span className={styles.twin} title={words.sameAs(other)}>
          <span aria-hidden>=</span>
          <Swatch style={styleOf(set, twin)} width={18} />
          <span className="visually-hidden">{words.sameAs(other)}</span>
        </span>
      )}
      {isBaseline && (
        <em>
          <Pin size={11} aria-hidden />
          {words.baselineMark}
        </em>
      )}
      {!isFocus && (
        <button
          type="button"
          className={styles.eye}
          aria-pressed={isHidden}
          aria-label={`${words.hide} ${name}`}
          title={isHidden ? words.show : words.hide}
          onClick={() => lab.actions.toggleHidden(index)}
        >
          {isHidden ? <EyeOff size={15} aria-hidden /> : <Eye size={15} aria-hidden />}
        </button>
      )}
      <Menu label={words.menu(name)} items={items.filter((item) => item !== false)} />
    </li>
  );
}
