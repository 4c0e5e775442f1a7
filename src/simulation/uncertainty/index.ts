export { BAND_LEVELS, type BandShare, bandsOf, compareAt, type Comparison, type UncertaintyBand } from './bands';
export { OWN_HORMONES, WOMAN_TRAITS, type WomanTrait } from './between-women';
export { drawParameters, type Layers } from './draws';
export { type Ensemble, EnsembleBuilder, type EnsembleInput, simulateDraw } from './ensemble';
export { UNINFORMED } from './hypotheses';
export { loadPosterior, type Posterior } from './posterior';
