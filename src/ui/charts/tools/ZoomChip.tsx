import { ZoomOut } from 'lucide-react';
import type { PlotArea } from '../../../charts';
import { formatAge } from '../../format';
import { useLab, useView, useWords } from '../../lab-context';
import { HERO_WORDS } from '../../words/chart-tools/hero';
import type { ChartContext } from '../definition';
import styles from './ChartLayer.module.css';

/** Says which ages are shown, and goes back to all of them. */
export function ZoomChip({ plot, context }: { readonly plot: PlotArea; readonly context: ChartContext }) {
  const lab = useLab();
  const words = HERO_WORDS[useWords().depth];
  const isZoomed = useView((state) => state.zoom) !== null;
  if (!isZoomed) return null;
  const [from, to] = context.xDomain;
  return (
    <button
      type="button"
      className={styles.chip}
      style={{ left: plot.x + plot.width, top: plot.y }}
      aria-label={`${words.shown(formatAge(from), formatAge(to))}. ${words.showAll}`}
      data-print="hide"
      onClick={() => lab.view.setState({ zoom: null })}
    >
      {words.shown(formatAge(from), formatAge(to))}
      <b>
        <ZoomOut size={13} aria-hidden /> {words.showAll}
      </b>
    </button>
  );
}
