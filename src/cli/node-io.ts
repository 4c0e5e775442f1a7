import { closeSync, lstatSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { LIMITS } from '../scenario';
import type { CommandIo } from './io';
import { CommandRefusal } from './refusal';

/** A text larger than any document is refused before it becomes a string. */
function withinLimit(bytes: number): void {
  if (bytes > LIMITS.inputBytes) {
    throw new CommandRefusal(`document: expected at most ${LIMITS.inputBytes} bytes, found more`);
  }
}

/** Reads no more than one byte beyond the limit, however large (or endless) the file is. */
function readFile(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(LIMITS.inputBytes + 1);
    let total = 0;
    for (let read = -1; read !== 0 && total < bytes.length; total += read) {
      read = readSync(file, bytes, total, bytes.length - total, null);
    }
    withinLimit(total);
    return bytes.toString('utf8', 0, total);
  } finally {
    closeSync(file);
  }
}

async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    total += bytes.length;
    withinLimit(total);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Whether `path` may be replaced by another file: devices, pipes and links keep their place and are written into. */
function replaceable(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
}

function writeFile(path: string, text: string): void {
  if (!replaceable(path)) {
    writeFileSync(path, text);
    return;
  }
  // Written beside its place and moved there, so that a full disk never leaves half a file under the name asked for.
  const draft = `${path}.${process.pid}.part`;
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** The outside world of the real command. */
export const nodeIo: CommandIo = {
  readStandardInput,
  readFile,
  writeFile,
  readSchema: (name) => readFileSync(new URL(`../../public/schema/${name}`, import.meta.url), 'utf8'),
  standardOutput: (text) => process.stdout.write(text),
  standardError: (text) => process.stderr.write(text),
};
