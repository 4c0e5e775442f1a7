import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { DialogName } from '../dialogs/dialog-name';
import { PHONE, useMediaQuery } from '../hooks/use-media-query';
import { useWords } from '../lab-context';
import { Footer } from '../shell/Footer';
import { TopBar } from '../shell/TopBar';
import { EVIDENCE_WORDS, type EvidenceSection } from '../words/evidence';
import { ClaimSection } from './claims/ClaimSection';
import { EvidenceContext } from './evidence-context';
import { EvidenceNav } from './EvidenceNav';
import { ForecastSection } from './forecasts/ForecastSection';
import { SHARED_FORECAST } from './forecasts/shared-run';
import { LimitSection } from './limits/LimitSection';
import { MechanismSection } from './mechanisms/MechanismSection';
import { ParameterSection } from './parameters/ParameterSection';
import { PhoneHeader } from './PhoneHeader';
import { CHOSEN } from './screen';
import { usePlace } from './use-place';
import styles from './EvidenceScreen.module.css';

const SECTIONS: Readonly<Record<EvidenceSection, () => React.ReactNode>> = {
  forecasts: ForecastSection,
  parameters: ParameterSection,
  mechanisms: MechanismSection,
  claims: ClaimSection,
  limits: LimitSection,
};

/** What the model rests on: forecasts beside observations, every number, every link, and where it stops. */
export function EvidenceScreen({ openDialog }: { readonly openDialog: (name: DialogName) => void }) {
  const { depth } = useWords();
  const words = EVIDENCE_WORDS[depth];
  const phone = useMediaQuery(PHONE);
  const [place, go] = usePlace();
  const main = useRef<HTMLElement>(null);
  const tools = useMemo(() => ({ words, place, go, forecast: SHARED_FORECAST }), [words, place, go]);
  const Section = SECTIONS[place.section];

  useEffect(() => SHARED_FORECAST.start(), []);
  // Who comes from another screen stands in this one; who opens an address begins at the top of the document.
  useEffect(() => {
    if (history.state === CHOSEN) main.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const before = document.title;
    document.title = words.documentTitle(words.sections[place.section]);
    return () => {
      document.title = before;
    };
  }, [words, place.section]);
  useLayoutEffect(() => {
    if (main.current) main.current.scrollTop = 0;
  }, [place.section]);

  return (
    <EvidenceContext value={tools}>
      <div className={styles.screen} data-print="flow">
        {phone ? <PhoneHeader openDialog={openDialog} /> : <TopBar openDialog={openDialog} />}
        <div className={styles.body} data-print="flow">
          <EvidenceNav />
          <main
            id="result"
            ref={main}
            // Some parts hold nothing that takes the focus: arrow keys scroll them all the same.
            tabIndex={0}
            className={styles.main}
            aria-label={words.sections[place.section]}
            data-print="flow"
          >
            <Section key={place.section} />
            {phone && <Footer />}
          </main>
        </div>
        {!phone && <Footer />}
      </div>
    </EvidenceContext>
  );
}
