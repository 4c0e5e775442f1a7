import { loadPublishedRows, type Target } from '../../src/evidence';
import { forecastRows, type ForecastRow } from '../../src/simulation';
import { MONTHS_PER_YEAR } from '../../src/units';
import { createJorgHip } from '../../tests/reference/jorg-hip';

type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

/** What Jörg 2022 can be asked: total hip, untreated, natural course, a change or a rate of one arm. */
const isForJorg = ({ observable, arms, control, quantity, person }: Target): boolean =>
  observable === 'TH' &&
  control === undefined &&
  quantity.kind !== 'difference' &&
  person.menopause === 'natural' &&
  arms.every(({ therapies, levels }) => therapies.length + levels.length === 0);

const two = (value: number): string => value.toFixed(2).replace('-', '−');
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one / values.length, 0);

/** Our hip beside that of Jörg 2022 on the rows it can be asked, fitted rows and forecasts apart. */
export async function publishedModels(table: Table): Promise<string> {
  const { targets } = await loadPublishedRows();
  const hip = await createJorgHip();
  const ours = new Map(forecastRows(targets).map((row) => [row.id, row]));
  const rows = targets.filter(isForJorg).flatMap((target) => {
    const row = ours.get(target.id);
    if (row === undefined || !(row.scored || row.usedForFit)) return [];
    const { person, quantity } = target;
    const [from, to] = [quantity.fromMonth, quantity.toMonth].map((month) => person.age + month / MONTHS_PER_YEAR);
    const change = 100 * (hip.ratio({ finalPeriodAge: person.ageAtFinalPeriod }, from ?? 0, to ?? 0) - 1);
    const years = (quantity.toMonth - quantity.fromMonth) / MONTHS_PER_YEAR;
    return [{ row, jorg: quantity.kind === 'rate' ? change / years : change }];
  });
  const line = ({ row, jorg }: { readonly row: ForecastRow; readonly jorg: number }): readonly string[] => [
    `\`${row.id}\``,
    row.study,
    row.quantity === 'rate' ? '%/y' : '%',
    two(row.observed),
    two(row.forecast),
    two(jorg),
    row.usedForFit ? 'fitted by us' : 'forecast',
  ];
  const summary = (use: string, wanted: (row: ForecastRow) => boolean): readonly string[] => {
    const some = rows.filter(({ row }) => wanted(row));
    const error = (of: (one: (typeof some)[number]) => number): string =>
      two(mean(some.map((one) => Math.abs(of(one)))));
    return [
      `**mean absolute error, ${use}**`,
      `${some.length} rows`,
      '',
      '',
      error(({ row }) => row.error),
      error(({ row, jorg }) => jorg - row.observed),
      '',
    ];
  };
  return table(
    ['row', 'study', 'unit', 'observed', 'Trabecula', 'Jörg 2022', 'use'],
    [
      ...rows.map(line),
      summary('forecasts', ({ scored }) => scored),
      summary('fitted', ({ usedForFit }) => usedForFit),
    ],
  );
}
