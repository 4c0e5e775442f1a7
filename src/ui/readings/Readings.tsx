import { lazy, Suspense } from 'react';
import { useWords } from '../lab-context';
import { ReadingsTable } from './ReadingsTable';

const Basis = lazy(async () => ({ default: (await import('../second-load')).Basis }));
const ModelFacts = lazy(async () => ({ default: (await import('../second-load')).ModelFacts }));

/** The right column: values at the cursor, then how far they can be trusted. */
export function Readings() {
  const { depth } = useWords();
  return (
    <>
      <ReadingsTable />
      <Suspense fallback={null}>
        {depth === 'academic' && <ModelFacts />}
        <Basis />
      </Suspense>
    </>
  );
}
