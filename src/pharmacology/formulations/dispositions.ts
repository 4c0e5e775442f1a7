import type { AnalyteProfile, Disposition, Input } from '../formulation';

/** Dispositions that several formulations share. */
export const PROGESTERONE: Disposition = {
  kind: 'one-compartment',
  clearance: 'progesteroneClearance',
  volume: 'progesteroneVolume',
};

/** Progesterone from cream, held up in the fat under the skin. */
export const PROGESTERONE_CREAM: Disposition = {
  kind: 'one-compartment',
  clearance: 'progesteroneClearance',
  volume: 'progesteroneCreamVolume',
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

/** Ways of oral progesterone into the blood: two phases with food, one without. */
export const FED_INPUTS: readonly Input[] = [
  { kind: 'first-order', absorption: 'progesteroneFedAbsorption', share: 'progesteroneFedFastShare' },
  { kind: 'first-order', absorption: 'progesteroneFedSlowAbsorption', restOf: 'progesteroneFedFastShare' },
];
export const FASTED_INPUTS: readonly Input[] = [{ kind: 'first-order', absorption: 'progesteroneFastedAbsorption' }];

/** What gut and liver make of oral progesterone before it reaches the blood; it enters with the parent. */
export const firstPass = (inputs: readonly Input[]): readonly AnalyteProfile[] => [
  {
    analyte: 'allopregnanolone',
    disposition: NEUROSTEROID,
    inputs,
    bioavailability: { fraction: 'firstPassAllopregnanolone' },
  },
  {
    analyte: 'pregnanolone',
    disposition: NEUROSTEROID,
    inputs,
    bioavailability: { fraction: 'firstPassPregnanolone' },
  },
];
