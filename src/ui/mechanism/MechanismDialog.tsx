import { Download } from 'lucide-react';
import { useState } from 'react';
import { Dialog } from '../dialogs/Dialog';
import { downloadBlob, fileStem, textBlob } from '../download';
import { formatAge } from '../format';
import { useTheme, useView } from '../lab-context';
import { Button } from '../shell/Button';
import { MECHANISM_WORDS } from '../words/mechanism';
import { MechanismView } from './MechanismView';
import { mechanismPng, mechanismSvg } from './picture';
import { useChoice } from './use-choice';
import { useMechanism } from './use-mechanism';
import styles from './Mechanism.module.css';

/** Room inside a wide dialog, pixels. */
const DIALOG = 700;

/** The whole mechanism, every link of the model drawn, to be read closely and saved as a picture. */
export function MechanismDialog({ onClose }: { readonly onClose: () => void }) {
  const depth = useView((state) => state.depth);
  const words = MECHANISM_WORDS[depth];
  const dark = useTheme().resolved === 'dark';
  const shown = useMechanism();
  const [chosen, choose] = useChoice();
  const [listed, setListed] = useState(false);
  const [note, setNote] = useState('');
  const { reading, scenario, age } = shown;

  const save = async (format: 'svg' | 'png'): Promise<void> => {
    if (reading === null) return;
    const name = `trabecula-mechanism-${fileStem(scenario.name)}.${format}`;
    const picture = { reading, words, dark, scenarioName: scenario.name, comparedName: shown.comparedName };
    try {
      const blob = format === 'svg' ? textBlob(mechanismSvg(picture), 'image/svg+xml') : await mechanismPng(picture);
      downloadBlob(name, blob);
      setNote(words.saved(name));
    } catch (error) {
      setNote(words.failed(error instanceof Error ? error.message : String(error)));
    }
  };

  return (
    <Dialog
      title={words.dialogTitle(scenario.name, formatAge(age))}
      wide
      onClose={onClose}
      footer={
        <>
          <p className={styles.note} role="status">
            {note}
          </p>
          <Button onClick={() => setListed(!listed)}>{listed ? words.picture : words.list}</Button>
          <Button icon={Download} onClick={() => void save('svg')}>
            {words.save('SVG')}
          </Button>
          <Button icon={Download} onClick={() => void save('png')}>
            {words.save('PNG')}
          </Button>
        </>
      }
    >
      {reading === null ? (
        <p className={styles.empty}>{words.unavailable}</p>
      ) : (
        <MechanismView
          {...shown}
          {...{ reading, words, chosen, listed }}
          ground="background"
          onChoose={choose}
          initialWidth={DIALOG}
        />
      )}
    </Dialog>
  );
}
