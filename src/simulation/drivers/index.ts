export { buildDrivers } from './build-drivers';
export type { DriverInput, Drivers, ReferenceResponses } from './types';
