/**
 * `npm start`: builds the page if needed, serves it to this machine and prints its address. `--port=N` asks for exactly
 * that port; without it the first free one from 4173 on is taken.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './lib/build.mjs';
import { serveFolder } from './lib/static-server.mjs';

const DEFAULT_PORT = 4173;
const root = dirname(dirname(fileURLToPath(import.meta.url)));

const argument = process.argv.find((text) => text.startsWith('--port='));
const port = argument === undefined ? DEFAULT_PORT : Number(argument.slice('--port='.length));

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`--port wants a number from 0 to 65535, not "${argument}".`);
  process.exit(2);
}

const code = await buildIfStale(root);
if (code !== 0) {
  console.error('The page could not be built, see above.');
  process.exit(code);
}

try {
  const { address } = await serveFolder(join(root, 'dist'), { port, exact: argument !== undefined });
  console.log(`\nTrabecula is running. Open this address in a browser:\n\n    ${address}\n\nCtrl+C stops it.`);
} catch (error) {
  console.error(`Could not listen on port ${port}: ${error.message}`);
  process.exit(1);
}
