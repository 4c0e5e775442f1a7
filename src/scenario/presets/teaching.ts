import { preset, type Preset } from './preset';

/** Cases made to show one mechanism; no therapy works exactly like them. */
export const TEACHING_PRESETS: readonly Preset[] = [
  preset(
    {
      id: 'rankl-block',
      kind: 'teaching',
      name: 'RANKL block for 3 years',
      description:
        'RANKL production held at 0.3 of its own from 65 to 68, then released: gain while it lasts, rebound after.',
    },
    { rates: [{ signal: 'rankl-production', factor: 0.3, from: 65, to: 68 }] },
  ),
];
