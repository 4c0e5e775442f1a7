import { comparable, comparisonCsv, comparisonSvg } from '../interchange';
import { onlyOne, takeArguments, wordOf } from './arguments';
import { stepYears } from './every';
import type { CommandIo } from './io';
import { deliver, openDocument } from './open-document';
import { CommandRefusal } from './refusal';
import { runScenario } from './simulate-command';

const FORMATS = ['svg', 'csv'] as const;

/** `export FILE.json --to svg|csv [--every 1mo] [--out FILE]`: all scenarios of a document side by side. */
export async function exportCommand(words: readonly string[], io: CommandIo): Promise<void> {
  const { positionals, options } = takeArguments(words, ['to', 'every', 'out']);
  if (options.to === undefined) throw new CommandRefusal(`--to is missing: expected ${FORMATS.join(' or ')}`);
  const format = wordOf('to', FORMATS, options.to);
  const every = stepYears(options.every ?? '1mo');
  const { set } = await openDocument(onlyOne(positionals, 'FILE.json'), io);
  const runs = set.scenarios.map((scenario) => runScenario(scenario, every));
  if (format === 'svg') {
    deliver(comparisonSvg(set, runs), options.out, io);
    return;
  }
  const { runs: rows, ...rebased } = comparable(runs);
  deliver(comparisonCsv(rows, { baseline: set.baseline, ...rebased }), options.out, io);
}
