import { comparisonCsv } from '../interchange';
import { onlyOne, takeArguments, wordOf } from './arguments';
import { stepYears } from './every';
import type { CommandIo } from './io';
import { deliver, openDocument } from './open-document';
import { CommandRefusal } from './refusal';
import { runScenario } from './simulate-command';

const FORMATS = ['csv'] as const;

/** `export FILE.json --to csv [--every 1mo] [--out FILE]`: all scenarios of a document side by side. */
export async function exportCommand(words: readonly string[], io: CommandIo): Promise<void> {
  const { positionals, options } = takeArguments(words, ['to', 'every', 'out']);
  if (options.to === undefined) throw new CommandRefusal(`--to is missing: expected ${FORMATS.join(' or ')}`);
  wordOf('to', FORMATS, options.to);
  const every = stepYears(options.every ?? '1mo');
  const { set } = await openDocument(onlyOne(positionals, 'FILE.json'), io);
  const runs = set.scenarios.map((scenario) => runScenario(scenario, every));
  deliver(comparisonCsv(runs, { baseline: set.baseline }), options.out, io);
}
