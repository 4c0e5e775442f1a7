import type { Scenario } from '../../scenario';

export type PersonField = 'age' | 'ageAtFinalPeriod' | 'weightKg' | 'years' | 'LS_T' | 'TH_T' | 'FN_T';

export interface DialogWords {
  readonly close: string;
  readonly cancel: string;
  readonly person: {
    readonly fields: Readonly<Record<PersonField, string>>;
    readonly units: Readonly<Record<PersonField, string>>;
    /** Said below a field whose name does not tell what it does. */
    readonly fieldHelp: Readonly<Partial<Record<PersonField, string>>>;
    readonly menopause: string;
    readonly cycle: string;
    readonly tScores: string;
    readonly tScoreHelp: string;
    readonly scope: string;
    readonly everyone: string;
    readonly onlyThis: (name: string) => string;
    readonly apply: string;
    readonly notANumber: string;
    readonly error: (expected: string, found: string) => string;
    readonly elsewhere: (path: string, expected: string, found: string) => string;
  };
  readonly settings: {
    readonly title: string;
    readonly humanEvidenceHelp: string;
    readonly theme: string;
    readonly themes: { readonly system: string; readonly light: string; readonly dark: string };
    readonly files: string;
    readonly openFile: string;
    readonly openHelp: string;
    readonly startOver: string;
    readonly startOverHelp: string;
    readonly erase: string;
    readonly eraseHelp: string;
    readonly erased: string;
  };
  readonly share: {
    readonly title: string;
    readonly lead: string;
    readonly link: string;
    readonly copy: string;
    readonly copied: string;
    readonly nothingUploaded: string;
    readonly tooLong: string;
  };
  readonly export: {
    readonly title: string;
    readonly preview: string;
    readonly formats: string;
    readonly format: Readonly<
      Record<'svg' | 'png' | 'csv' | 'json', { readonly name: string; readonly detail: string }>
    >;
    readonly pngDetail: (width: number, height: number) => string;
    readonly downloadAs: (format: string) => string;
    readonly scale: string;
    readonly include: string;
    readonly linked: string;
    readonly darkBackground: string;
    readonly notice: string;
    readonly alwaysOn: string;
    readonly sourcesLine: (version: string) => string;
    readonly copyPicture: string;
    readonly copied: string;
    readonly saved: (file: string) => string;
    readonly nothingUploaded: string;
    readonly failed: (detail: string) => string;
  };
  readonly rename: { readonly title: string; readonly label: string; readonly apply: string };
  readonly therapies: (therapies: Scenario['therapies']) => string;
}
