import type { AnalyteProfile, Disposition } from '../formulation';

/** Dispositions that several formulations share. */
export const PROGESTERONE: Disposition = {
  kind: 'one-compartment',
  clearance: 'progesteroneClearance',
  volume: 'progesteroneVolume',
};

const NEUROSTEROID: Disposition = {
  kind: 'two-compartment',
  clearance: 'allopregnanoloneClearance',
  centralVolume: 'allopregnanoloneCentralVolume',
  peripheralVolume: 'allopregnanolonePeripheralVolume',
  exchange: 'allopregnanoloneExchange',
};

/** What gut and liver make of oral progesterone before it reaches the blood; it enters with the parent. */
export const firstPass = (absorption: string): readonly AnalyteProfile[] => [
  {
    analyte: 'allopregnanolone',
    disposition: NEUROSTEROID,
    inputs: [{ kind: 'first-order', absorption }],
    bioavailability: { fraction: 'firstPassAllopregnanolone' },
  },
  {
    analyte: 'pregnanolone',
    disposition: NEUROSTEROID,
    inputs: [{ kind: 'first-order', absorption }],
    bioavailability: { fraction: 'firstPassPregnanolone' },
  },
];
