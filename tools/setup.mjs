/**
 * Makes this folder ready to run: checks Node, installs the dependencies of the lock when they are missing or differ, and
 * with `--browser` finds or installs a browser for the tests. Uses Node's built-ins only and costs milliseconds when
 * everything is there.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { npmCommand, onPath, run } from './lib/command.mjs';
import { installReason } from './lib/installed.mjs';
import { satisfies } from './lib/node-version.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

class SetupError extends Error {}

function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (satisfies(process.versions.node, engines.node)) return;
  throw new SetupError(
    `Trabecula needs Node ${engines.node}, and this is Node ${process.versions.node} (${process.execPath}).\n` +
      'Install a newer Node (the current long-term release is a good choice), open a new terminal, and try again.',
  );
}

async function installDependencies() {
  const reason = installReason(root);
  if (reason === undefined) return;
  console.log(`Setting up: ${reason}. Installing (about half a minute) ...`);
  const [npm, ...leading] = npmCommand();
  const code = await run(npm, [...leading, 'ci', '--no-audit', '--no-fund'], { cwd: root });
  if (code !== 0) {
    throw new SetupError(
      'The dependencies could not be installed (npm ci failed, see above). Is the network reachable?',
    );
  }
}

async function installDebianPackage() {
  const apt = onPath('apt-get');
  if (apt === undefined || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  // A failed update may still leave a usable older list.
  await run(apt, ['update'], { env });
  await run(apt, [...wait, 'install', '-y', '--no-install-recommends', 'chromium'], { env });
}

async function installPlaywrightBrowser() {
  const command = join(root, 'node_modules', 'playwright', 'cli.js');
  await run(process.execPath, [command, 'install', 'chromium'], { cwd: root });
}

async function installBrowser() {
  if ((await findBrowser()) !== undefined) return;
  const chosen = process.env['TRABECULA_BROWSER'];
  if (chosen !== undefined && chosen !== '') {
    throw new SetupError(`TRABECULA_BROWSER names "${chosen}", and there is no such program. Correct it or unset it.`);
  }
  for (const install of [installDebianPackage, installPlaywrightBrowser]) {
    console.log('Setting up: the tests need a browser. Installing Chromium ...');
    await install();
    if ((await findBrowser()) !== undefined) return;
  }
  throw new SetupError(
    'The tests need a Chromium and none could be installed here.\n' +
      "Install Chromium or Google Chrome with your system's package manager so that it is on the PATH,\n" +
      'or set TRABECULA_BROWSER to the path of one, and try again.',
  );
}

try {
  checkNode();
  await installDependencies();
  if (process.argv.includes('--browser')) await installBrowser();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}
