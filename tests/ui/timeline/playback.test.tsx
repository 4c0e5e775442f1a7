// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { renderLab } from '../support';

/** The whole run is 35 years, at two years a second. */
const SECOND = 1000;
let reduced = false;

beforeEach(() => {
  reduced = false;
  Object.assign(window, {
    matchMedia: (query: string) => ({
      matches: reduced && query.includes('reduced-motion'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
  });
});

afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(window, 'matchMedia');
});

async function timeline() {
  const { lab } = renderLab();
  const region = await screen.findByRole('region', { name: 'Therapy timeline' });
  vi.useFakeTimers({
    toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setInterval', 'clearInterval', 'performance'],
  });
  const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
  const button = (name: string) => within(region).getByRole('button', { name });
  const age = () => lab.view.getState().age;
  return { lab, region, pass, button, age };
}

describe('playing the years', () => {
  test('moves the age line at two years a second, faster when asked, and pauses', async () => {
    const { pass, button, age } = await timeline();
    expect(age()).toBe(53);
    fireEvent.click(button('Play the years'));
    void pass(3 * SECOND);
    expect(age()).toBeGreaterThan(58.5);
    expect(age()).toBeLessThan(59.2);
    fireEvent.click(button('Speed 1 ×'));
    const from = age();
    void pass(SECOND);
    expect(age() - from).toBeGreaterThan(3.6);
    expect(age() - from).toBeLessThan(4.1);
    fireEvent.click(button('Pause'));
    const paused = age();
    void pass(SECOND);
    expect(age()).toBe(paused);
  });

  test('stops at the end; played again it begins at the start of the run', async () => {
    const { lab, pass, button, age } = await timeline();
    act(() => lab.actions.setAge(80));
    fireEvent.click(button('Play the years'));
    void pass(2 * SECOND);
    expect(age()).toBe(81);
    fireEvent.click(button('Play the years'));
    void pass(SECOND);
    expect(age()).toBeGreaterThan(47);
    expect(age()).toBeLessThan(49);
  });

  test('whatever else moves the age, or a hand that holds something, pauses it', async () => {
    const { lab, pass, button, age } = await timeline();
    fireEvent.click(button('Play the years'));
    void pass(SECOND / 2);
    act(() => lab.actions.setAge(70));
    void pass(SECOND);
    expect(age()).toBe(70);
    fireEvent.click(button('Play the years'));
    void pass(SECOND / 2);
    act(() => lab.actions.hold((set) => set));
    const held = age();
    void pass(SECOND);
    expect(age()).toBe(held);
    expect(button('Play the years')).toBeInTheDocument();
  });

  test('Space plays and pauses while the focus is on a bar, and stays with buttons that have it', async () => {
    const { pass, region, button, age } = await timeline();
    const bar = within(region).getByRole('slider', { name: /^Estradiol patch .*, whole bar/ });
    fireEvent.keyDown(bar, { key: ' ' });
    void pass(SECOND);
    expect(age()).toBeGreaterThan(54);
    fireEvent.keyDown(bar, { key: ' ' });
    const paused = age();
    fireEvent.keyDown(button('Add therapy'), { key: ' ' });
    void pass(SECOND);
    expect(age()).toBe(paused);
  });

  test('without motion it steps by whole years', async () => {
    reduced = true;
    const { pass, button, age } = await timeline();
    fireEvent.click(button('Play the years'));
    const seen = new Set<number>();
    for (let tick = 0; tick < 30; tick += 1) {
      void pass(SECOND / 10);
      seen.add(age());
    }
    expect([...seen].every(Number.isInteger)).toBe(true);
    expect(age()).toBe(59);
  });
});
