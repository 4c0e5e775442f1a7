import { FolderOpen } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { readSvgMetadata } from '../../interchange';
import { LIMITS, readDocument } from '../../scenario';
import { THEME_CHOICES } from '../../state';
import { BandSelect } from '../headline/BandSelect';
import { focusedOf, useBands, useLab, useSettledSet, useTheme, useWords } from '../lab-context';
import { Button } from '../shell/Button';
import { SegmentedControl } from '../shell/SegmentedControl';
import { Dialog } from './Dialog';
import { DIALOG_WORDS } from '../words/dialogs';
import styles from './Form.module.css';

/** A picture is larger than the set it carries; what is inside passes the same gate as any file. */
const LARGEST_FILE_BYTES = 8 * LIMITS.inputBytes;

export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const lab = useLab();
  const {
    shell,
    headline: { outsideBand },
  } = useWords();
  const { settings: text } = DIALOG_WORDS;
  const band = useBands((state) => state.choice);
  const evidenceOnly = focusedOf(useSettledSet()).mechanisms.humanEvidenceOnly;
  const { choice } = useTheme();
  const file = useRef<HTMLInputElement>(null);
  const [erased, setErased] = useState(false);
  const helpId = useId();

  const open = async (chosen: File): Promise<void> => {
    const content = await chosen.slice(0, LARGEST_FILE_BYTES).text();
    const isPicture = /^\s*(<\?xml|<svg)/.test(content);
    lab.openFile(readDocument(isPicture ? (readSvgMetadata(content) ?? content.slice(0, 200)) : content), chosen.name);
    onClose();
  };

  return (
    <Dialog title={text.title} onClose={onClose}>
      <div className={styles.section}>
        <label className={styles.choice}>
          <input
            type="checkbox"
            role="switch"
            checked={evidenceOnly}
            aria-describedby={helpId}
            onChange={(event) => lab.actions.setHumanEvidenceOnly(event.target.checked)}
          />
          <b>{shell.humanEvidenceOnly}</b>
        </label>
        <p id={helpId} className={styles.help}>
          {text.humanEvidenceHelp}
        </p>
      </div>
      <div className={styles.section}>
        <BandSelect />
        <p className={styles.help}>{outsideBand(band)}</p>
      </div>
      <div className={styles.section}>
        <b>{text.theme}</b>
        <SegmentedControl
          label={text.theme}
          options={THEME_CHOICES.map((value) => ({ value, label: text.themes[value] }))}
          value={choice}
          onChange={(value) => lab.theme.choose(value)}
        />
      </div>
      <div className={styles.section}>
        <b>{text.files}</b>
        <div className={styles.row}>
          <Button icon={FolderOpen} onClick={() => file.current?.click()}>
            {text.openFile}
          </Button>
          <input
            ref={file}
            type="file"
            accept=".json,.svg,application/json,image/svg+xml"
            aria-label={text.openFile}
            hidden
            onChange={(event) => {
              const [chosen] = event.target.files ?? [];
              if (chosen) void open(chosen);
            }}
          />
          <span className={styles.help}>{text.openHelp}</span>
        </div>
        <div className={styles.row}>
          <Button
            onClick={() => {
              lab.actions.startOver();
              onClose();
            }}
          >
            {text.startOver}
          </Button>
          <span className={styles.help}>{text.startOverHelp}</span>
        </div>
      </div>
      <div className={styles.section}>
        <div className={styles.row}>
          <Button
            onClick={() => {
              lab.eraseEverything();
              setErased(true);
            }}
          >
            {text.erase}
          </Button>
        </div>
        <p className={styles.help} role="status">
          {erased ? text.erased : text.eraseHelp}
        </p>
      </div>
    </Dialog>
  );
}
