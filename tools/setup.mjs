/**
 * Makes this folder ready to run: checks Node, installs the dependencies of the lock when they are missing or differ, and
 * with `--browser` finds or installs the browsers for the tests. Uses Node's built-ins only and costs milliseconds when
 * everything is there.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FIREFOX_MISSING, findBrowser, findFirefox } from './find-browser.mjs';
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

let listUpdated = false;

async function installDebianPackage(name) {
  const apt = onPath('apt-get');
  if (apt === undefined || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  // A failed update may still leave a usable older list.
  if (!listUpdated) await run(apt, ['update'], { env });
  listUpdated = true;
  await run(apt, [...wait, 'install', '-y', '--no-install-recommends', name], { env });
}

const installChromiumPackage = () => installDebianPackage('chromium');

async function installPlaywrightBrowser() {
  const command = join(root, 'node_modules', 'playwright', 'cli.js');
  await run(process.execPath, [command, 'install', 'chromium'], { cwd: root });
}

/** A browser that was chosen and is not there is a mistake to correct, not a reason to install another. */
function checkChoice(variable) {
  const chosen = process.env[variable];
  if (chosen === undefined || chosen === '') return;
  throw new SetupError(`${variable} names "${chosen}", and there is no such program. Correct it or unset it.`);
}

async function installBrowser() {
  if ((await findBrowser()) !== undefined) return;
  checkChoice('TRABECULA_BROWSER');
  for (const install of [installChromiumPackage, installPlaywrightBrowser]) {
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

/** Without a Firefox all other tests can still run: its absence is told here and counted where its tests would run. */
async function installFirefox() {
  if (findFirefox() !== undefined) return;
  checkChoice('TRABECULA_FIREFOX');
  console.log('Setting up: the tests drive a second browser. Installing Firefox ...');
  await installDebianPackage('firefox-esr');
  if (findFirefox() === undefined) console.log(`The tests in Firefox cannot run: ${FIREFOX_MISSING}.`);
}

try {
  checkNode();
  await installDependencies();
  if (process.argv.includes('--browser')) {
    await installBrowser();
    await installFirefox();
  }
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}
