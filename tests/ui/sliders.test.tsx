// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { logScale, SLIDER_STEPS } from '../../src/ui/slider/log-scale';
import { HORMONES, FACTORS } from '../../src/ui/slider/signals';
import { renderLab } from './support';

const focused = (lab: ReturnType<typeof renderLab>['lab']) => {
  const set = lab.documents.current();
  const scenario = set.scenarios[set.focus];
  if (!scenario) throw new Error('no focus');
  return scenario;
};
const scaleOf = (id: string) => {
  const signal = [...HORMONES, ...FACTORS].find((candidate) => candidate.id === id);
  if (!signal) throw new Error(id);
  return logScale(...signal.track);
};

vi.setConfig({ testTimeout: 60_000 });

describe('the log scale', () => {
  test.each([...HORMONES, ...FACTORS].map((signal) => [signal.id, signal.track] as const))(
    '%s: ends and every step come back, equal ratios are equal ways',
    (_id, [low, high]) => {
      const scale = logScale(low, high);
      expect(scale.toValue(0)).toBe(low);
      expect(scale.toValue(SLIDER_STEPS)).toBe(high);
      for (let step = 0; step <= SLIDER_STEPS; step += 1) {
        expect(Math.round(scale.toPosition(scale.toValue(step)))).toBe(step);
      }
      const middle = scale.toPosition(Math.sqrt(low * high));
      expect(middle).toBeCloseTo(SLIDER_STEPS / 2, 9);
    },
  );

  test('1 × is exactly in the middle of a factor', () => {
    expect(scaleOf('rankl-production').toValue(100)).toBe(1);
  });
});

describe('a hormone slider', () => {
  test('speaks level and meaning, never the position', () => {
    renderLab();
    const slider = screen.getByRole('slider', { name: 'Estradiol' });
    expect(slider).toHaveAttribute('aria-valuetext', '40 pg/mL, monthly cycle range');
  });

  test.each([
    ['{ArrowRight}', 1],
    ['{ArrowLeft}', -1],
    ['{Shift>}{ArrowRight}{/Shift}', 10],
    ['{PageUp}', 10],
    ['{PageDown}', -10],
  ])('%s moves by %i steps of 200, one undo step', async (keys, steps) => {
    const { lab, user, rest } = renderLab();
    const scale = scaleOf('estradiol');
    const from = Math.round(scale.toPosition(40));
    screen.getByRole('slider', { name: 'Estradiol' }).focus();
    await user.keyboard(keys);
    expect(focused(lab).levels).toEqual([
      { signal: 'estradiol', value: scale.toValue(from + steps), unit: 'pg/mL', from: 53 },
    ]);
    rest();
    expect(lab.documents.store.getState().history.past).toHaveLength(1);
  });

  test('Home and End go to the ends', async () => {
    const { lab, user } = renderLab();
    screen.getByRole('slider', { name: 'Progesterone' }).focus();
    await user.keyboard('{End}');
    expect(focused(lab).levels[0]?.value).toBe(50);
    await user.keyboard('{Home}');
    expect(focused(lab).levels[0]?.value).toBe(0.03);
  });

  test.each(['Backspace', 'double-click'])('%s on the thumb gives the level back to body and therapy', async (way) => {
    const { lab, user } = renderLab();
    const slider = screen.getByRole('slider', { name: 'Estradiol' });
    slider.focus();
    await user.keyboard('{PageDown}');
    expect(focused(lab).levels).toHaveLength(1);
    if (way === 'Backspace') await user.keyboard('{Backspace}');
    else if (slider.parentElement) fireEvent.doubleClick(slider.parentElement);
    expect(focused(lab).levels).toEqual([]);
  });

  test('says what is set and leads back with one tap', async () => {
    const { lab, user } = renderLab();
    screen.getByRole('slider', { name: 'Estradiol' }).focus();
    await user.keyboard('{Home}');
    expect(screen.getByText('set to 0.5 from 53 to the end')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Estradiol back to computed' }));
    expect(focused(lab).levels).toEqual([]);
  });

  test('progesterone set by hand leaves allopregnanolone, and says so', async () => {
    const { user } = renderLab();
    screen.getByRole('slider', { name: 'Progesterone' }).focus();
    await user.keyboard('{PageUp}');
    expect(screen.getByText('Allopregnanolone stays as computed.')).toBeInTheDocument();
  });

  test('allopregnanolone carries its grade', () => {
    renderLab();
    const group = screen.getByRole('group', { name: 'Allopregnanolone' });
    expect(within(group).getByText('hypothesis')).toBeInTheDocument();
  });
});

describe('the number field', () => {
  const field = () => screen.getByRole('textbox', { name: 'Estradiol value, pg/mL' });

  test('takes a number on Enter, with a point or a comma', async () => {
    const { lab, user } = renderLab();
    await user.clear(field());
    await user.type(field(), '42,5{Enter}');
    expect(focused(lab).levels[0]?.value).toBe(42.5);
  });

  test('takes values beyond the track up to the format’s limit, zero included', async () => {
    const { lab, user } = renderLab();
    await user.clear(field());
    await user.type(field(), '1000{Enter}');
    expect(focused(lab).levels[0]?.value).toBe(1000);
    await user.clear(field());
    await user.type(field(), '0{Enter}');
    expect(focused(lab).levels[0]?.value).toBe(0);
  });

  test('says the range and changes nothing beyond it', async () => {
    const { lab, user } = renderLab();
    await user.clear(field());
    await user.type(field(), '1001{Enter}');
    expect(field()).toBeInvalid();
    expect(screen.getByRole('alert')).toHaveTextContent('1001 lies outside 0 to 1000 pg/mL. It stays at 40 pg/mL.');
    expect(focused(lab).levels).toEqual([]);
    await user.keyboard('{Escape}');
    expect(field()).toHaveValue('40');
  });

  test('Backspace edits text there and resets nothing', async () => {
    const { lab, user } = renderLab();
    lab.actions.type({ kind: 'level', signal: 'estradiol' }, 20);
    await user.type(field(), '{Backspace}');
    expect(focused(lab).levels).toHaveLength(1);
  });
});

describe('RANKL and OPG', () => {
  test('the thumb sets production, the level that results stands beside it', async () => {
    const { lab, user, rest } = renderLab();
    const slider = screen.getByRole('slider', { name: 'RANKL' });
    expect(slider).toHaveAttribute('aria-valuetext', '1 ×, as the body makes it');
    slider.focus();
    await user.keyboard('{End}');
    expect(focused(lab).rates).toEqual([{ signal: 'rankl-production', factor: 4, from: 53 }]);
    rest();
    expect(within(screen.getByRole('group', { name: 'RANKL' })).getByText('level now 4.00 ×')).toBeInTheDocument();
  });
});
