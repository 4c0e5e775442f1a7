import { PHYSIOLOGY_PARAMETERS } from '../../src/physiology';
import { centralValues } from '../../src/provenance';

export const VALUES = centralValues(PHYSIOLOGY_PARAMETERS);
