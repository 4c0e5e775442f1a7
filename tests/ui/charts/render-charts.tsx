import { act, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createLab, type Lab, type LabSurroundings } from '../../../src/state';
import { HeroChart } from '../../../src/ui/charts/HeroChart';
import { LinkedCharts } from '../../../src/ui/charts/LinkedCharts';
import { LabContext } from '../../../src/ui/lab-context';
import { LiveSummary } from '../../../src/ui/shell/LiveSummary';
import { clockwork, type Clockwork } from '../support';

configure({ asyncUtilTimeout: 10_000 });

/** The charts of a lab whose first runs are done, without the rest of the page. */
export function renderCharts(overrides: Partial<LabSurroundings> = {}): {
  readonly lab: Lab;
  readonly clock: Clockwork;
  readonly user: ReturnType<typeof userEvent.setup>;
} {
  const clock = clockwork(overrides);
  const lab = createLab(clock.surroundings);
  render(
    <LabContext value={lab}>
      <HeroChart onPlot={() => undefined} />
      <LinkedCharts />
      <LiveSummary />
    </LabContext>,
  );
  act(() => lab.runs.start());
  return { lab, clock, user: userEvent.setup() };
}
