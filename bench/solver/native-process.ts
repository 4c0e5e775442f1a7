/** Builds the native peer and talks to it. */
import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BenchmarkCase } from './benchmark-case';
import { generateModelInC } from './generate-c';

const run = promisify(execFile);
const BUILD = new URL('./build/', import.meta.url);
const path = (name: string): string => fileURLToPath(new URL(name, BUILD));
export const COMPILER_FLAGS: readonly string[] = ['-O3', '-march=native', '-fno-math-errno'];
const LIBRARIES: readonly string[] = [
  '-lsundials_cvode',
  '-lsundials_nvecserial',
  '-lsundials_sunmatrixdense',
  '-lsundials_sunlinsoldense',
  '-lm',
];
const PROBE = '#include <cvode/cvode.h>\nint main(void) { return CVodeCreate == 0; }\n';

/** The compiler or the library is not there: the bench cannot be run on this machine. */
export class NativePeerMissing extends Error {}

export interface NativeTiming {
  readonly milliseconds: number;
  readonly steps: number;
  readonly rhsEvaluations: number;
  readonly jacobianEvaluations: number;
  readonly rejectedSteps: number;
}

export async function buildNativePeer(benchmark: BenchmarkCase): Promise<NativePeer> {
  await mkdir(BUILD, { recursive: true });
  await requireTools();
  const { header, source } = generateModelInC();
  await writeFile(path('model.h'), header);
  await writeFile(path('model.c'), source);
  await writeFile(path('case.txt'), caseText(benchmark));
  const main = fileURLToPath(new URL('./cvode-main.c', import.meta.url));
  const include = `-I${fileURLToPath(BUILD)}`;
  await run('gcc', [...COMPILER_FLAGS, include, main, path('model.c'), '-o', path('native'), ...LIBRARIES]);
  return new NativePeer(spawn(path('native'), [path('case.txt')]));
}

async function requireTools(): Promise<void> {
  await run('gcc', ['--version']).catch(() => {
    throw new NativePeerMissing('gcc is not installed');
  });
  await writeFile(path('probe.c'), PROBE);
  await run('gcc', [path('probe.c'), '-o', path('probe'), ...LIBRARIES]).catch(() => {
    throw new NativePeerMissing('SUNDIALS CVODE is not installed (Debian package libsundials-dev)');
  });
}

/** Compiler and library versions as the tools tell them. */
export async function nativeVersions(): Promise<{ compiler: string; sundials: string }> {
  const compiler = (await run('gcc', ['--version'])).stdout.split('\n')[0] ?? 'unknown';
  await writeFile(path('version.c'), '#include <sundials/sundials_config.h>\nSUNDIALS_VERSION\n');
  const { stdout } = await run('gcc', ['-E', '-P', path('version.c')]);
  return { compiler, sundials: /"([^"]+)"\s*$/.exec(stdout)?.[1] ?? 'unknown' };
}

function caseText({ parameters, restInputs, from, spans, outputTimes }: BenchmarkCase): string {
  const lines: ArrayLike<number>[] = [parameters, restInputs, [from, spans.length]];
  for (const { to, responses } of spans) {
    const { pieceCount, borders, degrees, offsets, coefficients } = responses;
    lines.push([to, pieceCount], borders, degrees, offsets, coefficients);
  }
  lines.push([outputTimes.length], outputTimes);
  return lines.map((numbers) => `${Array.from(numbers, String).join(' ')}\n`).join('');
}

export class NativePeer {
  private readonly lines: AsyncIterator<string>;

  constructor(private readonly child: ChildProcessWithoutNullStreams) {
    child.stderr.pipe(process.stderr);
    this.lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  }

  /** Mean processor time of one of `repeats` runs. */
  async time(relative: number, absolute: number, repeats: number): Promise<NativeTiming> {
    const answer = await this.ask(`time ${relative} ${absolute} ${repeats}`);
    const [milliseconds = NaN, steps = NaN, rhsEvaluations = NaN, jacobianEvaluations = NaN, rejectedSteps = NaN] =
      answer;
    return { milliseconds, steps, rhsEvaluations, jacobianEvaluations, rejectedSteps };
  }

  /** States at the output times, row by row. */
  async states(relative: number, absolute: number): Promise<Float64Array> {
    return Float64Array.from(await this.ask(`states ${relative} ${absolute}`));
  }

  close(): void {
    this.child.stdin.end();
  }

  private async ask(command: string): Promise<number[]> {
    this.child.stdin.write(`${command}\n`);
    const answer: IteratorResult<string, unknown> = await this.lines.next();
    if (answer.done === true) throw new Error('the native run ended without an answer');
    return answer.value.trim().split(/\s+/).map(Number);
  }
}
