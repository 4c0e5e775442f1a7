import type { Lab, Screen } from '../../state';

/** The screen an address asks for. A query, because the fragment belongs to links of scenarios. */
export const screenOf = (query: string): Screen => (query.startsWith('?evidence') ? 'evidence' : 'lab');

/** Shows a screen and writes it into the address. */
export function openScreen({ view }: Lab, screen: Screen): void {
  view.setState({ screen });
  history.pushState(null, '', screen === 'lab' ? './' : '?evidence');
}
