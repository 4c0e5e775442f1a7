import { bandsOf, type Column, EnsembleBuilder, type Posterior } from '../simulation';
import type { BandRequest, BandResult, ScenarioBands } from './protocol';

const DENSITIES = ['LS_BMD_pct', 'TH_BMD_pct', 'FN_BMD_pct'] as const satisfies readonly Column[];
const COLUMNS = [
  ...DENSITIES,
  'LS_T',
  'TH_T',
  'FN_T',
  'CTX',
  'P1NP',
  'osteoclasts',
  'osteoblasts',
  'RANKL_OPG',
  'estradiol_pg_mL',
  'progesterone_ng_mL',
  'allopregnanolone_nmol_L',
] as const satisfies readonly Column[];

/** Bands computed one draw at a time, so that the caller can turn to something newer in between. */
export class BandJob {
  private readonly builders: readonly EnsembleBuilder[];
  private readonly stages: readonly number[];
  private scenario = 0;

  constructor(request: BandRequest, posterior: Posterior) {
    const { scenarios, layers, startAge } = request;
    this.builders = scenarios.map(
      (one) => new EnsembleBuilder({ ...one, startAge, columns: COLUMNS, posterior, layers }),
    );
    const all = posterior.draws.length;
    this.stages = [...new Set(request.stages.map((stage) => Math.min(stage, all)))];
  }

  get finished(): boolean {
    return this.draws >= (this.stages.at(-1) ?? 0);
  }

  private get draws(): number {
    return Math.min(...this.builders.map(({ done }) => done));
  }

  /** Computes one run; gives the bands when a stage is reached. */
  step(): BandResult | undefined {
    if (this.finished) return undefined;
    this.builders[this.scenario]?.next();
    this.scenario = (this.scenario + 1) % this.builders.length;
    if (this.scenario !== 0 || !this.stages.includes(this.draws)) return undefined;
    return { scenarios: this.builders.map(scenarioBands), complete: this.finished };
  }
}

function scenarioBands(builder: EnsembleBuilder): ScenarioBands {
  const ensemble = builder.result();
  return {
    ages: ensemble.ages,
    draws: ensemble.draws,
    failed: builder.failed,
    bands: Object.fromEntries(COLUMNS.map((column) => [column, bandsOf(ensemble, column)])),
    densities: Object.fromEntries(DENSITIES.map((column) => [column, ensemble.values[column]])),
  };
}
