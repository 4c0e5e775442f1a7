import { useEffect, useState } from 'react';
import { placeOf, queryOf, type Place } from './address';

/** Where the reader is within the evidence, kept in the address: another section adds to the history, a choice does not. */
export function usePlace(): readonly [Place, (place: Place) => void] {
  const [place, setPlace] = useState(() => placeOf(location.search));
  useEffect(() => {
    const follow = (): void => setPlace(placeOf(location.search));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = (next: Place): void => {
    const address = queryOf(next);
    if (next.section === place.section) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    setPlace(next);
  };
  return [place, go];
}
