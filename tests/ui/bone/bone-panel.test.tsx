// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { BonePanel } from '../../../src/ui/bone/BonePanel';
import { simpleSimulate } from '../support';
import { renderPanel, renderRunning } from './harness';

vi.setConfig({ testTimeout: 60_000 });

const render = (): ReturnType<typeof renderRunning> => renderRunning(<BonePanel />);
const panel = (): HTMLElement => screen.getByRole('region', { name: 'Bone picture' });
const divider = (region: HTMLElement): HTMLElement =>
  within(region).getByRole('slider', { name: 'Divider of the bone picture' });
const numbers = (text: string): readonly number[] =>
  [...text.replaceAll('\u2212', '-').matchAll(/-?\d+(?:\.\d+)?/g)].map(([found]) => Number(found));

describe('the bone picture', () => {
  test('says in words what it shows, on both sides', () => {
    render();
    const region = panel();
    const picture = within(region).getByRole('img');
    expect(picture).toHaveAccessibleName(
      /Left: Patch 50 \+ oral progesterone 100 at 46.*Right: Patch 50 \+ oral progesterone 100 at 53.*osteoclasts/,
    );
    expect(
      within(region).getByText(/^Bone volume \u2212\d.* since 46: trabeculae .* thinner, .* perforated\.$/),
    ).toBeVisible();
    expect(within(region).getByText(/^Illustration/)).toBeVisible();
    const legend = within(region).getByRole('list', { name: 'Marks' });
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['lost since 46', 'resorption', 'new bone']);
  });

  test('the cut holds the stated share of bone times the volume', () => {
    const { lab, clock } = render();
    const region = panel();
    act(() => {
      lab.actions.focus(0);
      lab.actions.setAge(75);
      clock.pass(200);
    });
    expect(within(region).getByRole('img')).toHaveAccessibleName(/Right: Natural menopause at 75/);
    const name = within(region).getByRole('img').getAttribute('aria-label') ?? '';
    const [left, right] = [...name.matchAll(/([\d.]+) % of the cut is bone/g)].map(([, area]) => Number(area));
    const [volume] = numbers(/Right:.*volume (\S+) % since/.exec(name)?.[1] ?? '');
    expect(right! / left!).toBeCloseTo(1 + volume! / 100, 2);
    expect(right!).toBeLessThan(left!);
  });

  test('follows the cursor and the site', () => {
    const { lab, clock } = render();
    const region = panel();
    const sentence = (): string => within(region).getByText(/^Bone volume/).textContent;
    const before = sentence();
    act(() => {
      lab.view.setState({ hoverAge: 52 });
      clock.pass(200);
    });
    expect(within(region).getByRole('img')).toHaveAccessibleName(/Right: .* at 52,/);
    expect(sentence()).not.toBe(before);
    const spine = sentence();
    act(() => lab.view.setState({ site: 'FN' }));
    expect(sentence()).not.toBe(spine);
  });

  test('compares with the start or with the baseline at the same age', async () => {
    const { lab, user, rest } = render();
    const region = panel();
    await user.click(within(region).getByRole('radio', { name: 'Baseline' }));
    expect(within(region).getByRole('img')).toHaveAccessibleName(/Left: Natural menopause at 53/);
    expect(divider(region)).toHaveAttribute(
      'aria-valuetext',
      expect.stringContaining('left Age 53, Natural menopause'),
    );
    act(() => lab.actions.focus(0));
    rest();
    expect(within(region).queryByRole('radio', { name: 'Baseline' })).toBeNull();
    expect(within(region).getByRole('img')).toHaveAccessibleName(/Left: Natural menopause at 46/);
  });

  test('its divider moves by keys, stays inside and goes back to the middle', async () => {
    const { user } = render();
    const slider = divider(panel());
    slider.focus();
    const at = (): number => Number(slider.getAttribute('aria-valuenow'));
    const start = at();
    await user.keyboard('{ArrowRight}');
    expect(at()).toBe(start + 2);
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(at()).toBe(start - 8);
    await user.keyboard('{PageUp}{PageUp}');
    expect(at()).toBe(start + 12);
    await user.keyboard('{End}{ArrowRight}');
    expect(at()).toBe(100);
    await user.keyboard('{Home}{ArrowDown}');
    expect(at()).toBe(0);
    await user.keyboard('{Backspace}');
    expect(at()).toBe(50);
    expect(slider).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^at 50 %: left Age 46, right Age 53, Patch/),
    );
  });

  test('tells its rule, with the source of the share of bone', async () => {
    const { user } = render();
    const region = panel();
    const button = within(region).getByRole('button', { name: 'How it is drawn' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(within(region).getByText(/15\.4 % of the bright cut surface is bone \(Bone 2009, doi/)).toBeVisible();
    expect(within(region).getByText(/assumption of the model \(grade D\)/)).toBeVisible();
  });

  test('says so where a line could not be computed or keeps no states', () => {
    renderRunning(<BonePanel />, { simulate: simpleSimulate });
    expect(within(panel()).getByText(/There is no bone to draw/)).toBeVisible();
  });

  test('says nothing before the first run', () => {
    const { lab } = renderPanel(<BonePanel />);
    expect(screen.queryByText(/There is no bone to draw/)).toBeNull();
    act(() => lab.runs.start());
    expect(screen.getByText(/^Bone volume/)).toBeVisible();
  });
});
