import type { ParameterRecord } from '../../provenance';

/** How denosumab gets into the blood; how it leaves is part of the bone model. */
export const DENOSUMAB_PARAMETERS: readonly ParameterRecord[] = [
  {
    id: 'denosumabAbsorption',
    symbol: 'ka_Den',
    name: 'absorption rate of denosumab under the skin',
    value: 0.17,
    unit: '1/d',
    range: [0.03, 1],
    distribution: { kind: 'lognormal', sigma: 0.4 },
    origin: 'derived',
    source:
      'published model of denosumab, Scheiner and Martínez-Reina, as given in the design notes on reference models (§3.2)',
    grade: 'B',
    note: 'Peak 10 µg/mL after 60 mg; the label has 6.8: a known miss.',
  },
  {
    id: 'denosumabVolumePerKg',
    symbol: 'Vc_Den/kg',
    name: 'volume of denosumab in the blood, for 1 kg of weight',
    value: 77.9,
    unit: 'mL/kg',
    range: [30, 200],
    distribution: { kind: 'lognormal', sigma: 0.3 },
    origin: 'derived',
    source:
      'published model of denosumab, Scheiner and Martínez-Reina, as given in the design notes on reference models (§3.2)',
    grade: 'B',
  },
];
