import '@fontsource-variable/inter/wght.css';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isLink, loadGate, readAddress, type ReadDocument, type ReadResult } from './scenario';
import { simulate } from './simulation';
import { createLab, type Lab } from './state';
import { hasDraft, localStore } from './storage';
import { App } from './ui';
import { createServices } from './worker';

const darkness = window.matchMedia('(prefers-color-scheme: dark)');

const newLab = (linked: ReadResult | null, readDocument: ReadDocument | undefined): Lab =>
  createLab({
    simulate,
    storage: localStore(),
    scheduleFrame: (callback) => {
      const frame = requestAnimationFrame(callback);
      return () => cancelAnimationFrame(frame);
    },
    timer: {
      now: () => performance.now(),
      after: (milliseconds, callback) => {
        const timer = setTimeout(callback, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    system: {
      isDark: () => darkness.matches,
      onChange: (callback) => darkness.addEventListener('change', callback),
    },
    tab: [...crypto.getRandomValues(new Uint32Array(2))].join('-'),
    ...createServices(),
    linked,
    ...(readDocument && { readDocument }),
  });

function follow(lab: Lab): void {
  // The address is cleaned so that a reload does not open the link again over newer work.
  const cleanAddress = (): void => {
    const refused = lab.notices.store.getState().entries.some(({ notice }) => notice.kind === 'link-refused');
    if (isLink(window.location.hash) && !refused)
      history.replaceState(null, '', window.location.pathname + window.location.search);
  };
  cleanAddress();
  // Another link opened in the same tab; other fragments are places in the page, such as the result that is skipped to.
  window.addEventListener('hashchange', () => {
    void readAddress(window.location.hash).then((linked) => {
      if (linked === null) return;
      lab.openLink(linked);
      cleanAddress();
    });
  });
  window.addEventListener('pagehide', () => lab.autosave.flush());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') lab.autosave.flush();
  });
}

/** What judges a stored draft, if there is one and the gate can be fetched. */
async function gateForDraft(): Promise<ReadDocument | undefined> {
  if (!hasDraft(localStore())) return undefined;
  return loadGate().then(
    ({ readDocument }) => readDocument,
    () => undefined,
  );
}

function start([linked, readDocument]: readonly [ReadResult | null, ReadDocument | undefined]): void {
  const lab = newLab(linked, readDocument);
  follow(lab);
  const root = document.getElementById('root');
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <App lab={lab} />
      </StrictMode>,
    );
  }
}

// Not awaited at the top of the module: what opens links imports from this very chunk, and would wait for it for ever.
void Promise.all([readAddress(window.location.hash), gateForDraft()]).then(start);
