/** Runs other programs with their output passed through, never reading the standard input. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The full path of the program `name` in the folders of `searchPath`, or undefined. */
export function onPath(name, searchPath = process.env['PATH'] ?? '') {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  return searchPath
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
    .find((file) => existsSync(file));
}

/**
 * Exit code of `program` with `args`; 127 when it cannot be started, 124 when `minutes` have passed and it was ended with
 * all it had started. `output` is where its standard output goes: 'inherit', or the number of an open file (2 = standard error).
 */
export function run(program, args, { cwd, env = process.env, minutes = 20, output = 'inherit' } = {}) {
  return new Promise((resolve) => {
    const grouped = process.platform !== 'win32';
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', output, 'inherit'], detached: grouped });
    const end = (signal) => {
      try {
        if (grouped && child.pid !== undefined) process.kill(-child.pid, signal);
        else child.kill(signal);
      } catch {
        // Already gone.
      }
    };
    const interrupt = () => {
      end('SIGTERM');
      process.exit(130);
    };
    process.once('SIGINT', interrupt);
    process.once('SIGTERM', interrupt);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      console.error(`Ended after ${minutes} minutes: ${program} ${args.join(' ')}`);
      end('SIGKILL');
    }, minutes * 60_000);
    const settle = (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
      resolve(late ? 124 : code);
    };
    child.once('error', (error) => {
      console.error(`Could not start ${program}: ${error.message}`);
      settle(127);
    });
    child.once('exit', (code) => settle(code ?? 1));
  });
}

/** Program and leading arguments that run npm itself, whichever way this process was started. */
export function npmCommand(env = process.env) {
  const script = env['npm_execpath'];
  if (script !== undefined && /npm-cli\.[cm]?js$/.test(script) && existsSync(script)) return [process.execPath, script];
  return [onPath('npm', env['PATH']) ?? 'npm'];
}
