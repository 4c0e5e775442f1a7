import type { Domain } from '../../charts';

/** Time an axis takes to settle after a drag. */
const EASE_MS = 160;

/** Moves a domain from one to another in a few frames, slowing down; returns a way to stop at once. */
export function easeDomain(from: Domain, to: Domain, draw: (domain: Domain) => void, finish: () => void): () => void {
  if (from[0] === to[0] && from[1] === to[1]) {
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
    const between = (low: number, high: number): number => low + (high - low) * eased;
    draw(share >= 1 ? to : [between(from[0], to[0]), between(from[1], to[1])]);
    if (share < 1) frame = requestAnimationFrame(step);
    else finish();
  };
  draw(from);
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
