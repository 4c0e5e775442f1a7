// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { writeSet } from '../../src/scenario';
import { decodeLink } from '../../src/scenario/link-codec';
import { createLab } from '../../src/state';
import { clockwork, renderLab, simpleSimulate } from './support';

const linePaths = (): (string | null)[] =>
  [...document.querySelectorAll('[data-chart="hero"] [data-mark^="hero-line-"]')].map((path) => path.getAttribute('d'));

vi.setConfig({ testTimeout: 60_000 });

describe('the answer', () => {
  test('is read at the end of the run and says how much more or less', () => {
    renderLab();
    const region = screen.getByRole('region', { name: 'The answer' });
    expect(region).toHaveTextContent(/points more spine bone at 81 than with natural menopause/);
  });

  test('follows the age once the playhead is moved', async () => {
    const { lab, clock } = renderLab();
    act(() => {
      clock.pass(200);
      lab.actions.setAge(60);
      clock.pass(200);
    });
    expect(screen.getByRole('region', { name: 'The answer' })).toHaveTextContent(/at 60/);
    expect(await screen.findByRole('heading', { name: 'At age 60' })).toBeInTheDocument();
  });
});

describe('the charts', () => {
  test('draw one line for each scenario, named and described', () => {
    renderLab();
    expect(linePaths()).toHaveLength(4);
    const picture = screen.getByRole('img', { name: /^Lumbar spine bone density/ });
    expect(picture).toHaveAccessibleDescription(/Natural menopause from .* to /);
  });

  test('while dragging, only the focused line is rewritten, the axis is held and a ghost stays', () => {
    const { lab, clock } = renderLab();
    const before = linePaths();
    const frames = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);
    const ticks = (): string[] =>
      [...document.querySelectorAll('[data-chart="hero"] text')]
        .map((text) => text.textContent)
        .filter((text) => /^−?\d+$|%$/.test(text));
    const axis = ticks();
    act(() => {
      lab.actions.drag({ kind: 'level', signal: 'estradiol' }, 2, 40);
      clock.frame();
    });
    const during = linePaths();
    expect(during.filter((d, index) => d !== before[index])).toHaveLength(1);
    expect(document.querySelector('[data-mark="hero-ghost-s1"]'), 'a tap leaves no ghost').toBeNull();
    act(() => clock.pass(100));
    // Words take turns with the small charts, frame by frame.
    act(() => {
      for (const [callback] of frames.mock.calls) callback(0);
    });
    expect(document.querySelector('[data-mark="hero-ghost-s1"]')).toHaveAttribute('d', before[3] ?? '');
    frames.mockRestore();
    expect(screen.getByText('Axis held while dragging')).toBeVisible();
    expect(ticks().filter((tick) => /^−?\d+$/.test(tick))).toEqual(axis.filter((tick) => /^−?\d+$/.test(tick)));
    act(() => lab.actions.cancel());
    expect(linePaths()).toEqual(before);
    expect(document.querySelector('[data-mark="hero-ghost-s1"]')).toBeNull();
  });

  test('the age moves by keys on any chart and speaks the values', async () => {
    const { lab, user, clock } = renderLab();
    const handle = await screen.findByRole('slider', { name: /^Age, Lumbar spine/ });
    handle.focus();
    await user.keyboard('{ArrowRight}');
    expect(lab.view.getState().age).toBeCloseTo(54, 9);
    await user.keyboard('{PageUp}');
    expect(lab.view.getState().age).toBeCloseTo(59, 9);
    await user.keyboard('{Home}');
    expect(lab.view.getState().age).toBe(46);
    act(() => clock.pass(200));
    expect(handle).toHaveAttribute('aria-valuetext', expect.stringMatching(/^age 46: Natural menopause 0.0 %/));
  });

  test('turn into tables', async () => {
    const { user } = renderLab();
    await user.click(await screen.findByRole('button', { name: 'Table: Lumbar spine bone density' }));
    const table = await screen.findByRole('table', { name: /Lumbar spine bone density/ });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(5);
    expect(within(table).getByRole('rowheader', { name: '81' })).toBeInTheDocument();
  });
});

describe('depths', () => {
  test('change words and sliders, never the document', async () => {
    const { lab, user } = renderLab();
    lab.actions.type({ kind: 'factor', signal: 'rankl-production' }, 2);
    const text = writeSet(lab.documents.current());
    await user.click(screen.getByRole('radio', { name: 'Fundamentals' }));
    expect(screen.getByRole('slider', { name: 'Estrogen' })).toBeInTheDocument();
    expect(screen.queryByRole('slider', { name: 'RANKL, call for removal' })).toBeNull();
    expect(screen.getByRole('note')).toHaveTextContent('RANKL production set to 2 ×');
    expect(screen.getByText(/of every 100 parts/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show RANKL and OPG' }));
    expect(screen.getByRole('slider', { name: 'RANKL, call for removal' })).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Academic' }));
    expect(await screen.findByText('Newton iterations')).toBeInTheDocument();
    expect(writeSet(lab.documents.current())).toBe(text);
  });
});

describe('scenarios', () => {
  test('a card replaces the focused line’s therapies, undoable, with a notice', async () => {
    const { lab, user } = renderLab();
    const before = writeSet(lab.documents.current());
    await user.click(screen.getByRole('button', { name: /^Use Natural menopause/ }));
    expect(lab.documents.current().scenarios[1]?.therapies).toEqual([]);
    const notice = screen.getByRole('status', { name: '' });
    await user.click(within(notice.closest('div') ?? document.body).getByRole('button', { name: 'Undo' }));
    expect(writeSet(lab.documents.current())).toBe(before);
  });

  test('a line is focused, hidden, renamed and removed; + adds while there is room', async () => {
    const { lab, user } = renderLab();
    await user.click(screen.getByRole('button', { name: 'Focus Patch 50 + progesterone cream 40' }));
    expect(lab.documents.current().focus).toBe(2);
    await user.click(screen.getByRole('button', { name: 'Hide Natural menopause' }));
    expect(linePaths()).toHaveLength(3);

    await user.click(screen.getByRole('button', { name: 'Options for Natural menopause' }));
    await user.click(screen.getByRole('menuitem', { name: 'Rename…' }));
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, '=1+1{Enter}');
    expect(lab.documents.current().scenarios[0]?.name).toBe('=1+1');

    await user.click(screen.getByRole('button', { name: 'Options for =1+1' }));
    await user.click(screen.getByRole('menuitem', { name: 'Remove' }));
    expect(lab.documents.current().scenarios).toHaveLength(3);
    expect(lab.documents.current()).toMatchObject({ baseline: 0, focus: 1 });
    await user.click(screen.getByRole('button', { name: 'Add Natural menopause as a new line' }));
    expect(lab.documents.current().scenarios).toHaveLength(4);
  });

  test('Ctrl+Z undoes and Ctrl+Shift+Z redoes, but not while typing', async () => {
    const { lab, user } = renderLab();
    lab.actions.type({ kind: 'level', signal: 'estradiol' }, 20);
    const edited = writeSet(lab.documents.current());
    screen.getByRole('textbox', { name: 'Estradiol value, pg/mL' }).focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(writeSet(lab.documents.current())).toBe(edited);
    screen.getByRole('slider', { name: 'Estradiol' }).focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(lab.documents.current().scenarios[1]?.levels).toEqual([]);
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(writeSet(lab.documents.current())).toBe(edited);
  });

  test('a run that fails is told by name, and the others are drawn', () => {
    renderLab({
      simulate: (...args) => {
        if (args[0].name.includes('cream')) throw new Error('the run stopped at age 60');
        return simpleSimulate(...args);
      },
    });
    expect(screen.getByText(/cream 40” could not be computed.*stopped at age 60/)).toBeVisible();
    expect(linePaths()).toHaveLength(3);
  });
});

describe('sharing', () => {
  test('the link opens the same comparison in another page', async () => {
    const { lab, user } = renderLab();
    lab.actions.type({ kind: 'level', signal: 'allopregnanolone' }, 30);
    await user.click(screen.getByRole('button', { name: 'Share' }));
    const field = await screen.findByRole('textbox', { name: 'Link to this comparison' });
    await waitFor(() => expect(field).toHaveDisplayValue(/#s=1/));
    const address = field instanceof HTMLInputElement ? field.value : '';
    const fragment = address.slice(address.indexOf('#'));
    const linked = decodeLink(fragment);
    expect(linked.ok).toBe(true);
    const other = createLab(clockwork({ linked }).surroundings);
    expect(writeSet(other.documents.current())).toBe(writeSet(lab.documents.current()));
    expect(screen.getByText(/Nothing is uploaded/)).toBeInTheDocument();
  });
});
