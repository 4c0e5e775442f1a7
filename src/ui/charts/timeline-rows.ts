import type { TimelineBar, TimelineRow } from '../../charts';
import type { Scenario, ScenarioSet, Therapy } from '../../scenario';
import { formatLevel } from '../format';
import type { SignalId } from '../slider/signals';
import type { Words } from '../words';
import { styleOf } from './lines';

/** One row per treated line, and one per signal the focused line has set by hand. */
export function timelineRows(set: ScenarioSet, hidden: readonly number[], words: Words): readonly TimelineRow[] {
  return set.scenarios.flatMap((scenario, index) => {
    if (hidden.includes(index) && index !== set.focus) return [];
    const style = styleOf(set, index);
    const therapies = therapyBars(scenario, words);
    const overrides = overrideRows(scenario, words).map((bars, row): TimelineRow => ({
      id: `s${index}-set-${row}`,
      label: scenario.name,
      style,
      bars,
    }));
    return [
      ...(therapies.length > 0 ? [{ id: `s${index}`, label: scenario.name, style, bars: therapies }] : []),
      ...(index === set.focus ? overrides : []),
    ];
  });
}

/** Products taken over the same years share a bar. */
function therapyBars(scenario: Scenario, words: Words): readonly TimelineBar[] {
  const spans = new Map<string, Therapy[]>();
  for (const therapy of scenario.therapies) {
    const key = `${therapy.from}-${therapy.to ?? ''}`;
    spans.set(key, [...(spans.get(key) ?? []), therapy]);
  }
  return [...spans].flatMap(([id, therapies]) => {
    const [first] = therapies;
    if (!first) return [];
    const label = words.dialogs.therapies(therapies);
    return [
      { id, from: first.from, ...(first.to === undefined ? {} : { to: first.to }), label, kind: 'therapy' as const },
    ];
  });
}

function overrideRows(scenario: Scenario, words: Words): readonly (readonly TimelineBar[])[] {
  const rows = new Map<string, TimelineBar[]>();
  const add = (signal: string, value: string, from: number, to: number | undefined): void => {
    const label = words.charts.overrideBar(nameOf(signal, words), value);
    const bar = {
      id: `${signal}-${from}`,
      from,
      ...(to === undefined ? {} : { to }),
      label,
      kind: 'override' as const,
    };
    rows.set(signal, [...(rows.get(signal) ?? []), bar]);
  };
  for (const { signal, value, unit, from, to } of scenario.levels)
    add(signal, `${formatLevel(value)} ${unit}`, from, to);
  for (const { signal, factor, from, to } of scenario.rates) add(signal, `${formatLevel(factor)} ×`, from, to);
  return [...rows.values()];
}

function nameOf(signal: string, words: Words): string {
  const known = (Object.keys(words.sliders.names) as SignalId[]).find((id) => id === signal);
  return known ? words.sliders.names[known] : signal;
}
