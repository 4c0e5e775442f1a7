import { useEffect, useRef } from 'react';

/** Brings what the address named into sight, once it is there; later choices are made by hand and stay where they are. */
export function useArrival(item: string | null, attribute: string, isThere: boolean): void {
  const asked = useRef(item);
  useEffect(() => {
    if (asked.current === null || !isThere) return;
    const found = document.querySelector(`[${attribute}="${CSS.escape(asked.current)}"]`);
    asked.current = null;
    found?.scrollIntoView({ block: 'center' });
  }, [attribute, isThere]);
}
