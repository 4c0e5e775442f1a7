import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Turns } from '../../../src/ui/charts/turns';

let frames: FrameRequestCallback[] = [];
const frame = (): void => frames.splice(0).forEach((callback) => callback(0));

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('turns of small charts', () => {
  const [one, two, three] = [{ name: 'one' }, { name: 'two' }, { name: 'three' }];

  it('paint one chart a frame, the longest waiting first, and end when all have had theirs', () => {
    const turns = new Turns<object>();
    const painted: string[] = [];
    for (const chart of [one, two, three]) turns.ask(chart, () => painted.push(chart.name));
    expect(painted).toEqual([]);
    frame();
    expect(painted).toEqual(['one']);
    turns.ask(one, () => painted.push('one again'));
    for (let i = 0; i < 5; i++) frame();
    expect(painted).toEqual(['one', 'two', 'three', 'one again']);
    expect(frames).toEqual([]);
  });

  it('keep a place while wishes change, and the newest wish counts', () => {
    const turns = new Turns<object>();
    const painted: string[] = [];
    turns.ask(one, () => painted.push('old'));
    turns.ask(two, () => painted.push('two'));
    turns.ask(one, () => painted.push('new'));
    frame();
    frame();
    expect(painted).toEqual(['new', 'two']);
  });

  it('are not held by charts that have left', () => {
    const turns = new Turns<object>();
    const painted: string[] = [];
    turns.ask(one, () => painted.push('one'));
    turns.ask(two, () => painted.push('two'));
    turns.forget(one);
    frame();
    expect(painted).toEqual(['two']);
    turns.ask(three, () => painted.push('three'));
    turns.forget(three);
    expect(frames).toEqual([]);
    turns.ask(one, () => painted.push('one'));
    frame();
    expect(painted).toEqual(['two', 'one']);
  });
});
