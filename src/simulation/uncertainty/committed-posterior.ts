export { default } from '../../../data/posterior.json' with { type: 'json' };
