import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { simulate } from '../../../src/simulation';
import { createLab, type Lab } from '../../../src/state';
import { LabContext } from '../../../src/ui/lab-context';
import { clockwork, comeToRest, type Clockwork } from '../support';

/** One panel with the real model around it, and nothing else of the page. */
export function renderPanel(
  panel: ReactElement,
  overrides: Parameters<typeof clockwork>[0] = {},
): {
  readonly lab: Lab;
  readonly clock: Clockwork;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly rest: () => void;
} {
  const clock = clockwork({ simulate, ...overrides });
  const lab = createLab(clock.surroundings);
  render(<LabContext value={lab}>{panel}</LabContext>);
  return { lab, clock, user: userEvent.setup(), rest: () => comeToRest(clock) };
}

/** The same with its first runs done. */
export function renderRunning(panel: ReactElement, overrides: Parameters<typeof clockwork>[0] = {}) {
  const rendered = renderPanel(panel, overrides);
  act(() => rendered.lab.runs.start());
  return rendered;
}
