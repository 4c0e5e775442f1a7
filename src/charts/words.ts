/** The only words charts add of their own; everything else comes in with the data. */
export const CHART_WORDS = {
  empty: 'Nothing to show yet',
  noValue: 'no value',
  summary: (title: string, from: string, to: string, parts: readonly string[]): string =>
    parts.length === 0 ? `${title}: no values.` : `${title}, ${from} to ${to}: ${parts.join('; ')}.`,
  summaryPart: (label: string, first: string, last: string): string => `${label} from ${first} to ${last}`,
} as const;
