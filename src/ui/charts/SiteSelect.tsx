import { SITES } from '../../scenario';
import { useLab, useView, useWords } from '../lab-context';
import styles from './HeroChart.module.css';

/** The site as the chart's title, where there is no room for three buttons. */
export function SiteSelect() {
  const lab = useLab();
  const { charts } = useWords();
  const site = useView((state) => state.site);
  return (
    <select
      className={styles.site}
      aria-label={charts.siteLabel}
      value={site}
      onChange={(event) => {
        const chosen = SITES.find((value) => value === event.target.value);
        if (chosen) lab.view.setState({ site: chosen });
      }}
    >
      {SITES.map((value) => (
        <option key={value} value={value}>
          {charts.sites[value]}
        </option>
      ))}
    </select>
  );
}
