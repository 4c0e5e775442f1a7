import { Download, Moon, Redo2, Share2, SlidersHorizontal, Sun, Undo2 } from 'lucide-react';
import { useLab, useDocument, useTheme, useWords } from '../lab-context';
import type { DialogName } from '../dialogs/dialog-name';
import { ScreenNav } from '../evidence/ScreenNav';
import { BrandMark } from './BrandMark';
import { Button } from './Button';
import { DepthSwitch } from './DepthSwitch';
import { IconButton } from './IconButton';
import styles from './TopBar.module.css';

/** Brand, depth, and what can be done with the whole comparison. */
export function TopBar({ openDialog }: { readonly openDialog: (name: DialogName) => void }) {
  const lab = useLab();
  const { shell } = useWords();
  const canUndo = useDocument((state) => state.history.past.length > 0);
  const canRedo = useDocument((state) => state.history.future.length > 0);
  const dark = useTheme().resolved === 'dark';
  return (
    <header className={styles.bar} data-print="hide">
      <div className={styles.start}>
        <h1 className={styles.brand}>
          <BrandMark />
          <span>{shell.brand}</span>
        </h1>
        <ScreenNav />
      </div>
      <DepthSwitch />
      <div className={styles.tools} role="group" aria-label={shell.regions.tools}>
        <IconButton icon={Undo2} label={shell.undo} disabled={!canUndo} onClick={() => lab.actions.undo()} />
        <IconButton icon={Redo2} label={shell.redo} disabled={!canRedo} onClick={() => lab.actions.redo()} />
        <IconButton
          icon={dark ? Sun : Moon}
          label={dark ? shell.toLight : shell.toDark}
          onClick={() => lab.theme.choose(dark ? 'light' : 'dark')}
        />
        <IconButton icon={SlidersHorizontal} label={shell.settings} onClick={() => openDialog('settings')} />
        <Button icon={Share2} onClick={() => openDialog('share')}>
          {shell.share}
        </Button>
        <Button icon={Download} kind="primary" onClick={() => openDialog('export')}>
          {shell.export}
        </Button>
      </div>
    </header>
  );
}
