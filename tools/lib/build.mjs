/** Builds the page into dist when it is missing or older than what it is made from. */
import { existsSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { isStale } from './freshness.mjs';

const INPUTS = [
  'src',
  'public',
  'data',
  'index.html',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.core.json',
  join('tools', 'csp'),
];

/** Exit code of the build below `root`. */
export async function build(root) {
  const started = new Date();
  const code = await run(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build'], {
    cwd: root,
    // Below a test runner it says "test", which would give the page for developers: larger and slower.
    env: { ...process.env, NODE_ENV: 'production' },
    // Progress, not data: scripts that print JSON build the page too.
    output: 2,
  });
  const page = join(root, 'dist', 'index.html');
  // A file saved while the build ran must count as newer than the page.
  if (code === 0 && existsSync(page)) utimesSync(page, started, started);
  return code;
}

/** Exit code of the build, or 0 at once when the page is current. */
export async function buildIfStale(root) {
  const stale = isStale(
    join(root, 'dist', 'index.html'),
    INPUTS.map((input) => join(root, input)),
  );
  if (!stale) return 0;
  console.error('Building the page ...');
  return build(root);
}
