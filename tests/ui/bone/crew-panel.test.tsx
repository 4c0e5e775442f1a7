// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { balanceOf, crewFacts } from '../../../src/ui/bone/crew-facts';
import { CREW_ROLES } from '../../../src/ui/words/bone';
import { CrewPanel } from '../../../src/ui/bone/CrewPanel';
import { renderRunning } from './harness';

vi.setConfig({ testTimeout: 60_000 });

function crews() {
  const page = renderRunning(<CrewPanel />);
  act(() => page.lab.view.setState({ depth: 'fundamentals' }));
  return { ...page, region: screen.getByRole('region', { name: 'Two crews at work' }) };
}
const cells = (region: HTMLElement, state: string): number => region.querySelectorAll(`[data-cell="${state}"]`).length;

describe('builders and demolition crew', () => {
  test('are told in words and numbers, beside the baseline', () => {
    const { region } = crews();
    expect(within(region).getByRole('img')).toHaveAccessibleName(
      /Drawing of a bone surface at 53\. The demolition crew is 1\.\d\d times and the builders are 1\.\d\d times/,
    );
    for (const label of ['Taken away each year', 'Put back each year']) {
      const row = within(region).getByText(label).parentElement!;
      expect(within(row).getByText(/^\d+\.\d of 100$/)).toBeVisible();
      expect(within(row).getByText(/^\d+\.\d with “Natural menopause”$/)).toBeVisible();
    }
    expect(within(region).getByText(/^Builders (nearly )?keep up/)).toBeVisible();
  });

  test('stay at home under hormones; none does in the baseline itself', () => {
    const { region, lab, rest } = crews();
    expect(cells(region, 'absent')).toBeGreaterThan(2);
    expect(within(region).getByRole('button', { name: 'Dashed kept at home' })).toBeVisible();
    act(() => lab.actions.focus(0));
    rest();
    expect(cells(region, 'absent')).toBe(0);
    expect(within(region).queryByRole('button', { name: /^Dashed/ })).toBeNull();
    expect(within(region).queryByText(/with “Natural/)).toBeNull();
  });

  test('fall behind at menopause', () => {
    const { region, lab, clock } = crews();
    act(() => {
      lab.actions.focus(0);
      lab.actions.setAge(51.8);
      clock.pass(200);
    });
    expect(within(region).getByText(/^Builders fall behind: \d\.\d of every 100 parts/)).toBeVisible();
  });

  test('come besides when they are called for', () => {
    const { region, lab, clock } = crews();
    act(() => {
      lab.actions.type({ kind: 'factor', signal: 'rankl-production' }, 4);
      lab.actions.makeBaseline(2);
      lab.actions.setAge(54);
      clock.pass(200);
    });
    expect(cells(region, 'extra')).toBeGreaterThan(0);
    expect(within(region).getByRole('button', { name: 'Ringed called in besides' })).toBeVisible();
  });

  test('a tap on anyone, or the button that names them, says one sentence', async () => {
    const { region, user } = crews();
    const button = within(region).getByRole('button', { name: 'Builders osteoblasts lay new bone' });
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const sentence = document.getElementById(button.getAttribute('aria-controls') ?? '');
    expect(sentence).toHaveTextContent(/^Builders follow where the crew has been/);
    await user.click(region.querySelector('[data-cell="absent"]')!);
    expect(sentence).toHaveTextContent(/with “Natural menopause” at this age\. Here they stay at home\.$/);
    button.focus();
    await user.keyboard('{Enter}{Enter}');
    expect(sentence).not.toBeVisible();
  });
});

describe('how the crews get on', () => {
  test('is judged by what is shown', () => {
    expect([0.3, 0.05, 0, -0.05, -0.1, -0.5, -0.6, -3].map(balanceOf)).toEqual([
      'ahead',
      'even',
      'even',
      'even',
      'nearly',
      'nearly',
      'behind',
      'behind',
    ]);
    const state = { volume: 1, number: 1, osteoclasts: 1, osteoblasts: 1, taken: 0.0857, put: 0.0846 };
    const facts = crewFacts(state, 53, undefined);
    expect([facts.taken, facts.put, facts.net]).toEqual(['8.6', '8.5', '0.1']);
  });

  test('has words for everyone at every depth', async () => {
    const { BONE_WORDS } = await import('../../../src/ui/words/bone');
    const state = { volume: 1, number: 1, osteoclasts: 1, osteoblasts: 1, taken: 0.08, put: 0.08 };
    const facts = crewFacts(state, 60, { name: 'Other', state });
    for (const words of Object.values(BONE_WORDS)) {
      const sentences = CREW_ROLES.map((role) => words.crews.explain(role, facts));
      expect(new Set(sentences).size).toBe(CREW_ROLES.length);
      for (const sentence of sentences) expect(sentence).toMatch(/[.]$/);
    }
  });
});
