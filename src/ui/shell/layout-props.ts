import type { DialogName } from '../dialogs/dialog-name';

/** What every layout of the Lab needs from the page. */
export interface LayoutProps {
  readonly openDialog: (name: DialogName) => void;
}
