import { formatAge, formatGain, formatOne, formatRatio } from '../format';
import type { BoneFacts } from '../words/bone';
import { REST_SHARE, type BoneSide } from './bone-amounts';

const PERCENT = 100;
/** Changes below this are not said, percent. */
const NOTHING = 0.05;
const WHOLE = 0.5;

/** A side of the picture in words' numbers. `plain` rounds holes to whole parts of a hundred. */
export function boneFacts({ name, age, startAge, now, start }: BoneSide, plain: boolean): BoneFacts {
  const volume = now.volume / start.volume;
  const number = now.number / start.number;
  const thickness = volume / number;
  const thicker = PERCENT * (thickness - 1);
  const holes = PERCENT * (1 - number);
  return {
    name,
    age: formatAge(age),
    startAge: formatAge(startAge),
    volume: formatGain(PERCENT * (volume - 1)),
    thickness: formatOne(Math.abs(thicker)),
    holes: holes < (plain ? WHOLE : NOTHING) ? undefined : plain ? String(Math.round(holes)) : formatOne(holes),
    area: formatOne(PERCENT * REST_SHARE.value * now.volume),
    osteoclasts: formatRatio(now.osteoclasts),
    osteoblasts: formatRatio(now.osteoblasts),
    ratios: { volume: formatRatio(now.volume), number: formatRatio(number), thickness: formatRatio(thickness) },
    trend: Math.abs(thicker) < NOTHING ? 'same' : thicker < 0 ? 'thinner' : 'thicker',
  };
}
