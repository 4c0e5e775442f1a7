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

/** What menus put under one heading. */
export type PresetGroupId = 'life-stages' | 'therapies' | 'progestogens' | 'routes' | 'younger' | 'older' | 'teaching';

export interface PresetGroup {
  readonly id: PresetGroupId;
  readonly presets: readonly Preset[];
}

/** In the order menus show them. */
export const PRESET_GROUPS: readonly PresetGroup[] = [
  { id: 'life-stages', presets: LIFE_STAGE_PRESETS },
  { id: 'therapies', presets: THERAPY_PRESETS },
  { id: 'progestogens', presets: PROGESTOGEN_PRESETS },
  { id: 'routes', presets: ROUTE_PRESETS },
  { id: 'younger', presets: YOUNGER_WOMEN_PRESETS },
  { id: 'older', presets: OLDER_WOMEN_PRESETS },
  { id: 'teaching', presets: TEACHING_PRESETS },
];

/** All presets. Ids are stable: links and lessons may name them. */
export const PRESETS: readonly Preset[] = PRESET_GROUPS.flatMap(({ presets }) => presets);

/** The preset with this id, or undefined. */
export const findPreset = (id: string): Preset | undefined => PRESETS.find((preset) => preset.id === id);
