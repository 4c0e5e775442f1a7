// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Lab } from '../../../src/state';
import { ScenarioChips } from '../../../src/ui/panel/ScenarioChips';
import { renderPart } from '../render-part';
// Loaded here so that no test waits for the files of the second load.
import '../../../src/ui/second-load';

vi.setConfig({ testTimeout: 60_000 });

const names = (lab: Lab): readonly string[] => lab.documents.current().scenarios.map(({ name }) => name);
const [NATURAL, ORAL, CREAM, CEE] = [
  'Natural menopause',
  'Patch 50 + oral progesterone 100',
  'Patch 50 + progesterone cream 40',
  'Conjugated estrogens 0.625 + MPA 2.5',
] as const;
const line = (name: string) => screen.getByRole('button', { name: `Focus ${name}` });

describe('lines', () => {
  test('move by Alt and an arrow; focus, baseline and what is hidden go along, and the key stays under the hand', async () => {
    const { lab, user } = renderPart(<ScenarioChips />);
    act(() => lab.actions.toggleHidden(2));
    line(CREAM).focus();
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(names(lab)).toEqual([CREAM, NATURAL, ORAL, CEE]);
    expect(lab.documents.current()).toMatchObject({ baseline: 1, focus: 2 });
    expect(lab.view.getState().hidden).toEqual([0]);
    expect(line(CREAM)).toHaveFocus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(names(lab)[0]).toBe(CREAM);
    act(() => lab.actions.undo());
    expect(names(lab)).toEqual([NATURAL, CREAM, ORAL, CEE]);
  });

  test('are duplicated up to eight, and a copy says what it is the same as', async () => {
    const { lab, user } = renderPart(<ScenarioChips />);
    const copy = screen.getByRole('button', { name: 'Duplicate the line in focus' });
    await user.click(copy);
    expect(lab.documents.current().focus).toBe(4);
    const row = line(`${ORAL} (2)`).closest('li');
    if (!row) throw new Error('no row');
    expect(within(row).getByText(`the same as ${ORAL}`)).toBeInTheDocument();
    act(() => lab.actions.type({ kind: 'level', signal: 'estradiol' }, 20));
    expect(within(row).queryByText(`the same as ${ORAL}`)).toBeNull();
    for (let count = 0; count < 3; count += 1) await user.click(copy);
    expect(names(lab)).toHaveLength(8);
    expect(copy).toBeDisabled();
    await user.click(screen.getByRole('button', { name: `Options for ${CREAM}` }));
    expect(screen.queryByRole('menuitem', { name: 'Duplicate' })).toBeNull();
  });

  test('go with Delete; the focus goes on to the next line, never out of the list', async () => {
    const { lab, user } = renderPart(<ScenarioChips />);
    line(CREAM).focus();
    await user.keyboard('{Delete}');
    expect(names(lab)).toEqual([NATURAL, ORAL, CEE]);
    expect(line(CEE)).toHaveFocus();
    await user.click(screen.getByRole('button', { name: `Options for ${CEE}` }));
    await user.click(screen.getByRole('menuitem', { name: 'Remove' }));
    expect(line(ORAL)).toHaveFocus();
    await user.keyboard('{Delete}');
    await user.keyboard('{Delete}');
    expect(names(lab), 'the last line stays').toEqual([NATURAL]);
  });

  test('are renamed with F2', async () => {
    const { lab, user } = renderPart(<ScenarioChips />);
    line(CREAM).focus();
    await user.keyboard('{F2}');
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Mine{Enter}');
    expect(names(lab)).toContain('Mine');
  });

  test('move up and down from the menu as well', async () => {
    const { lab, user } = renderPart(<ScenarioChips />);
    await user.click(screen.getByRole('button', { name: `Options for ${NATURAL}` }));
    expect(screen.queryByRole('menuitem', { name: 'Move up' })).toBeNull();
    await user.click(screen.getByRole('menuitem', { name: 'Move down' }));
    expect(names(lab)).toEqual([ORAL, NATURAL, CREAM, CEE]);
    expect(lab.documents.current()).toMatchObject({ baseline: 1, focus: 0 });
  });

  test('a press without a drag takes the focus', () => {
    const { lab } = renderPart(<ScenarioChips />);
    fireEvent.pointerDown(line(CREAM), { button: 0, clientY: 10 });
    fireEvent.pointerMove(line(CREAM), { clientY: 12 });
    fireEvent.pointerUp(line(CREAM));
    fireEvent.click(line(CREAM));
    expect(lab.documents.current().focus).toBe(2);
    expect(names(lab)).toEqual([NATURAL, ORAL, CREAM, CEE]);
  });
});
