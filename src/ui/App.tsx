import { lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react';
import { writeSet } from '../scenario';
import { savedView, type Lab } from '../state';
import type { DialogName } from './dialogs/dialog-name';
import { downloadBlob, textBlob } from './download';
import { screenOf } from './evidence/screen';
import { DESKTOP, PHONE, useMediaQuery } from './hooks/use-media-query';
import { useShortcuts } from './hooks/use-shortcuts';
import { LabContext, useTheme, useView, useWords } from './lab-context';
import { DesktopLayout } from './shell/DesktopLayout';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { LiveSummary } from './shell/LiveSummary';
import { Notices } from './shell/Notices';
import { PhoneLayout } from './shell/PhoneLayout';

const Evidence = lazy(async () => ({ default: (await import('./second-load')).Evidence }));
const Dialogs = lazy(async () => ({ default: (await import('./second-load')).Dialogs }));

/** The page around one lab. */
export function App({ lab }: { readonly lab: Lab }) {
  const save = (): void => {
    const set = { ...lab.documents.current(), view: savedView(lab.view.getState()) };
    downloadBlob('trabecula-set.json', textBlob(writeSet(set), 'application/json'));
  };
  return (
    <LabContext value={lab}>
      <ErrorBoundary onSave={save}>
        <Page lab={lab} />
      </ErrorBoundary>
    </LabContext>
  );
}

function Page({ lab }: { readonly lab: Lab }) {
  const { shell } = useWords();
  const theme = useTheme().resolved;
  const phone = useMediaQuery(PHONE);
  const desktop = useMediaQuery(DESKTOP);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const screen = useView((state) => state.screen);
  useShortcuts(lab);

  useLayoutEffect(() => {
    const follow = (): void => lab.view.setState({ screen: screenOf(location.search) });
    follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [lab]);

  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  // The shell is on screen before the first curves are computed.
  useEffect(() => {
    let second = 0;
    const first = requestAnimationFrame(() => {
      second = window.setTimeout(() => {
        lab.runs.start();
        lab.bands.start();
      }, 0);
    });
    return () => {
      cancelAnimationFrame(first);
      clearTimeout(second);
    };
  }, [lab]);

  return (
    <>
      <a className="skip" href="#result">
        {shell.skipToResult}
      </a>
      {screen === 'evidence' ? (
        <Suspense fallback={null}>
          <Evidence openDialog={setDialog} />
        </Suspense>
      ) : phone ? (
        <PhoneLayout openDialog={setDialog} />
      ) : (
        <DesktopLayout openDialog={setDialog} columns={desktop} />
      )}
      <Notices />
      {screen === 'lab' && <LiveSummary />}
      {dialog && (
        <Suspense fallback={null}>
          <Dialogs name={dialog} onClose={() => setDialog(null)} />
        </Suspense>
      )}
    </>
  );
}
