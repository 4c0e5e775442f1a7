import type { ErrorSummary, ForecastRow, ForecastSummary, Goal } from '../simulation';

/** What the interval holds. */
export const INTERVAL_NOTE =
  '95 %: posterior draws, sampling error of the trial’s mean, calcium where all arms took it.';

const ABSENT = '—';
const MINUS = '−';
const DECIMALS = 2;
const COLUMNS_OF_A_LINE = 98;

const KIND = { change: '%', difference: 'points', rate: '%/y' } as const satisfies Record<
  ForecastRow['quantity'],
  string
>;
const USE = { 'fit-bmd': 'fit', 'fit-marker': 'fit', scored: 'score', shown: 'shown', context: 'shown' } as const;

/** A rounded number, or a dash where there is none; what rounds to zero has no sign. */
function number(value: number | null, decimals = DECIMALS): string {
  if (value === null) return ABSENT;
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', MINUS);
}

/** Months without needless decimals: "48–84", "0–55.2". */
const months = ({ fromMonth, month }: ForecastRow): string =>
  [fromMonth, month].map((value) => String(Number(value.toFixed(1)))).join('–');

const interval = ({ low95, high95 }: ForecastRow): string =>
  low95 === null || high95 === null ? ABSENT : `${number(low95)}…${number(high95)}`;

interface TableColumn {
  readonly title: string;
  readonly width: number;
  readonly left?: true;
  readonly cell: (row: ForecastRow) => string;
}

const COLUMNS: readonly TableColumn[] = [
  { title: 'row', width: 20, left: true, cell: ({ id }) => id },
  { title: 'site', width: 4, left: true, cell: ({ site }) => site },
  { title: 'months', width: 6, cell: months },
  { title: 'unit', width: 6, left: true, cell: ({ quantity }) => KIND[quantity] },
  { title: 'forecast', width: 8, cell: ({ forecast }) => number(forecast) },
  { title: '95 %', width: 13, cell: interval },
  { title: 'observed', width: 8, cell: ({ observed }) => number(observed) },
  { title: '± SE', width: 6, cell: ({ observedSe }) => number(observedSe) },
  { title: 'error', width: 6, cell: ({ error }) => number(error) },
  { title: 'z', width: 5, cell: ({ z }) => number(z, 1) },
  { title: 'use', width: 7, left: true, cell: ({ use, grade }) => `${USE[use]} ${grade}` },
];

const line = (cells: (column: TableColumn) => string): string =>
  COLUMNS.map((column) =>
    column.left === true ? cells(column).padEnd(column.width) : cells(column).padStart(column.width),
  )
    .join(' ')
    .trimEnd();

const shortened = (text: string): string =>
  text.length <= COLUMNS_OF_A_LINE ? text : `${text.slice(0, COLUMNS_OF_A_LINE - 1)}…`;

/** Rows below the name of their study and arm; rows of one arm stand together, in the order in which the arms come. */
function groups(rows: readonly ForecastRow[]): readonly string[] {
  const byArm = new Map<string, ForecastRow[]>();
  for (const row of rows) {
    const name = `${row.study}: ${row.arm}`;
    byArm.set(name, [...(byArm.get(name) ?? []), row]);
  }
  return [...byArm].flatMap(([name, members]) => ['', shortened(name), ...members.flatMap(rowLines)]);
}

/** A row, and below it what else the model says of it. */
function rowLines(row: ForecastRow): readonly string[] {
  const { fromUntreated, forecastFromMeasuredLevel } = row;
  return [
    line(({ cell }) => cell(row)),
    ...(fromUntreated === null
      ? []
      : [`  ${number(fromUntreated)} ${KIND[row.quantity]} from the same woman untreated`]),
    ...(forecastFromMeasuredLevel === null
      ? []
      : [`  ${number(forecastFromMeasuredLevel)} from the level measured in the trial instead of the dose`]),
  ];
}

const errors = (name: string, { n, meanAbsoluteError, meanAbsoluteZ }: ErrorSummary): string =>
  `${name.padEnd(24)} n ${String(n).padStart(3)}   mean absolute error ${number(meanAbsoluteError)}   mean |z| ${number(meanAbsoluteZ)}`;

/** The summary as lines. */
export const summaryLines = (summary: ForecastSummary): readonly string[] => [
  `translated rows of density: ${summary.translatedDensityRows}`,
  errors('scored density rows', summary),
  errors('fitted density rows', summary.fitted),
  errors('scored marker rows', summary.scoredMarkers),
  errors('fitted marker rows', summary.fittedMarkers),
  `inside the 95 % interval: ${summary.coverage95 === null ? ABSENT : number(summary.coverage95)}`,
];

/** Each goal with what is reached. */
export const goalLines = (goals: readonly Goal[]): readonly string[] => [
  'goals:',
  ...goals.map(({ name, unit, goal, value, met }) =>
    `${met ? '  met ' : '  MISS'} ${name.padEnd(44)} ${number(value).padStart(6)}   goal ${number(goal)} ${unit}`.trimEnd(),
  ),
];

/** Forecast against observed as text of at most 100 columns. */
export function forecastTable(rows: readonly ForecastRow[], summary: ForecastSummary, goals: readonly Goal[]): string {
  const notes = [
    'Units: % of the value at the start of the window, points between two arms, or % a year.',
    'z: error in units of sampling error and scatter of repeated trials together.',
    'Letter after the use: A read in an abstract, label or review, B recalled, C unsure.',
    INTERVAL_NOTE,
    'For education and exploring hypotheses; this is not medical advice.',
  ];
  const lines = [
    line(({ title }) => title),
    ...groups(rows),
    '',
    ...summaryLines(summary),
    '',
    ...goalLines(goals),
    '',
    ...notes,
  ];
  return `${lines.join('\n')}\n`;
}
