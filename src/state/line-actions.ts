import { addPreset, duplicateScenario, findPreset, moveScenario } from '../scenario';
import type { Lab } from './lab';

/** The parts of a lab that lines are edited with. */
type Lines = Pick<Lab, 'actions' | 'documents' | 'view'>;

/** Adds the preset as a new line for the same woman and focuses it; a full set stays as it is. */
export function addLine({ actions }: Lines, presetId: string): void {
  const preset = findPreset(presetId);
  if (preset) actions.edit((set) => addPreset(set, preset));
}

/** Adds a copy of a line at the end and focuses it; a full set stays as it is. */
export const duplicateLine = ({ actions }: Lines, index: number): void =>
  actions.edit((set) => duplicateScenario(set, index));

/** Moves a line to another place in the order; what is hidden stays hidden, and the headline stays where it is read. */
export function moveLine({ documents, view }: Lines, from: number, to: number): void {
  const before = documents.current();
  documents.edit((set) => moveScenario(set, from, to));
  if (documents.current() === before) return;
  view.setState(({ hidden }) => ({
    hoverScenario: null,
    hidden: hidden.map((index) => placeAfterMove(index, from, to)),
  }));
}

/** Where the entry at `index` stands after the one at `from` was moved to `to`. */
export function placeAfterMove(index: number, from: number, to: number): number {
  if (index === from) return to;
  const gap = index > from ? index - 1 : index;
  return gap >= to ? gap + 1 : gap;
}
