// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { simulate } from '../../../src/simulation';
import { mechanismSvg } from '../../../src/ui/mechanism/picture';
import { readMechanism } from '../../../src/ui/mechanism/reading';
import { MECHANISM_WORDS } from '../../../src/ui/words/mechanism';
import { renderLab } from '../support';
import '../../../src/simulation/lens';
import '../../../src/ui/second-load';

vi.setConfig({ testTimeout: 60_000 });

const panel = (): Promise<HTMLElement> => screen.findByRole('region', { name: /^Mechanism at / });
const item = (region: HTMLElement, id: string): Element => {
  const found = region.querySelector(`svg [data-item="${id}"]`);
  if (found === null) throw new Error(`no ${id}`);
  return found;
};
const drawn = (region: HTMLElement): readonly (string | null)[] =>
  [...region.querySelectorAll('svg [data-item]')].map((each) => each.getAttribute('data-item'));

describe('the picture', () => {
  test('shows the focused line at the playhead, with one tab stop and a spoken name for each part', async () => {
    const { lab, clock } = renderLab({ simulate });
    const region = await panel();
    expect(drawn(region)).toContain('estradiol-rankl');
    expect(drawn(region)).not.toContain('denosumab');
    const stops = [...region.querySelectorAll('svg [data-item]')].filter(
      (each) => each.getAttribute('tabindex') === '0',
    );
    expect(stops).toHaveLength(1);
    expect(item(region, 'estradiol-rankl')).toHaveAccessibleName(
      /^Estradiol lowers RANKL\. Evidence B, cohort or biomarker\. Now RANKL production by this path: [\d.]+ times rest; Natural menopause: [\d.]+\.$/,
    );
    expect(item(region, 'allopregnanolone-osteoblasts')).toHaveAccessibleName(/hypothesis\. Evidence D, assumed/);
    act(() => lab.actions.setAge(70));
    act(() => clock.pass(200));
    expect(screen.getByRole('region', { name: 'Mechanism at 70' })).toBeInTheDocument();
  });

  test('a slider set at the playhead is read a year on, when the cells have answered; under the pointer the age is its own', async () => {
    const { lab, clock, rest } = renderLab({ simulate });
    const region = await panel();
    const rankl = (): number =>
      Number(/RANKL, ([\d.]+)/.exec(item(region, 'rankl').getAttribute('aria-label') ?? '')?.[1]);
    const before = rankl();
    act(() => {
      lab.actions.drag({ kind: 'level', signal: 'estradiol' }, 1, 40);
      clock.frame();
    });
    rest();
    expect(region).toHaveAccessibleName('Mechanism at 54');
    expect(within(region).getByText('a year after setting')).toBeInTheDocument();
    expect(rankl()).toBeGreaterThan(1.5 * before);
    act(() => lab.actions.release());
    rest();
    act(() => {
      lab.view.setState({ hoverAge: 53.2 });
      clock.pass(200);
    });
    expect(region).toHaveAccessibleName('Mechanism at 53.2');
  });

  test('follows the site and says the balance', async () => {
    const { lab } = renderLab({ simulate });
    const region = await panel();
    expect(item(region, 'bone')).toHaveAccessibleName(/^Spine bone −?\d+\.\d\d % a year$/);
    act(() => lab.view.setState({ site: 'TH' }));
    expect(item(region, 'bone')).toHaveAccessibleName(/^Hip bone/);
  });

  test('says what is off under human evidence only', async () => {
    const { lab, rest } = renderLab({ simulate });
    const region = await panel();
    act(() => lab.actions.setHumanEvidenceOnly(true));
    rest();
    await waitFor(() =>
      expect(item(region, 'allopregnanolone-cortisol')).toHaveAccessibleName(/Off: its parameters are zero/),
    );
    expect(within(region).getAllByText('off').length).toBeGreaterThanOrEqual(3);
  });

  test('without a run that tells, it says so', async () => {
    renderLab();
    expect(within(await panel()).getByText('The mechanism at this age could not be computed.')).toBeInTheDocument();
  });
});

describe('choosing', () => {
  test('by keys: arrows walk, Enter opens sentence, equation, parameters and sources, Escape closes and the focus stays', async () => {
    const { user } = renderLab({ simulate });
    const region = await panel();
    act(() => (item(region, 'estradiol') as SVGElement).focus());
    await user.keyboard('{ArrowDown}');
    expect(item(region, 'estradiol-rankl')).toHaveFocus();
    await user.keyboard('{Enter}');
    const detail = within(region).getByRole('region', { name: 'Estradiol lowers RANKL' });
    expect(item(region, 'estradiol-rankl')).toHaveAttribute('aria-expanded', 'true');
    expect(item(region, 'estradiol-rankl')).toHaveAttribute('aria-controls', detail.id);
    expect(within(detail).getByText(/Without estrogen, bone cells make more RANKL/)).toBeInTheDocument();
    expect(detail.textContent).toContain('L′ = kL · ((1 + aL · d)');
    const link = within(detail).getByRole('link', { name: /rise of RANKL without estrogen/ });
    expect(link).toHaveAttribute('href', '?evidence=parameters&item=estrogenOnRankl');
    expect(within(detail).getByText(/Eghbali-Fatourechi 2003/)).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(within(region).queryByRole('region', { name: 'Estradiol lowers RANKL' })).not.toBeInTheDocument();
    expect(item(region, 'estradiol-rankl')).toHaveFocus();
  });

  test('Escape inside the detail leads back to what was chosen', async () => {
    const { user } = renderLab({ simulate });
    const region = await panel();
    await user.click(item(region, 'rankl-osteoclasts'));
    const detail = within(region).getByRole('region', { name: 'RANKL drives the formation of osteoclasts' });
    act(() => within(detail).getByRole('link', { name: 'Open in Evidence' }).focus());
    await user.keyboard('{Escape}');
    expect(item(region, 'rankl-osteoclasts')).toHaveFocus();
  });

  test('the box of an input marks its paths, a second click takes the mark away', async () => {
    const { lab, user } = renderLab({ simulate });
    const region = await panel();
    await user.click(item(region, 'progesterone'));
    expect(lab.view.getState().highlight).toBe('progesterone');
    expect(region.querySelector('[data-mark="edge-progesterone-osteoblasts-glow"]')).not.toBeNull();
    await user.click(item(region, 'progesterone'));
    expect(lab.view.getState().highlight).toBeNull();
    expect(region.querySelector('[data-mark$="-glow"]')).toBeNull();
  });

  test('a mark set elsewhere is shown here and not taken away by a line', async () => {
    const { lab, user } = renderLab({ simulate });
    const region = await panel();
    act(() => lab.view.setState({ highlight: 'estrogen' }));
    expect(region.querySelector('[data-mark="node-estradiol-ring"]')).not.toBeNull();
    await user.click(item(region, 'opg-rankl'));
    await user.click(item(region, 'opg-rankl'));
    expect(lab.view.getState().highlight).toBe('estrogen');
  });

  test('a parameter leads to its place in the Evidence', async () => {
    const { lab, user } = renderLab({ simulate });
    const region = await panel();
    await user.click(item(region, 'estradiol-osteoclasts'));
    await user.click(within(region).getByRole('link', { name: /longer osteoclast life/ }));
    expect(lab.view.getState().screen).toBe('evidence');
    expect(location.search).toBe('?evidence=parameters&item=estrogenOnOsteoclastLife');
    act(() => {
      history.replaceState(null, '', './');
      lab.view.setState({ screen: 'lab' });
    });
  });
});

describe('the list', () => {
  test('holds every link in use, those the narrow picture leaves out as well', async () => {
    const { user } = renderLab({ simulate });
    const region = await panel();
    expect(drawn(region)).not.toContain('cortisol-rankl');
    await user.click(within(region).getByRole('button', { name: 'As a list' }));
    const links = within(region).getByRole('table', { name: /^Links at / });
    expect(within(links).getByRole('button', { name: 'Cortisol raises RANKL' })).toBeInTheDocument();
    expect(within(links).getByRole('columnheader', { name: 'Natural menopause' })).toBeInTheDocument();
    const levels = within(region).getByRole('table', { name: 'Levels' });
    expect(within(levels).getByRole('row', { name: /^Spine bone −?\+?\d/ })).toBeInTheDocument();
    await user.click(within(links).getByRole('button', { name: 'Cortisol raises RANKL' }));
    expect(within(region).getByRole('region', { name: 'Cortisol raises RANKL' })).toBeInTheDocument();
  });
});

test('enlarged, it can be saved and its parts chosen', async () => {
  const { user } = renderLab({ simulate });
  const region = await panel();
  await user.click(within(region).getByRole('button', { name: 'Enlarge' }));
  const dialog = await screen.findByRole('dialog', { name: /^Mechanism: Patch 50 \+ oral progesterone 100 at 53$/ });
  expect(within(dialog).getByRole('button', { name: 'Save as SVG' })).toBeInTheDocument();
  await user.click(item(dialog, 'estradiol-osteoblasts'));
  expect(
    within(dialog).getByRole('region', { name: 'Estradiol lengthens the life of osteoblasts' }),
  ).toBeInTheDocument();
});

test('the saved picture draws every link in use, says how to read it and that it is no advice', () => {
  const { lab } = renderLab({ simulate });
  const [natural, patch] = lab.runs.store.getState().settled;
  const reading = readMechanism(patch!.trajectory!, natural!.trajectory!, 60, 'LS')!;
  const words = MECHANISM_WORDS.intermediate;
  for (const dark of [false, true]) {
    const svg = mechanismSvg({ reading, words, dark, scenarioName: 'A & B', comparedName: natural!.scenario.name });
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    for (const id of reading.edges.keys()) expect(parsed.querySelector(`[data-mark="edge-${id}"]`), id).not.toBeNull();
    expect(parsed.documentElement.textContent).toContain('Education, not medical advice');
    expect(parsed.querySelector('title')?.textContent).toBe('Mechanism: A & B at 60');
  }
});
