export { BandJob } from './band-job';
export { type Job, whyJob } from './job';
export type { BandRequest, BandResult, BandScenario, FromWorker, ScenarioBands, ToWorker } from './protocol';
export { createServices } from './page-worker';
export { type BandService, createWorkerServices, type WhyService, type WorkerServices } from './service';
