import { ZoomOut } from 'lucide-react';
import type { TimeChart } from '../../../charts';
import { formatAge } from '../../format';
import { useLab, useView, useWords } from '../../lab-context';
import { HERO_WORDS } from '../../words/chart-tools/hero';
import type { ChartContext } from '../definition';
import styles from './ChartLayer.module.css';

/** From this room beside the plot on, the chip stands there. */
const ROOM_BESIDE = 120;
/** Below the end labels, beside the words of the axis, pixels. */
const BELOW = 5;
const ABOVE = -29;

/** Goes back to all ages; stands where no curve is. */
export function ZoomChip({ chart, context }: { readonly chart: TimeChart; readonly context: ChartContext }) {
  const lab = useLab();
  const words = HERO_WORDS[useWords().depth];
  const isZoomed = useView((state) => state.zoom) !== null;
  if (!isZoomed) return null;
  const { plot, scene } = chart;
  const [from, to] = context.xDomain;
  const right = plot.x + plot.width;
  const isBeside = scene.width - right >= ROOM_BESIDE;
  const shown = words.shown(formatAge(from), formatAge(to));
  return (
    <button
      type="button"
      className={styles.chip}
      style={{ right: 0, top: isBeside ? plot.y + plot.height + BELOW : plot.y + ABOVE }}
      aria-label={`${words.showAll}. ${shown}`}
      title={`${words.showAll} (${shown})`}
      data-print="hide"
      onClick={() => lab.view.setState({ zoom: null })}
    >
      <ZoomOut size={isBeside ? 13 : 15} aria-hidden />
      {isBeside && words.showAll}
    </button>
  );
}
