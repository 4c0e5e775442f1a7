import { useEffect, useState } from 'react';
import type { differenceBands } from './difference-bands';
import type { differenceDefinition } from './difference-definition';

interface Functions {
  readonly differenceBands: typeof differenceBands;
  readonly differenceDefinition: typeof differenceDefinition;
}

let loaded: Functions | null = null;

/** What differences are made with, once someone asks for them and it has been fetched. */
export function useDifferences(wanted: boolean): Functions | null {
  const [functions, setFunctions] = useState(loaded);
  useEffect(() => {
    if (!wanted || functions) return undefined;
    let gone = false;
    void import('../second-load').then((later) => {
      loaded = { differenceBands: later.differenceBands, differenceDefinition: later.differenceDefinition };
      if (!gone) setFunctions(loaded);
    });
    return () => {
      gone = true;
    };
  }, [wanted, functions]);
  return wanted ? functions : null;
}
