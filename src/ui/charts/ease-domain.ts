import type { Domain } from '../../charts';

/** Time axes take to settle after a drag or a zoom. */
const EASE_MS = 160;

const same = (one: Domain, other: Domain): boolean => one[0] === other[0] && one[1] === other[1];

/** Moves domains from where they are to where they shall be in a few frames, slowing down; returns a way to stop at once. */
export function easeDomains<Names extends string>(
  from: Readonly<Record<Names, Domain>>,
  to: Readonly<Record<Names, Domain>>,
  draw: (domains: Readonly<Record<Names, Domain>>) => void,
  finish: () => void,
): () => void {
  const names = Object.keys(to).filter((name): name is Names => name in to);
  if (names.every((name) => same(from[name], to[name]))) {
    draw(to);
    finish();
    return () => undefined;
  }
  let frame = 0;
  let start: number | null = null;
  const step = (now: number): void => {
    start ??= now;
    const share = Math.min(1, (now - start) / EASE_MS);
    const eased = 1 - (1 - share) ** 3;
    const between = ([low, high]: Domain, [lowEnd, highEnd]: Domain): Domain => [
      low + (lowEnd - low) * eased,
      high + (highEnd - high) * eased,
    ];
    const moving: Record<Names, Domain> = { ...to };
    for (const name of names) moving[name] = between(from[name], to[name]);
    draw(share >= 1 ? to : moving);
    if (share < 1) frame = requestAnimationFrame(step);
    else finish();
  };
  draw(from);
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
