import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const command = fileURLToPath(new URL('../../bin/trabecula.mjs', import.meta.url));
const SHORT = JSON.stringify({ format: 'trabecula-scenario/1', person: { age: 50 }, years: 1 });

/** The real command in a process of its own, started from a folder that is not the project's. */
describe('the command itself', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'trabecula-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const spawn = (words: readonly string[], input = '') =>
    spawnSync(process.execPath, [command, ...words], { cwd: folder, input, encoding: 'utf8' });

  it('reads standard input and writes a whole file and nothing else', () => {
    const { status, stdout, stderr } = spawn(['simulate', '-', '--every', '1y', '--out', 'run.csv'], SHORT);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(folder)).toEqual(['run.csv']);
    expect(readFileSync(join(folder, 'run.csv'), 'utf8')).toContain('\nyears,age,LS_BMD_pct,');
  });

  it('refuses with status 2 and a reason, not a stack trace', () => {
    const { status, stdout, stderr } = spawn(['simulate', '-'], SHORT.replace('50', '"abc"'));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('trabecula: person.age: expected 18–95 years, found "abc"\n');
  });

  it('does not read more than a document can be', () => {
    const { status, stderr } = spawn(['simulate', '-'], ' '.repeat(2_000_000));
    expect(status).toBe(2);
    expect(stderr).toContain('document: expected at most 1048576 bytes');
  });
});
