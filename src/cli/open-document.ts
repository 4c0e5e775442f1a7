import { issueText, readDocument, type ReadResult, type ScenarioSet } from '../scenario';
import { quoted } from './arguments';
import type { CommandIo } from './io';
import { CommandRefusal } from './refusal';

/** Why the system could not do something with a file, in its own short words (ENOENT and the like). */
function systemReason(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown reason';
}

async function textOf(path: string, io: CommandIo): Promise<string> {
  try {
    return path === '-' ? await io.readStandardInput() : io.readFile(path);
  } catch (error) {
    if (error instanceof CommandRefusal) throw error;
    throw new CommandRefusal(`cannot read ${quoted(path)}: ${systemReason(error)}`);
  }
}

/** Reads a document from a file, or from standard input for `-`, through the gate; notices go to standard error. */
export async function openDocument(path: string, io: CommandIo): Promise<Extract<ReadResult, { ok: true }>> {
  const result = readDocument(await textOf(path, io));
  if (!result.ok) throw new CommandRefusal(result.issues.map(issueText).join('\n'));
  for (const { text } of result.notices) io.standardError(`note: ${text}\n`);
  return result;
}

/** The scenario at a position typed as text. */
export function scenarioAt(set: ScenarioSet, index: string) {
  const scenario = /^\d$/.test(index) ? set.scenarios[Number(index)] : undefined;
  if (scenario !== undefined) return scenario;
  const last = set.scenarios.length - 1;
  throw new CommandRefusal(`--index: expected ${last === 0 ? '0' : `0–${last}`}, found ${quoted(index)}`);
}

/** Data to a file when one is named, else to standard output. */
export function deliver(text: string, path: string | undefined, io: CommandIo): void {
  if (path === undefined) {
    io.standardOutput(text);
    return;
  }
  try {
    io.writeFile(path, text);
  } catch (error) {
    throw new CommandRefusal(`cannot write ${quoted(path)}: ${systemReason(error)}`);
  }
}
