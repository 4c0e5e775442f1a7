import type { Lab, Screen } from '../../state';

/** The screen an address asks for. A query, because the fragment belongs to links of scenarios. */
export const screenOf = (query: string): Screen => (query.startsWith('?evidence') ? 'evidence' : 'lab');

/** What the history keeps of a screen that was chosen on the page, as against one an address opened. */
export const CHOSEN = 'chosen';

/** Shows a screen and writes it into the address. */
export function openScreen({ view }: Lab, screen: Screen): void {
  view.setState({ screen });
  history.pushState(CHOSEN, '', screen === 'lab' ? './' : '?evidence');
}
