/** Compiles the native solvers from the description of today. Everything built goes into a folder that git does not know. */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Life } from '../life';
import { generateModelInC } from './generate-c';
import { lifeText } from './life-text';
import { NativePeer, NativePeerMissing } from './peer';

const run = promisify(execFile);
const BUILD = new URL('../../../.cache/verification/', import.meta.url);
const built = (name: string): string => fileURLToPath(new URL(name, BUILD));
const source = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url));

export const COMPILER_FLAGS: readonly string[] = ['-O3', '-march=native', '-fno-math-errno'];
const CVODE_LIBRARIES: readonly string[] = [
  '-lsundials_cvode',
  '-lsundials_nvecserial',
  '-lsundials_sunmatrixdense',
  '-lsundials_sunlinsoldense',
  '-lm',
];
const CVODE_PROBE = '#include <cvode/cvode.h>\nint main(void) { return CVodeCreate == 0; }\n';

/** Starts a solver on a life. */
export type StartPeer = (life: Life, outputTimes: Float64Array) => Promise<NativePeer>;

async function writeModel(): Promise<void> {
  await mkdir(BUILD, { recursive: true });
  await run('gcc', ['--version']).catch(() => {
    throw new NativePeerMissing('gcc is not installed');
  });
  const { header, source: text } = generateModelInC();
  await writeFile(built('model.h'), header);
  await writeFile(built('model.c'), text);
}

/** A file for each solver, since the solvers of one life run at once. */
async function writeLife(solver: string, life: Life, outputTimes: Float64Array): Promise<string> {
  const path = built(`life-${solver}.txt`);
  await writeFile(path, lifeText(life, outputTimes));
  return path;
}

/** CVODE in C. Throws `NativePeerMissing` without gcc or SUNDIALS. */
export async function buildCvode(): Promise<StartPeer> {
  await writeModel();
  await writeFile(built('probe.c'), CVODE_PROBE);
  await run('gcc', [built('probe.c'), '-o', built('probe'), ...CVODE_LIBRARIES]).catch(() => {
    throw new NativePeerMissing('SUNDIALS CVODE is not installed (Debian package libsundials-dev)');
  });
  const include = [`-I${built('')}`, `-I${source('')}`];
  const sources = [source('cvode-main.c'), built('model.c')];
  await run('gcc', [...COMPILER_FLAGS, ...include, ...sources, '-o', built('cvode'), ...CVODE_LIBRARIES]);
  return async (life, outputTimes) => new NativePeer(built('cvode'), [await writeLife('cvode', life, outputTimes)]);
}

/** lsoda in R with the equations compiled. Throws `NativePeerMissing` without gcc, R or deSolve. */
export async function buildLsoda(): Promise<StartPeer> {
  await writeModel();
  await requireDeSolve();
  // R CMD SHLIB leaves objects beside the sources and takes its flags from a file.
  await copyFile(source('lsoda-model.c'), built('lsoda-model.c'));
  await writeFile(built('Makevars'), `CFLAGS = ${COMPILER_FLAGS.join(' ')}\nPKG_CPPFLAGS = -I. -I${source('')}\n`);
  const library = built('lsoda-model.so');
  await run('R', ['CMD', 'SHLIB', '--preclean', '-o', library, 'lsoda-model.c', 'model.c'], {
    cwd: built(''),
    env: { ...process.env, R_MAKEVARS_USER: built('Makevars') },
  });
  return async (life, outputTimes) =>
    new NativePeer('Rscript', [source('lsoda.R'), library, await writeLife('lsoda', life, outputTimes)]);
}

/** Throws `NativePeerMissing` without R or its package deSolve. */
export async function requireDeSolve(): Promise<void> {
  await run('Rscript', ['-e', 'library(deSolve)']).catch(() => {
    throw new NativePeerMissing(
      'R with the package deSolve is not installed (Debian packages r-base-core, r-cran-desolve)',
    );
  });
}

export async function cvodeVersions(): Promise<{ compiler: string; sundials: string }> {
  const compiler = (await run('gcc', ['--version'])).stdout.split('\n')[0] ?? 'unknown';
  await writeFile(built('version.c'), '#include <sundials/sundials_config.h>\nSUNDIALS_VERSION\n');
  const { stdout } = await run('gcc', ['-E', '-P', built('version.c')]);
  return { compiler, sundials: /"([^"]+)"\s*$/.exec(stdout)?.[1] ?? 'unknown' };
}

export async function lsodaVersions(): Promise<{ r: string; deSolve: string }> {
  const script = 'cat(as.character(getRversion()), as.character(packageVersion("deSolve")))';
  const [r = 'unknown', deSolve = 'unknown'] = (await run('Rscript', ['-e', script])).stdout.trim().split(' ');
  return { r, deSolve };
}
