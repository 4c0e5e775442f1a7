import { useWords } from '../lab-context';
import { Basis } from './Basis';
import { ModelFacts } from './ModelFacts';
import { ReadingsTable } from './ReadingsTable';

/** The right column: values at the cursor, then how far they can be trusted. */
export function Readings() {
  const { depth } = useWords();
  return (
    <>
      <ReadingsTable />
      {depth === 'academic' && <ModelFacts />}
      <Basis />
    </>
  );
}
