import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createLab, type Lab } from '../../src/state';
import { LabContext } from '../../src/ui/lab-context';
import { clockwork, type Clockwork } from './support';

/** One part of the page around a lab whose first runs are done: quicker than the whole page. */
export function renderPart(part: ReactNode): {
  readonly lab: Lab;
  readonly clock: Clockwork;
  readonly user: ReturnType<typeof userEvent.setup>;
} {
  const clock = clockwork();
  const lab = createLab(clock.surroundings);
  render(<LabContext value={lab}>{part}</LabContext>);
  act(() => lab.runs.start());
  return { lab, clock, user: userEvent.setup() };
}
