export { BandJob } from './band-job';
export type { BandRequest, BandResult, BandScenario, FromWorker, ScenarioBands, ToWorker } from './protocol';
export { createBandService } from './page-worker';
export { type BandService, createWorkerService } from './service';
