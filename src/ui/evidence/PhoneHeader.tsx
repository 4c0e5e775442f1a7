import type { DialogName } from '../dialogs/dialog-name';
import { useLab, useTheme, useWords } from '../lab-context';
import { BrandMark } from '../shell/BrandMark';
import { DepthSelect } from '../shell/DepthSwitch';
import { Menu } from '../shell/Menu';
import { SCREEN_NAMES } from '../words/evidence/screens';
import { openScreen } from './screen';
import styles from './EvidenceScreen.module.css';

/** The head of the screen where room is short. */
export function PhoneHeader({ openDialog }: { readonly openDialog: (name: DialogName) => void }) {
  const lab = useLab();
  const { shell } = useWords();
  const dark = useTheme().resolved === 'dark';
  return (
    <header className={styles.phone} data-print="hide">
      <h1>
        <BrandMark />
        {SCREEN_NAMES.evidence}
      </h1>
      <DepthSelect />
      <Menu
        label={shell.more}
        items={[
          { label: SCREEN_NAMES.lab, run: () => openScreen(lab, 'lab') },
          { label: dark ? shell.toLight : shell.toDark, run: () => lab.theme.choose(dark ? 'light' : 'dark') },
          { label: shell.settings, run: () => openDialog('settings') },
        ]}
      />
    </header>
  );
}
