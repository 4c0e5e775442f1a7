/** What the tools of the charts say; fetched with them. */
export interface ChartToolWords {
  readonly difference: (baseline: string) => string;
  readonly each: string;
  readonly table: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomHeading: string;
  readonly options: string;
  readonly brushed: (from: string, to: string) => string;
  /** Spoken when one line is walked to: its place from the top, its value, its distance from the baseline. */
  readonly lineAt: (facts: {
    readonly age: string;
    readonly name: string;
    readonly value: string;
    readonly rank: number;
    readonly count: number;
    readonly against: { readonly name: string; readonly value: string } | null;
  }) => string;
  /** Keys of a chart, as one sentence for a screen reader and as short pairs for the eye. */
  readonly keysSentence: string;
  readonly keys: readonly (readonly [keys: string, does: string])[];
  readonly finalPeriod: string;
  readonly finalPeriodValue: (age: string) => string;
  readonly finalPeriodHelp: string;
  readonly trialPoints: string;
  readonly multiples: string;
  readonly focusLine: (name: string) => string;
}
