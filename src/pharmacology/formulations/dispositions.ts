import type { AnalyteProfile, Disposition } from '../formulation';

/** Dispositions that several formulations share. */
export const PROGESTERONE: Disposition = {
  kind: 'one-compartment',
  clearance: 'progesteroneClearance',
  volume: 'progesteroneVolume',
};

/** Estradiol that enters other than by mouth. */
export const ESTRADIOL_TRANSDERMAL: Disposition = {
  kind: 'one-compartment',
  clearance: 'estradiolClearance',
  volume: 'estradiolTransdermalVolume',
};

const ESTRONE_TRANSDERMAL: Disposition = {
  kind: 'one-compartment',
  clearance: 'estroneTransdermalClearance',
  volume: 'estroneTransdermalVolume',
};

const NEUROSTEROID: Disposition = {
  kind: 'two-compartment',
  clearance: 'allopregnanoloneClearance',
  centralVolume: 'allopregnanoloneCentralVolume',
  peripheralVolume: 'allopregnanolonePeripheralVolume',
  exchange: 'allopregnanoloneExchange',
};

/** Estrone beside an estradiol that enters other than by mouth: the same input, the ratio of the patch. */
export const withEstrone = (estradiol: AnalyteProfile): readonly AnalyteProfile[] => [
  estradiol,
  { ...estradiol, analyte: 'estrone', disposition: ESTRONE_TRANSDERMAL },
];

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
