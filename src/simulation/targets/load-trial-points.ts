import { loadPublishedRows } from '../../evidence';
import type { Scenario, Site } from '../../scenario';
import type { PercentAt, TrialPoint } from './trial-points';

export type TrialPointsOf = (scenario: Scenario, percentAt: PercentAt, site: Site) => readonly TrialPoint[];

/** Places published changes on a scenario's curve; fetched when someone looks, rows and all. */
export async function loadTrialPoints(): Promise<TrialPointsOf> {
  const [{ targets }, { trialPoints }] = await Promise.all([loadPublishedRows(), import('./trial-points')]);
  return (scenario, percentAt, site) => trialPoints(scenario, percentAt, targets, site);
}
