import type { DialogName } from './dialog-name';
import { ExportDialog } from './ExportDialog';
import { PersonDialog } from './PersonDialog';
import { SettingsDialog } from './SettingsDialog';
import { ShareDialog } from './ShareDialog';

const DIALOGS = { export: ExportDialog, person: PersonDialog, settings: SettingsDialog, share: ShareDialog };

/** Loaded when the first dialog opens. */
export default function Dialogs({ name, onClose }: { readonly name: DialogName; readonly onClose: () => void }) {
  const Named = DIALOGS[name];
  return <Named onClose={onClose} />;
}
