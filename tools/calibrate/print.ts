import type { Summary } from './summary';

/** What the terminal shows of a calibration. */
export function printed({ calibration }: Summary): string {
  const { costAtMode, misfitAtMode, misfitBefore, meanAbsoluteZ, rows, parameters } = calibration;
  const lines = [
    `mode: cost ${costAtMode}, misfit ${misfitAtMode} (values in the records ${misfitBefore})`,
    ...rows.map(
      ({ id, observed, starting, mode, z }) => `${id.padEnd(22)} ${observed} now ${mode} (was ${starting}) z ${z}`,
    ),
    `mean |z| ${meanAbsoluteZ}`,
    ...parameters.map(
      ({ id, prior, mode, median, shrinkage, rHat, effectiveSampleSize }) =>
        `${id.padEnd(32)} prior ${prior.center} mode ${mode} median ${median} shrink ${shrinkage} R ${rHat} n ${effectiveSampleSize}`,
    ),
  ];
  if (!('convergence' in calibration)) return lines.join('\n');
  const { convergence, identifiability } = calibration;
  const combination = ({ shrinkage, parts }: (typeof identifiability.bestDetermined)[number]): string =>
    `  ${shrinkage}: ${parts.map(({ id, weight }) => `${weight} ${id}`).join(', ')}`;
  return [
    ...lines,
    'best determined combinations (posterior over prior SD):',
    ...identifiability.bestDetermined.map(combination),
    'least determined:',
    ...identifiability.leastDetermined.map(combination),
    'correlations:',
    ...identifiability.correlations.map(({ one, other, correlation }) => `  ${correlation} ${one}, ${other}`),
    `chains: R̂ at most ${convergence.largestRHat}, at least ${convergence.smallestSampleSize} effective draws of ${convergence.keptSteps}, acceptance ${convergence.acceptance}`,
    `surrogate: ${convergence.surrogate.evaluations} evaluations, error ${convergence.surrogate.error} sigma`,
  ].join('\n');
}
