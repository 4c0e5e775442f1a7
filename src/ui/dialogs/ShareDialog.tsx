import { Check, Link2 } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { type EncodedLink, loadLinkCodec } from '../../scenario';
import { savedView } from '../../state';
import { useLab } from '../lab-context';
import { Button } from '../shell/Button';
import { Dialog } from './Dialog';
import { DIALOG_WORDS } from '../words/dialogs';
import styles from './ShareDialog.module.css';

/** The whole comparison as a link; it stands in the fragment, which browsers do not send. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const lab = useLab();
  const text = DIALOG_WORDS.share;
  const [copied, setCopied] = useState(false);
  const fieldId = useId();
  const [link, setLink] = useState<EncodedLink | null>(null);
  useEffect(() => {
    const shared = { ...lab.documents.current(), view: savedView(lab.view.getState()) };
    void loadLinkCodec().then(({ encodeLink }) => setLink(encodeLink(shared)));
  }, [lab]);
  const address = link?.ok ? `${window.location.href.split('#')[0] ?? ''}${link.fragment}` : '';

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch (error) {
      lab.notices.add({ kind: 'failed', what: 'copy', detail: error instanceof Error ? error.message : String(error) });
    }
  };

  return (
    <Dialog title={text.title} onClose={onClose}>
      <p>{text.lead}</p>
      {link?.ok !== false ? (
        <>
          <label htmlFor={fieldId} className={styles.label}>
            {text.link}
          </label>
          <div className={styles.row}>
            <input id={fieldId} readOnly value={address} onFocus={(event) => event.target.select()} />
            <Button kind="primary" disabled={link === null} icon={copied ? Check : Link2} onClick={() => void copy()}>
              {copied ? text.copied : text.copy}
            </Button>
          </div>
        </>
      ) : (
        <p role="alert" className={styles.refused}>
          {text.tooLong}
        </p>
      )}
      <p className={styles.note}>{text.nothingUploaded}</p>
      <div role="status" className="visually-hidden">
        {copied ? text.copied : ''}
      </div>
    </Dialog>
  );
}
