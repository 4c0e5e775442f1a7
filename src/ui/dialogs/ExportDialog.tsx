import { Copy, Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Size } from '../../charts';
import { comparable, comparisonCsv } from '../../interchange';
import { writeSet } from '../../scenario';
import { savedView } from '../../state';
import { useTrialPoints } from '../charts/use-trial-points';
import { downloadBlob, fileStem, textBlob } from '../download';
import { PHONE, useMediaQuery } from '../hooks/use-media-query';
import { focusedOf, useLab, useTheme, useWords } from '../lab-context';
import { Button } from '../shell/Button';
import { SegmentedControl } from '../shell/SegmentedControl';
import { Dialog } from './Dialog';
import { pictureSvg } from './picture';
import { fontBase64, rasterize } from './raster';
import { DIALOG_WORDS } from '../words/dialogs';
import styles from './ExportDialog.module.css';

const FORMATS = ['svg', 'png', 'csv', 'json'] as const;
type Format = (typeof FORMATS)[number];
const SCALES = ['1', '2', '3', '4'] as const;
const HERO_SIZE: Size = { width: 788, height: 338 };

/** What is seen, as a file. Everything is made in the page; nothing is sent anywhere. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const lab = useLab();
  const words = useWords();
  const text = DIALOG_WORDS.export;
  const theme = useTheme().resolved;
  const [dark, setDark] = useState(theme === 'dark');
  const [linked, setLinked] = useState(false);
  const [scale, setScale] = useState<(typeof SCALES)[number]>('2');
  const [failure, setFailure] = useState<string | null>(null);
  const [done, setDone] = useState('');
  const [heroSize] = useState(heroSizeOnScreen);
  const labels = useMediaQuery(PHONE) ? 'none' : 'auto';
  const points = useTrialPoints();
  const svg = useMemo(
    () => pictureSvg(lab, words, { dark, linked, heroSize, labels, points }),
    [lab, words, dark, linked, heroSize, labels, points],
  );
  const preview = useMemo(() => (svg === undefined ? undefined : dataAddress(svg)), [svg]);
  const stem = `trabecula-${fileStem(focusedOf(lab.documents.current()).name)}`;
  const size = sizeOf(svg);

  /** With its typeface, which a picture drawn into pixels cannot take from the page; files stay without style sheets. */
  const png = async (): Promise<Blob> => {
    const embedFont = await fontBase64();
    const picture = pictureSvg(lab, words, {
      dark,
      linked,
      heroSize,
      labels,
      points,
      ...(embedFont === undefined ? {} : { embedFont }),
    });
    if (picture === undefined) throw new Error(words.charts.nothingToDraw);
    return rasterize(picture, Number(scale));
  };
  const makeFile = async (format: Format): Promise<Blob> => {
    const set = { ...lab.documents.current(), view: savedView(lab.view.getState()) };
    switch (format) {
      case 'svg':
        if (svg === undefined) throw new Error(words.charts.nothingToDraw);
        return textBlob(svg, 'image/svg+xml');
      case 'png':
        return png();
      case 'csv': {
        const { runs, rebasedTo } = comparable(set.scenarios.map((scenario) => lab.simulate(scenario)));
        const options = { baseline: set.baseline, ...(rebasedTo === undefined ? {} : { rebasedTo }) };
        return textBlob(comparisonCsv(runs, options), 'text/csv');
      }
      case 'json':
        return textBlob(writeSet(set), 'application/json');
    }
  };
  const attempt = async (task: () => Promise<string>): Promise<void> => {
    setFailure(null);
    setDone('');
    try {
      setDone(await task());
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  const save = (format: Format): Promise<void> =>
    attempt(async () => {
      const name = `${stem}.${format}`;
      downloadBlob(name, await makeFile(format));
      return text.saved(name);
    });
  const copyPicture = (): Promise<void> =>
    attempt(async () => {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png() })]);
      return text.copied;
    });

  return (
    <Dialog
      title={text.title}
      wide
      onClose={onClose}
      footer={
        <>
          <p className={styles.note} role="status">
            {failure === null ? done || text.nothingUploaded : ''}
          </p>
          <Button icon={Copy} onClick={() => void copyPicture()}>
            {text.copyPicture}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <figure className={styles.preview}>{preview && <img src={preview} alt={text.preview} />}</figure>
        <div>
          <h3>{text.formats}</h3>
          <ul className={styles.formats}>
            {FORMATS.map((format) => (
              <FormatButton
                key={format}
                name={text.format[format].name}
                label={text.downloadAs(text.format[format].name)}
                detail={
                  format === 'png' && size
                    ? text.pngDetail(Math.round(size.width * Number(scale)), Math.round(size.height * Number(scale)))
                    : text.format[format].detail
                }
                onClick={() => void save(format)}
              />
            ))}
          </ul>
          <h3>{text.scale}</h3>
          <SegmentedControl
            label={text.scale}
            options={SCALES.map((value) => ({ value, label: `${value}×` }))}
            value={scale}
            onChange={setScale}
          />
          <h3>{text.include}</h3>
          <Check label={text.linked} checked={linked} onChange={setLinked} />
          <Check label={text.darkBackground} checked={dark} onChange={setDark} />
          <Check label={text.notice} note={text.alwaysOn} checked disabled />
          {failure !== null && (
            <p role="alert" className={styles.failure}>
              {text.failed(failure)}
            </p>
          )}
        </div>
      </div>
    </Dialog>
  );
}

interface FormatButtonProps {
  readonly name: string;
  readonly label: string;
  readonly detail: string;
  readonly onClick: () => void;
}

function FormatButton({ name, label, detail, onClick }: FormatButtonProps) {
  return (
    <li>
      <button type="button" aria-label={`${label} ${detail}`} onClick={onClick}>
        <span>
          <b>{name}</b> <small>{detail}</small>
        </span>
        <Download size={16} aria-hidden />
      </button>
    </li>
  );
}

interface CheckProps {
  readonly label: string;
  readonly note?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange?: (checked: boolean) => void;
}

function Check({ label, note, checked, disabled = false, onChange }: CheckProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange?.(event.target.checked)}
      />
      <span>
        {label} {note && <small>{note}</small>}
      </span>
    </label>
  );
}

/** A picture is what is seen: the main chart keeps its size. */
function heroSizeOnScreen(): Size {
  const box = document.querySelector<HTMLElement>('[data-chart="hero"]');
  const [width, height] = [Math.floor(box?.clientWidth ?? 0), Math.floor(box?.clientHeight ?? 0)];
  return width > 0 && height > 0 ? { width, height } : HERO_SIZE;
}

function sizeOf(svg: string | undefined): Size | undefined {
  const match = /<svg\b[^>]*\bwidth="([\d.]+)"[^>]*\bheight="([\d.]+)"/.exec(svg ?? '');
  return match ? { width: Number(match[1]), height: Number(match[2]) } : undefined;
}

/** The picture as an address of its own, so that nothing has to be given back. */
const dataAddress = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
