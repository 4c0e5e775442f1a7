import { useMemo, useRef } from 'react';
import {
  DARK_THEME,
  forestAxis,
  forestStrip,
  LIGHT_THEME,
  niceDomain,
  type ChartTheme,
  type Domain,
} from '../../../charts';
import { cx } from '../../cx';
import { formatGain } from '../../format';
import { PHONE, useMediaQuery } from '../../hooks/use-media-query';
import { useElementSize } from '../../hooks/use-element-size';
import { useTheme, useWords } from '../../lab-context';
import type { EvidenceWords, RowUse } from '../../words/evidence';
import { useEvidence } from '../evidence-context';
import { Picture } from '../parts/Picture';
import { SortHeader } from '../parts/SortHeader';
import type { RowOrder, Sorting } from './filter';
import type { ComparedRow } from './forecast-run';
import { computedRange, observedRange, outcomeOf, roleOf } from './judge';
import { metaText } from './row-text';
import { RowDetail } from './RowDetail';
import styles from './ForestTable.module.css';

export interface ForestTableProps {
  readonly rows: readonly ComparedRow[];
  readonly sorting: Sorting<RowOrder>;
  readonly onSort: (sorting: Sorting<RowOrder>) => void;
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  /** Whether the chosen row opens below itself, for want of a place beside the table. */
  readonly opensBelow: boolean;
}

const STRIP_HEIGHT = 30;
const AXIS_HEIGHT = 22;
/** What label and number columns take beside the plot, pixels. */
const OTHER_COLUMNS = 444;
const NUMBER_COLUMNS = 150;
const NARROWEST_STRIP = 150;

/** The axis holds every row of the measure, so that filters do not move it. */
export function forestDomain(rows: readonly ComparedRow[]): Domain {
  const ends = rows.flatMap(({ row }) => [row.forecast, ...observedRange(row), ...(computedRange(row) ?? [])]);
  return niceDomain([ends], { include: [0] });
}

/** Every row with its numbers and a strip of one common plot; sorted by its heads. */
export function ForestTable(props: ForestTableProps & { readonly domain: Domain }) {
  const { rows, sorting, onSort, domain } = props;
  const { words } = useEvidence();
  const { depth } = useWords();
  const text = words.forecasts;
  const phone = useMediaQuery(PHONE);
  const theme = useTheme().resolved === 'dark' ? DARK_THEME : LIGHT_THEME;
  const box = useRef<HTMLDivElement>(null);
  const { width } = useElementSize(box, { width: 860, height: 600 });
  const strip = Math.max(NARROWEST_STRIP, width - (phone ? NUMBER_COLUMNS : OTHER_COLUMNS));
  const axis = forestAxis({ id: 'axis', title: text.plotColumn, domain }, { width: strip, height: AXIS_HEIGHT }, theme);
  const groups = useMemo(() => groupsOf(rows, sorting.by === 'study'), [rows, sorting.by]);
  const withZ = !phone && depth !== 'fundamentals';
  const columns = phone ? 3 : withZ ? 5 : 4;
  const header = { sorting, onSort };
  const context: RowContext = { ...props, words, theme, strip, phone, withZ, columns };
  return (
    <div ref={box}>
      <table className={cx(styles.table, phone && styles.phone)}>
        <caption className="visually-hidden">{text.caption(rows.length)}</caption>
        <thead>
          <tr>
            <SortHeader column="study" label={text.columns.study} {...header} className={styles.study}>
              {phone && <Picture scene={axis} silent />}
            </SortHeader>
            {!phone && (
              <th scope="col" className={styles.plot}>
                <span className="visually-hidden">{text.plotColumn}</span>
                <Picture scene={axis} silent />
              </th>
            )}
            <SortHeader column="computed" label={text.columns.computed} {...header} descendingFirst />
            <SortHeader column="observed" label={text.columns.observed} {...header} descendingFirst />
            {withZ && <SortHeader column="z" label={text.columns.z} {...header} descendingFirst />}
          </tr>
        </thead>
        {groups.map(({ use, study, members, isFirstOfUse }) => (
          <tbody key={`${use ?? 'all'}-${study ?? ''}`}>
            {use !== null && isFirstOfUse && (
              <tr className={styles.use}>
                <th scope="rowgroup" colSpan={columns}>
                  {text.uses[use]} <small>{text.useHelp[use]}</small>
                </th>
              </tr>
            )}
            {study !== null && (
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={columns}>
                  {study} <small>{members[0]?.target.citation}</small>
                </th>
              </tr>
            )}
            {members.map((compared) => (
              <Row key={compared.row.id} compared={compared} named={study === null} {...context} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface RowContext extends ForestTableProps {
  readonly domain: Domain;
  readonly words: EvidenceWords;
  readonly theme: ChartTheme;
  readonly strip: number;
  readonly phone: boolean;
  readonly withZ: boolean;
  readonly columns: number;
}

function Row(props: RowContext & { readonly compared: ComparedRow; readonly named: boolean }) {
  const { compared, named, chosen, onChoose, opensBelow, words, theme, strip, phone, withZ, columns, domain } = props;
  const { row } = compared;
  const isChosen = chosen === row.id;
  const isMiss = outcomeOf(row) === 'miss';
  const scene = useMemo(() => {
    const range = computedRange(row);
    return forestStrip(
      {
        id: row.id,
        title: row.id,
        description: '',
        domain,
        row: {
          id: row.id,
          observed: row.observed,
          observedRange: observedRange(row),
          computed: row.forecast,
          ...(range === undefined ? {} : { computedRange: range }),
          apart: isMiss,
        },
      },
      { width: strip, height: STRIP_HEIGHT },
      theme,
    );
  }, [row, domain, strip, theme, isMiss]);
  return (
    <>
      <tr
        className={cx(styles.row, isChosen && styles.chosen)}
        data-row={row.id}
        onClick={() => onChoose(isChosen ? null : row.id)}
      >
        <th scope="row">
          <button
            type="button"
            className={styles.open}
            aria-expanded={opensBelow ? isChosen : undefined}
            aria-pressed={opensBelow ? undefined : isChosen}
            onClick={(event) => {
              event.stopPropagation();
              onChoose(isChosen ? null : row.id);
            }}
          >
            {named ? `${row.study}: ${row.arm}` : row.arm}
          </button>
          <span className={styles.meta}>{metaText(compared, words)}</span>
          {phone && <Picture scene={scene} silent />}
        </th>
        {!phone && (
          <td className={styles.plot}>
            <Picture scene={scene} silent />
          </td>
        )}
        <td className={cx(styles.number, styles.computed, isMiss && styles.miss)}>
          {formatGain(row.forecast)}
          {isMiss && <span className="visually-hidden"> {words.forecasts.outcomes.miss}</span>}
        </td>
        <td className={styles.number}>{formatGain(row.observed)}</td>
        {withZ && <td className={styles.number}>{formatGain(row.z)}</td>}
      </tr>
      {opensBelow && isChosen && (
        <tr className={styles.below}>
          <td colSpan={columns}>
            <RowDetail compared={compared} />
          </td>
        </tr>
      )}
    </>
  );
}

interface Group {
  /** Null: not grouped, the study stands in the row. */
  readonly use: RowUse | null;
  readonly study: string | null;
  readonly members: readonly ComparedRow[];
  readonly isFirstOfUse: boolean;
}

const USES: readonly RowUse[] = ['forecast', 'fitted', 'shown'];

/** What the fit never saw stands apart from what it was made of; within both, the rows of a study together. */
function groupsOf(rows: readonly ComparedRow[], byStudy: boolean): readonly Group[] {
  if (!byStudy) return [{ use: null, study: null, members: rows, isFirstOfUse: false }];
  return USES.flatMap((use) => {
    const studies = new Map<string, ComparedRow[]>();
    for (const one of rows) {
      if (roleOf(one.row) === use) studies.set(one.row.study, [...(studies.get(one.row.study) ?? []), one]);
    }
    return [...studies].map(([study, members], index) => ({ use, study, members, isFirstOfUse: index === 0 }));
  });
}
