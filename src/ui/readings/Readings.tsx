import { lazy, Suspense } from 'react';
import { useWords } from '../lab-context';

const Basis = lazy(async () => ({ default: (await import('../second-load')).Basis }));
const ModelFacts = lazy(async () => ({ default: (await import('../second-load')).ModelFacts }));
const ReadingsTable = lazy(async () => ({ default: (await import('../second-load')).ReadingsTable }));

/** The right column: values at the cursor, then how far they can be trusted. */
export function Readings() {
  const { depth } = useWords();
  return (
    <Suspense fallback={null}>
      <ReadingsTable />
      {depth === 'academic' && <ModelFacts />}
      <Basis />
    </Suspense>
  );
}
