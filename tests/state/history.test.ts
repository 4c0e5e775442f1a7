import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HISTORY_LIMIT, record, redo, replacePresent, startHistory, undo } from '../../src/state/history';

describe('history', () => {
  test('undo and redo lead back to the very same documents, whatever the sequence', () => {
    const moves = fc.array(fc.oneof(fc.nat(9), fc.constant('undo' as const), fc.constant('redo' as const)), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(moves, (sequence) => {
        // An independent bookkeeping: a list of documents and a position in it.
        let documents: object[] = [{}];
        let position = 0;
        let history = startHistory(documents[0] ?? {});
        for (const move of sequence) {
          if (move === 'undo') {
            position = Math.max(0, position - 1);
            history = undo(history);
          } else if (move === 'redo') {
            position = Math.min(documents.length - 1, position + 1);
            history = redo(history);
          } else {
            const document = { move };
            documents = [...documents.slice(0, position + 1), document];
            position += 1;
            history = record(history, document);
          }
          expect(history.present).toBe(documents[position]);
        }
      }),
    );
  });

  test('an unchanged document leaves no step', () => {
    const history = startHistory({ a: 1 });
    expect(record(history, history.present)).toBe(history);
  });

  test('a changed look leaves no step and keeps what can be redone', () => {
    const history = undo(record(startHistory('first'), 'second'));
    const looked = replacePresent(history, 'first, looked at');
    expect(looked.past).toEqual([]);
    expect(redo(looked).present).toBe('second');
  });

  test('forgets the oldest steps beyond the limit', () => {
    let history = startHistory(0);
    for (let step = 1; step <= HISTORY_LIMIT + 20; step += 1) history = record(history, step);
    expect(history.past).toHaveLength(HISTORY_LIMIT);
    expect(history.past[0]).toBe(20);
  });
});
