export { ChartLayer } from './ChartLayer';
export { ChartTools } from './ChartTools';
export { SmallMultiples } from './SmallMultiples';
