/**
 * Writes the published JSON Schemas of the document formats from the schema the program itself checks with.
 * `--check` writes nothing and fails when a published file is stale.
 */
import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from './schema/files';

const folder = new URL('../public/schema/', import.meta.url);
const check = process.argv.includes('--check');

function publishedText(name: string): string {
  try {
    return readFileSync(new URL(name, folder), 'utf8');
  } catch {
    return '';
  }
}

const stale = schemaFiles().filter(({ name, text }) => publishedText(name) !== text);
if (check) {
  for (const { name } of stale) process.stderr.write(`public/schema/${name} is stale: run npm run schema\n`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of stale) writeFileSync(new URL(name, folder), text);
  process.stdout.write(`${stale.length} schema file(s) written\n`);
}
