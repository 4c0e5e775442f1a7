import calibration from '../../../data/targets/calibration.json' with { type: 'json' };
import { readTargets } from './read-targets';
import { isFitted, type Target } from './types';

/**
 * The rows a fit may read, and all a fit may read: this file knows the calibration rows only, and a test keeps everything it
 * imports free of the forecast rows.
 */
export const fitTargets = (): readonly Target[] => readTargets('calibration', calibration).targets.filter(isFitted);
