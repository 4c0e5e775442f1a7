import { readFileSync } from 'node:fs';
import { type CommandIo, runCommand } from '../../src/cli';

export interface Outcome {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
  readonly written: ReadonlyMap<string, string>;
}

class NoSuchFile extends Error {
  readonly code = 'ENOENT';
}

/** Runs a command line in memory, with `files` to read and `input` as standard input. */
export async function run(
  words: readonly string[],
  { files = {}, input = '' }: { readonly files?: Readonly<Record<string, string>>; readonly input?: string } = {},
): Promise<Outcome> {
  let output = '';
  let errors = '';
  const written = new Map<string, string>();
  const io: CommandIo = {
    readStandardInput: () => Promise.resolve(input),
    readFile: (path) => {
      const text = files[path];
      if (text === undefined) throw new NoSuchFile(path);
      return text;
    },
    writeFile: (path, text) => {
      if (path.startsWith('missing/')) throw new NoSuchFile(path);
      written.set(path, text);
    },
    readSchema: (name) => readFileSync(new URL(`../../public/schema/${name}`, import.meta.url), 'utf8'),
    standardOutput: (text) => {
      output += text;
    },
    standardError: (text) => {
      errors += text;
    },
  };
  const status = await runCommand(words, io);
  return { status, output, errors, written };
}
