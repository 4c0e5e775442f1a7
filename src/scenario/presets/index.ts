import { LIFE_STAGE_PRESETS } from './life-stages';
import { OLDER_WOMEN_PRESETS } from './older-women';
import type { Preset } from './preset';
import { PROGESTOGEN_PRESETS } from './progestogens';
import { ROUTE_PRESETS } from './routes';
import { TEACHING_PRESETS } from './teaching';
import { THERAPY_PRESETS } from './therapies';
import { YOUNGER_WOMEN_PRESETS } from './younger-women';

export { DEFAULT_PERSON, DEFAULT_YEARS, THERAPY_START } from './woman';
export type { Preset, PresetKind } from './preset';

/** All presets, in the order menus show them. Ids are stable: links and lessons may name them. */
export const PRESETS: readonly Preset[] = [
  ...LIFE_STAGE_PRESETS,
  ...THERAPY_PRESETS,
  ...PROGESTOGEN_PRESETS,
  ...ROUTE_PRESETS,
  ...YOUNGER_WOMEN_PRESETS,
  ...OLDER_WOMEN_PRESETS,
  ...TEACHING_PRESETS,
];

/** The preset with this id, or undefined. */
export const findPreset = (id: string): Preset | undefined => PRESETS.find((preset) => preset.id === id);
