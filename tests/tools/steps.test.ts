import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { firefoxSuite, gate, runSteps, type Step } from '../../tools/lib/steps.mjs';

let lines: string[] = [];
beforeEach(() => {
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => {
    lines.push(...text.split('\n'));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const suite = (name: string, passed: number, failed: number, skipped = 0): Step => ({
  name,
  run: () =>
    Promise.resolve({ tally: { passed, failed, skipped }, remark: failed > 0 ? `${failed} failed` : undefined }),
});

describe('the runner', () => {
  test('closes with the counts of gates and tests, alone on the last line', async () => {
    expect(
      await runSteps([gate('types', () => 0), suite('unit', 40, 0, 2), gate('build', () => Promise.resolve(0))]),
    ).toBe(0);
    expect(lines.at(-1)).toBe('42 passed, 0 failed, 2 skipped');
  });

  test('runs every step, even after a miss, and names the misses', async () => {
    const ran: string[] = [];
    const note = (name: string, code: number): Step =>
      gate(name, () => {
        ran.push(name);
        return code;
      });
    expect(await runSteps([note('lint', 2), note('types', 0), suite('unit', 3, 1), note('build', 1)])).toBe(1);
    expect(ran).toEqual(['lint', 'types', 'build']);
    const misses = lines.filter((line) => line.startsWith('MISS'));
    expect(misses.map((line) => line.replace(/ \(\d+ s\)/, ''))).toEqual([
      'MISS  lint: exit code 2',
      'MISS  unit: 1 failed',
      'MISS  build: exit code 1',
    ]);
    expect(lines.at(-1)).toBe('4 passed, 3 failed');
  });

  test('lanes run at the same time, each in its order, and count together', async () => {
    const ran: string[] = [];
    const note = (name: string, code: number, wait: Promise<unknown> = Promise.resolve()): Step =>
      gate(name, async () => {
        ran.push(name);
        await wait;
        return code;
      });
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const last: Step = gate('types', () => {
      release();
      return 0;
    });
    // The first lane ends only after the second has come to its end.
    expect(await runSteps([[[note('lint', 1, held)], [note('formatting', 0), last]], note('build', 0)])).toBe(1);
    expect(ran).toEqual(['lint', 'formatting', 'build']);
    expect(lines.at(-1)).toBe('3 passed, 1 failed');
    expect(lines.filter((line) => /^(ok|MISS)/.test(line)).map((line) => line.split(' (')[0])).toEqual([
      'MISS  lint',
      'ok    formatting',
      'ok    types',
      'ok    build',
    ]);
  });

  test('counts a step that breaks as a miss and goes on', async () => {
    const broken = gate('broken', () => Promise.reject(new Error('planted')));
    expect(await runSteps([broken, gate('next', () => 0)])).toBe(1);
    expect(lines.join('\n')).toMatch(/MISS {2}broken .*planted/);
    expect(lines.at(-1)).toBe('1 passed, 1 failed');
  });
});

describe('the tests in Firefox on a machine that has none', () => {
  const nowhere = { PATH: '' };

  test('count as skipped, with what to do, and never as passed', async () => {
    expect(await runSteps([gate('build', () => 0), firefoxSuite('.', nowhere)])).toBe(0);
    expect(lines.join('\n')).toMatch(/skip {2}tests in Firefox .*Install it .*TRABECULA_FIREFOX/);
    expect(lines.at(-1)).toBe('1 passed, 0 failed, 1 skipped');
  });

  test('fail in continuous integration', async () => {
    expect(await runSteps([firefoxSuite('.', { ...nowhere, CI: 'true' })])).toBe(1);
    expect(lines.join('\n')).toMatch(/MISS {2}tests in Firefox .*no Firefox was found/);
    expect(lines.at(-1)).toBe('0 passed, 1 failed');
  });
});
