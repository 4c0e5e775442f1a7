/**
 * What the assumed half-lives of receptor occupancy do to ten years of bone, and what the order of averaging and response
 * does to the response: `npx tsx tools/occupancy-effect.ts` writes data/occupancy-effect.json. docs/MODEL.md quotes both.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findPreset, MODEL_VERSION, SITES, type Site } from '../src/scenario';
import { simulate } from '../src/simulation';
import { hillOfMean } from './averaging/hill-of-mean';
import { tenYears } from './averaging/window';

/** Hours, the model's own first. */
export const HALF_LIVES = {
  progesteroneOccupancyHalfLife: [12, 6, 24],
  estradiolOccupancyHalfLife: [24, 12, 48],
} as const;
type HalfLife = keyof typeof HALF_LIVES;

const TYPICAL = [
  'patch-50-oral-progesterone-100',
  'patch-50-vaginal-progesterone-100',
  'oral-estradiol-1-oral-progesterone-100',
  'nasal-300-oral-progesterone-200',
];

/** Percent since the start of therapy after ten years, one number for each half-life in its order. */
export interface OccupancyEffect {
  readonly id: string;
  readonly name: string;
  readonly change: Readonly<Record<HalfLife, readonly number[]>>;
}

export const occupancyEffects = (site: Site = 'LS'): readonly OccupancyEffect[] =>
  TYPICAL.map((id) => {
    const preset = findPreset(id);
    if (preset === undefined) throw new Error(`no preset ${id}`);
    const after = (parameter: HalfLife): readonly number[] =>
      HALF_LIVES[parameter].map((hours) => {
        const { columns } = simulate({ ...tenYears(preset.scenario), parameters: { [parameter]: hours } });
        return columns[`${site}_BMD_pct`].at(-1) ?? Number.NaN;
      });
    const change = {
      progesteroneOccupancyHalfLife: after('progesteroneOccupancyHalfLife'),
      estradiolOccupancyHalfLife: after('estradiolOccupancyHalfLife'),
    };
    return { id, name: preset.name, change };
  });

const DECIMALS = 4;

async function writeReport(target: string): Promise<void> {
  const report = {
    command: 'npx tsx tools/occupancy-effect.ts',
    model: MODEL_VERSION,
    bone: {
      unit: 'percent of bone density since the start of therapy, after ten years; one number for each half-life',
      halfLivesInHours: HALF_LIVES,
      sites: Object.fromEntries(SITES.map((site) => [site, occupancyEffects(site)])),
    },
    hillOfMean: {
      unit: 'percent by which the response to the mean level exceeds the mean response, after menopause, minute by minute',
      regimens: hillOfMean(),
    },
  };
  const rounded = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toFixed(DECIMALS)) : value;
  await writeFile(target, `${JSON.stringify(report, rounded, 2)}\n`);
}

// The documentation's generator imports the numbers; only the command writes the file.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeReport(fileURLToPath(new URL('../data/occupancy-effect.json', import.meta.url)));
}
