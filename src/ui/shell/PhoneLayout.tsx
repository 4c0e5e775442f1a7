import { Download, Redo2, Share2, Undo2, type LucideIcon } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { PlotArea } from '../../charts';
import { Crews } from '../bone/Crews';
import { HeroChart } from '../charts/HeroChart';
import { LinkedCharts } from '../charts/LinkedCharts';
import { Timeline } from '../timeline/Timeline';
import { Headline } from '../headline/Headline';
import { useDocument, useLab, useTheme, useWords } from '../lab-context';
import { openScreen } from '../evidence/screen';
import { Insight } from '../insight/Insight';
import { Lens } from '../lens/Lens';
import { Controls } from '../panel/Controls';
import { Readings } from '../readings/Readings';
import { SCREEN_NAMES } from '../words/evidence/screens';
import { cx } from '../cx';
import { BottomSheet, firstStop } from './BottomSheet';
import { BrandMark } from './BrandMark';
import { DepthSelect } from './DepthSwitch';
import type { LayoutProps } from './layout-props';
import { Footer } from './Footer';
import { Menu } from './Menu';
import { RunFailures } from './RunFailures';
import { SegmentedControl } from './SegmentedControl';
import styles from './PhoneLayout.module.css';

const SEGMENTS = ['result', 'why', 'body', 'data'] as const;
type Segment = (typeof SEGMENTS)[number];

/** The answer stays in sight, beside the sliders its chart as well; sliders come from below; all switches lie under the thumb. */
export function PhoneLayout({ openDialog }: LayoutProps) {
  const lab = useLab();
  const { shell, person, depth } = useWords();
  const dark = useTheme().resolved === 'dark';
  const canUndo = useDocument((state) => state.history.past.length > 0);
  const canRedo = useDocument((state) => state.history.future.length > 0);
  const [segment, setSegment] = useState<Segment>('result');
  const [stop, setStop] = useState(firstStop);
  const [plot, setPlot] = useState<PlotArea | null>(null);
  const content = useRef<HTMLElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLDivElement>(null);
  // What was chosen stands right below the answer; the chart comes back by scrolling up.
  useLayoutEffect(() => {
    if (!content.current || !below.current || !answer.current) return;
    content.current.scrollTop = segment === 'result' ? 0 : below.current.offsetTop - answer.current.offsetHeight;
  }, [segment]);
  const choose = (next: Segment): void => {
    setSegment(next);
    // Half open, the sheet would lie over what was asked for.
    setStop(0);
  };
  return (
    <div className={styles.page} data-print="flow">
      <header className={styles.header} data-print="hide">
        <h1 className={styles.brand}>
          <BrandMark />
          {shell.brand}
        </h1>
        <DepthSelect />
        <Menu
          label={shell.more}
          items={[
            { label: SCREEN_NAMES.evidence, run: () => openScreen(lab, 'evidence') },
            { label: person.edit, run: () => openDialog('person') },
            { label: dark ? shell.toLight : shell.toDark, run: () => lab.theme.choose(dark ? 'light' : 'dark') },
            { label: shell.settings, run: () => openDialog('settings') },
          ]}
        />
      </header>
      <main
        id="result"
        ref={content}
        tabIndex={-1}
        className={styles.content}
        aria-label={shell.regions.result}
        data-print="flow"
      >
        <div className={segment === 'result' ? styles.kept : styles.apart}>
          <div ref={answer} className={styles.answer}>
            <Headline />
            <RunFailures />
          </div>
          <div className={styles.chart}>
            <HeroChart onPlot={setPlot} phone />
          </div>
        </div>
        <div ref={below} className={cx(segment !== 'result' && styles.whole)}>
          {segment === 'result' && (
            <>
              {depth === 'fundamentals' && <Crews />}
              <Timeline plot={plot} phone />
              {depth !== 'fundamentals' && <LinkedCharts />}
            </>
          )}
          {segment === 'why' && (
            <div className={styles.data}>
              <Insight parts={depth === 'fundamentals' ? ['why'] : ['why', 'mechanism']} />
            </div>
          )}
          {segment === 'body' && (
            <>
              <div className={styles.data}>
                <Insight parts={['bone']} />
              </div>
              <Lens />
            </>
          )}
          {segment === 'data' && (
            <div className={styles.data}>
              <Readings />
            </div>
          )}
          <Footer />
        </div>
      </main>
      <BottomSheet stop={stop} onStop={setStop}>
        <Controls openDialog={openDialog} handsFirst />
      </BottomSheet>
      <div className={styles.segments} data-print="hide">
        <SegmentedControl
          size="large"
          label={shell.segments.label}
          options={SEGMENTS.map((value) => ({ value, label: shell.segments[value] }))}
          value={segment}
          onChange={choose}
        />
      </div>
      <nav className={styles.actions} aria-label={shell.regions.tools} data-print="hide">
        <Action icon={Undo2} label={shell.undo} disabled={!canUndo} onClick={() => lab.actions.undo()} />
        <Action icon={Redo2} label={shell.redo} disabled={!canRedo} onClick={() => lab.actions.redo()} />
        <Action icon={Share2} label={shell.share} onClick={() => openDialog('share')} />
        <Action icon={Download} label={shell.export} onClick={() => openDialog('export')} />
      </nav>
    </div>
  );
}

interface ActionProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Action({ icon: Icon, label, disabled = false, onClick }: ActionProps) {
  return (
    <button type="button" className={styles.action} disabled={disabled} onClick={onClick}>
      <Icon size={18} strokeWidth={1.7} aria-hidden />
      {label}
    </button>
  );
}
