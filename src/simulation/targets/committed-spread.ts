export { default } from '../../../data/forecast-spread.json' with { type: 'json' };
