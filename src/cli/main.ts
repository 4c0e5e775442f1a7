import { MODEL_VERSION } from '../scenario';
import { quoted } from './arguments';
import { exportCommand } from './export-command';
import { forecastCommand } from './forecast-command';
import { HELP } from './help';
import type { CommandIo } from './io';
import { presetsCommand } from './presets-command';
import { CommandRefusal } from './refusal';
import { schemaCommand } from './schema-command';
import { simulateCommand } from './simulate-command';

type Command = (words: readonly string[], io: CommandIo) => void | Promise<void>;

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['simulate', simulateCommand],
  ['presets', presetsCommand],
  ['forecast', forecastCommand],
  ['export', exportCommand],
  ['schema', schemaCommand],
]);

const REFUSED = 2;

async function dispatch(words: readonly string[], io: CommandIo): Promise<void> {
  const [name, ...rest] = words;
  if (name === '--version') {
    io.standardOutput(`${MODEL_VERSION}\n`);
    return;
  }
  if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help')) {
    io.standardOutput(HELP);
    return;
  }
  const command = COMMANDS.get(name ?? '');
  if (command === undefined) {
    const found = name === undefined ? 'nothing' : quoted(name);
    throw new CommandRefusal(
      `expected one of ${[...COMMANDS.keys()].join(', ')}, found ${found} (see trabecula --help)`,
    );
  }
  await command(rest, io);
}

/** Carries out one command line; returns the exit status: 0, or 2 with the reason on standard error, never a stack trace. */
export async function runCommand(words: readonly string[], io: CommandIo): Promise<number> {
  try {
    await dispatch(words, io);
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    io.standardError(`trabecula: ${reason}\n`);
    return REFUSED;
  }
}
