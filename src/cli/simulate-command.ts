import { simulationCsv, simulationJson } from '../interchange';
import { type Scenario } from '../scenario';
import { simulate, SimulationError, stepAges, type Trajectory } from '../simulation';
import { onlyOne, takeArguments, wordOf } from './arguments';
import { stepYears } from './every';
import type { CommandIo } from './io';
import { deliver, openDocument, scenarioAt } from './open-document';
import { CommandRefusal } from './refusal';

/** Runs a scenario with rows at its start, each step of `every` years, and its end. */
export function runScenario(scenario: Scenario, every: number): Trajectory {
  try {
    return simulate(scenario, { ages: stepAges(scenario, every) });
  } catch (error) {
    if (error instanceof SimulationError) throw new CommandRefusal(`${scenario.name}: ${error.message}`);
    throw error;
  }
}

const LATER = ['uncertainty', 'seed'] as const;

/** `simulate FILE.json|- [--every 1mo] [--format csv|json] [--index N] [--out FILE]` */
export async function simulateCommand(words: readonly string[], io: CommandIo): Promise<void> {
  const { positionals, options } = takeArguments(words, ['every', 'format', 'index', 'out', ...LATER]);
  for (const name of LATER) {
    if (options[name] !== undefined) {
      throw new CommandRefusal(`--${name} is not in this version: it comes with the model's posterior draws`);
    }
  }
  const format = wordOf('format', ['csv', 'json'], options.format ?? 'csv');
  const every = stepYears(options.every ?? '1mo');
  const { set, kind } = await openDocument(onlyOne(positionals, 'FILE.json'), io);
  if (kind === 'set' && options.index === undefined) {
    throw new CommandRefusal(
      `a set of ${set.scenarios.length} scenarios needs --index (0–${set.scenarios.length - 1})`,
    );
  }
  const trajectory = runScenario(scenarioAt(set, options.index ?? '0'), every);
  deliver(format === 'csv' ? simulationCsv(trajectory) : simulationJson(trajectory), options.out, io);
}
