/** LS lumbar spine, TH total hip, FN femoral neck. */
export const LEDGER_SITES = ['LS', 'TH', 'FN'] as const;
export type LedgerSite = (typeof LEDGER_SITES)[number];

export const SITE_NAMES: Readonly<Record<LedgerSite, string>> = {
  LS: 'lumbar spine',
  TH: 'total hip',
  FN: 'femoral neck',
};
