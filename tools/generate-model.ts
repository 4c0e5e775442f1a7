/** Writes src/model/generated/bone.ts from the description; with --check, exits 1 when the committed file is stale. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { MODEL_DESCRIPTION } from '../src/model/description';
import { emitTypeScript } from './generator/emit-typescript';
import { TYPESCRIPT } from './generator/printer';
import { buildProgram } from './generator/program';

const target = fileURLToPath(new URL('../src/model/generated/bone.ts', import.meta.url));
const options = await resolveConfig(target);
const text = await format(emitTypeScript(buildProgram(MODEL_DESCRIPTION, TYPESCRIPT)), {
  ...options,
  parser: 'typescript',
});

if (process.argv.includes('--check')) {
  const committed = await readFile(target, 'utf8').catch(() => '');
  if (committed !== text) {
    console.error('src/model/generated/bone.ts is stale: run npm run generate and commit the result');
    process.exit(1);
  }
  console.log('generated code is current');
} else {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
  console.log(`wrote ${text.split('\n').length} lines`);
}
