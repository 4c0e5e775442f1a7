import { createHash } from 'node:crypto';
import { MODEL_DESCRIPTION } from '../../src/model';

/**
 * A hash of the equations themselves: states, quantities computed at once, inputs. It ignores values, words and grades, so
 * that curves made with other parameter values stay valid until an equation changes.
 */
export function equationsHash(): string {
  const { states, auxiliaries, inputs, runConstants } = MODEL_DESCRIPTION;
  const lines = [
    ...states.map(({ symbol, derivative, initial }) => `${symbol}' = ${derivative}; at rest ${initial}`),
    ...auxiliaries.map(({ symbol, expression }) => `${symbol} = ${expression}`),
    ...[...inputs, ...runConstants].map(({ symbol }) => symbol),
  ];
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
