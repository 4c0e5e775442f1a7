import { useEffect, useState, type RefObject } from 'react';

/** Tells whether an element is on screen, now and whenever that changes; returns a way to stop. */
export function watchSight(element: Element | null, tell: (seen: boolean) => void): () => void {
  if (!element || typeof IntersectionObserver === 'undefined') return () => undefined;
  const observer = new IntersectionObserver((entries) => tell(entries.at(-1)?.isIntersecting ?? true));
  observer.observe(element);
  return () => observer.disconnect();
}

/** How long what nobody sees may lag behind: whoever prints or searches the page finds it current. */
const UNSEEN_MS = 1000;

/** A value at once while the element is on screen, a second after it last changed while it is not. */
export function useWhereSeen<T>(value: T, element: RefObject<Element | null>): T {
  const [seen, setSeen] = useState(true);
  const [held, setHeld] = useState(value);
  useEffect(() => watchSight(element.current, setSeen), [element]);
  useEffect(() => {
    if (held === value) return undefined;
    const timer = setTimeout(() => setHeld(value), UNSEEN_MS);
    return () => clearTimeout(timer);
  }, [held, value]);
  if (seen && held !== value) setHeld(value);
  return seen ? value : held;
}
