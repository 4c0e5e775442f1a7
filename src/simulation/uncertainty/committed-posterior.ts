import posterior from '../../../data/posterior.json' with { type: 'json' };
import type { Posterior } from './posterior';

export default posterior satisfies Posterior;
