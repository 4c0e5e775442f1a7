import { quoted, takeArguments } from './arguments';
import type { CommandIo } from './io';
import { CommandRefusal } from './refusal';

const FILES = new Map([
  ['scenario', 'trabecula-scenario-1.json'],
  ['set', 'trabecula-set-1.json'],
]);

/** `schema [scenario|set]`: the published JSON Schema of a scenario document, or of a set. */
export function schemaCommand(words: readonly string[], io: CommandIo): void {
  const { positionals } = takeArguments(words, []);
  const [which = 'scenario', extra] = positionals;
  const file = FILES.get(which);
  if (file === undefined) throw new CommandRefusal(`schema: expected scenario or set, found ${quoted(which)}`);
  if (extra !== undefined) throw new CommandRefusal(`schema takes one name, found also ${quoted(extra)}`);
  io.standardOutput(io.readSchema(file));
}
