import { useState } from 'react';
import type { InputGroup } from '../../state';
import { useLab } from '../lab-context';
import { isNodeId, nodeOf } from './graph';

const groupOf = (id: string | null): InputGroup | null => (id !== null && isNodeId(id) ? nodeOf(id).group : null);

/** The box or line whose detail is open. Choosing the box of an input marks its paths, leaving it takes the mark away. */
export function useChoice(): readonly [string | null, (id: string | null) => void] {
  const { view } = useLab();
  const [chosen, setChosen] = useState<string | null>(null);
  const choose = (id: string | null): void => {
    const [before, after] = [groupOf(chosen), groupOf(id)];
    const { highlight } = view.getState();
    if (after !== null) view.setState({ highlight: after });
    else if (before !== null && highlight === before) view.setState({ highlight: null });
    setChosen(id);
  };
  return [chosen, choose];
}
