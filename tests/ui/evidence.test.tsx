// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CLAIM_CHECKS, MECHANISM_EVIDENCE } from '../../src/evidence';
import { ALL_PARAMETERS } from '../../src/simulation';
import { SHARED_FORECAST } from '../../src/ui/evidence/forecasts/shared-run';
import { renderLab } from './support';
// Loaded here so that a test does not wait for the files.
import '../../src/evidence/targets/published-rows';
import '../../src/ui/evidence';
import '../../src/ui/second-load';

vi.setConfig({ testTimeout: 120_000 });

// jsdom lays nothing out and so has no place to scroll to.
Element.prototype.scrollIntoView = () => undefined;

const at = (query: string): void => history.replaceState(null, '', query === '' ? '/' : query);
beforeEach(() => at('/'));
afterEach(() => at('/'));

const main = (): Promise<HTMLElement> => screen.findByRole('main');
/** All trials computed; they stay so for the tests that follow. */
const computed = (): Promise<void> =>
  waitFor(() => expect(SHARED_FORECAST.store.getState().status).toBe('ready'), { timeout: 100_000, interval: 100 });

describe('the screen', () => {
  test('is chosen in the top bar, says so in the address, and gives the Lab back', async () => {
    const { user, lab } = renderLab();
    const before = lab.documents.current();
    await user.click(screen.getByRole('button', { name: 'Evidence' }));
    expect(await screen.findByRole('heading', { name: 'Forecast against observed' })).toBeVisible();
    expect(location.search).toBe('?evidence');
    expect(screen.queryByRole('region', { name: 'The answer' })).toBeNull();
    expect(await main()).toHaveFocus();
    expect(document.title).toBe('Forecasts – Evidence – Trabecula');
    await user.click(screen.getByRole('button', { name: 'Lab' }));
    expect(await screen.findByRole('region', { name: 'The answer' })).toBeVisible();
    expect(location.search).toBe('');
    expect(lab.documents.current()).toEqual(before);
  });

  test('opens at the place an address names, and follows the history', async () => {
    at('?evidence=limits');
    const { user } = renderLab();
    expect(await screen.findByRole('heading', { name: 'Limits and context of use' })).toBeVisible();
    const nav = screen.getByRole('navigation', { name: 'Parts of the evidence' });
    expect(within(nav).getByRole('link', { name: 'Limits' })).toHaveAttribute('aria-current', 'page');
    await user.click(within(nav).getByRole('link', { name: 'Claims' }));
    expect(location.search).toBe('?evidence=claims');
    act(() => {
      history.replaceState(null, '', '?evidence=mechanisms');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(await screen.findByRole('heading', { name: 'Mechanisms', level: 2 })).toBeVisible();
  });

  test('speaks the words of the depth', async () => {
    at('?evidence');
    const { user } = renderLab();
    await main();
    await user.click(screen.getByRole('radio', { name: 'Fundamentals' }));
    expect(await screen.findByRole('heading', { name: 'Does the model match real studies?' })).toBeVisible();
  });
});

describe('forecasts', () => {
  test('show every translated row of density, misses named beside hits, and tell how many when done', async () => {
    at('?evidence');
    renderLab();
    const region = await main();
    await computed();
    const { rows, listed } = SHARED_FORECAST.store.getState();
    expect(rows.length + listed.length).toBe(250);
    const density = rows.filter(({ row }) => !['CTX', 'P1NP'].includes(row.site));
    expect(region.querySelectorAll('tr[data-row]')).toHaveLength(density.length);
    expect(within(region).getByText(/of 37 forecasts$/)).toBeVisible();
    expect(within(region).getByText(/^\d+ forecasts miss\.$/)).toBeVisible();
    expect(within(region).getByText(/density forecasts agree with what was observed/)).toBeInTheDocument();
    expect(within(region).getByText(`${listed.length} published rows that are not simulated, and why`)).toBeVisible();
  });

  test('are filtered by outcome, site and study, and say when nothing is left', async () => {
    at('?evidence');
    const { user } = renderLab();
    const region = await main();
    await computed();
    const count = (): number => region.querySelectorAll('tr[data-row]').length;
    const all = count();
    await user.click(within(region).getByRole('button', { name: 'Miss' }));
    const misses = count();
    expect(misses).toBeGreaterThan(0);
    await user.click(within(region).getByRole('button', { name: 'Hit' }));
    expect(count()).toBe(all);
    await user.click(within(region).getByRole('button', { name: 'Miss' }));
    expect(count()).toBe(all - misses);
    await user.selectOptions(within(region).getByRole('combobox', { name: 'Study' }), 'ULTRA');
    await user.type(within(region).getByRole('searchbox'), 'nothing such');
    expect(within(region).getByText('No row matches these filters.')).toBeVisible();
    await user.click(within(region).getByRole('button', { name: 'Clear all filters' }));
    expect(count()).toBe(all);
  });

  test('sort by what their heads say', async () => {
    at('?evidence');
    const { user } = renderLab();
    const region = await main();
    await computed();
    await user.click(within(region).getByRole('button', { name: 'Observed' }));
    expect(within(region).getByRole('columnheader', { name: 'Observed' })).toHaveAttribute('aria-sort', 'descending');
    const [first] = region.querySelectorAll('tr[data-row]');
    const largest = [...SHARED_FORECAST.store.getState().rows]
      .filter(({ row }) => !['CTX', 'P1NP'].includes(row.site))
      .sort((a, b) => b.row.observed - a.row.observed)[0];
    expect(first?.getAttribute('data-row')).toBe(largest?.row.id);
    await user.click(within(region).getByRole('button', { name: 'Observed' }));
    expect(within(region).getByRole('columnheader', { name: 'Observed' })).toHaveAttribute('aria-sort', 'ascending');
  });

  test('open a row with what was computed, for whom, and what was assumed', async () => {
    at('?evidence');
    const { user } = renderLab();
    const region = await main();
    await computed();
    const row = region.querySelector<HTMLElement>('tr[data-row="PEPI-FU-2"]');
    if (!row) throw new Error('no row');
    await user.click(within(row).getByRole('button'));
    expect(location.search).toBe('?evidence=forecasts&item=PEPI-FU-2');
    expect(within(region).getByText('two of the four regimens stand for all')).toBeVisible();
    expect(within(region).getByText('a woman of 56, last period at 51')).toBeVisible();
    await user.click(within(row).getByRole('button'));
    expect(within(region).queryByText('two of the four regimens stand for all')).toBeNull();
  });

  test('walk by arrows in the scatter, each row spoken', async () => {
    at('?evidence');
    const { user } = renderLab();
    const region = await main();
    await computed();
    await user.click(within(region).getByRole('radio', { name: 'Scatter' }));
    const chart = within(region).getByRole('group', { name: /^Scatter\. \d+ rows/ });
    chart.focus();
    await user.keyboard('{Home}');
    const first = location.search;
    expect(within(region).getByText(/: model −.*, observed −.* %, a (hit|miss)\.$/)).toBeVisible();
    await user.keyboard('{ArrowRight}');
    expect(location.search).not.toBe(first);
    await user.keyboard('{ArrowLeft}');
    expect(location.search).toBe(first);
    await user.keyboard('{Escape}');
    expect(location.search).toBe('?evidence=forecasts');
  });
});

describe('parameters', () => {
  test('are listed in full and found by a word or a source', async () => {
    at('?evidence=parameters');
    const { user } = renderLab();
    const region = await main();
    expect(region.querySelectorAll('tr[data-parameter]')).toHaveLength(ALL_PARAMETERS.length);
    await user.type(within(region).getByRole('searchbox'), 'PK146');
    const shown = region.querySelectorAll('tr[data-parameter]').length;
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(20);
    expect(within(region).getByText(`${shown} of ${ALL_PARAMETERS.length} parameters`)).toBeVisible();
  });

  test('show prior and posterior of a fitted one, and its equations', async () => {
    at('?evidence=parameters&item=turnoverLS');
    renderLab();
    const region = await main();
    expect(
      within(region).getByRole('img', { name: 'turnover seen by densitometry, lumbar spine' }),
    ).toBeInTheDocument();
    expect(within(region).getByText(/^After the fit: median .* 95 % between/, { selector: 'p' })).toBeVisible();
    expect(within(region).getByText('turnover of what is left, lumbar spine')).toBeVisible();
    expect(region.querySelector('[data-mark$="-after"]')).not.toBeNull();
  });

  test('show the spread alone of one that is not fitted, and which formulations read it', async () => {
    at('?evidence=parameters&item=progesteroneCreamAbsorption');
    renderLab();
    const region = await main();
    expect(within(region).getByText(/^Not fitted/, { selector: 'p' })).toBeVisible();
    expect(within(region).getByText('progesterone cream')).toBeVisible();
    expect(region.querySelector('[data-mark$="-after"]')).toBeNull();
  });
});

describe('what else it rests on', () => {
  test('every mechanism carries a grade for direction and size, and leads to its parameters', async () => {
    at('?evidence=mechanisms');
    const { user } = renderLab();
    const region = await main();
    const articles = within(region).getAllByRole('article');
    expect(articles).toHaveLength(MECHANISM_EVIDENCE.length);
    const calming = within(region).getByRole('article', { name: /calms the stress axis/ });
    expect(within(calming).getByText('off under human evidence only')).toBeVisible();
    expect(within(calming).getAllByText('assumed')).toHaveLength(2);
    await user.click(within(calming).getByRole('link', { name: /calming of the cortisol tone/ }));
    expect(location.search).toBe('?evidence=parameters&item=allopregnanoloneCalming');
    expect(await within(region).findByText(/hypothesis: zero under human evidence only/)).toBeVisible();
  });

  test('every claim stands beside what was found and its source', async () => {
    at('?evidence=claims');
    renderLab();
    const region = await main();
    for (const { claim, finding } of CLAIM_CHECKS) {
      const article = within(region).getByRole('article', { name: claim });
      expect(within(article).getByText(finding)).toBeVisible();
    }
  });

  test('limits carry the present numbers of the rows they speak of', async () => {
    at('?evidence=limits');
    renderLab();
    const region = await main();
    await computed();
    const { rows } = SHARED_FORECAST.store.getState();
    const observed = rows.find(({ row }) => row.id === 'WHI-EP-TH-P')?.row.observed;
    const link = await within(region).findByRole('link', { name: /^WHI-EP-TH-P model/ });
    expect(link.textContent).toContain(`observed +${observed?.toFixed(1)}`);
  });
});
