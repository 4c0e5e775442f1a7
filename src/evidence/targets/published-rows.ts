import calibration from '../../../data/targets/calibration.json' with { type: 'json' };
import forecast from '../../../data/targets/forecast.json' with { type: 'json' };
import reference from '../../../data/targets/reference.json' with { type: 'json' };
import { readTargets } from './read-targets';
import type { TargetSet } from './types';

/** Every row of the three published files, translated or listed, in their order. */
export function publishedRows(): TargetSet {
  const sets = [
    readTargets('calibration', calibration),
    readTargets('forecast', forecast),
    readTargets('reference', reference),
  ];
  return { targets: sets.flatMap(({ targets }) => targets), listed: sets.flatMap(({ listed }) => listed) };
}
