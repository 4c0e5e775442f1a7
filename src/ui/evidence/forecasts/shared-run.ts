import { loadPublishedRows } from '../../../evidence';
import { forecastRows, loadForecastSpread } from '../../../simulation';
import { createForecastRun } from './forecast-run';

/** Long enough for the page to draw and answer between two trials. */
const PAUSE_MS = 8;

/** One for the page: what was computed stays when the screen is left, since the rows depend on the model alone. */
export const SHARED_FORECAST = createForecastRun({
  load: async () => {
    const [rows, spread] = await Promise.all([loadPublishedRows(), loadForecastSpread()]);
    return { ...rows, compute: (targets) => forecastRows(targets, {}, spread) };
  },
  later: (callback) => {
    const timer = setTimeout(callback, PAUSE_MS);
    return () => clearTimeout(timer);
  },
});
