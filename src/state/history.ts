/** Undo and redo over immutable documents. One entry per finished edit; replacing the present leaves no entry. */
export interface History<Document> {
  readonly past: readonly Document[];
  readonly present: Document;
  readonly future: readonly Document[];
}

/** Steps kept; older ones are forgotten. */
export const HISTORY_LIMIT = 200;

export function startHistory<Document>(present: Document): History<Document> {
  return { past: [], present, future: [] };
}

/** A finished edit: the present becomes undoable, what had been undone is forgotten. */
export function record<Document>(history: History<Document>, next: Document): History<Document> {
  if (next === history.present) return history;
  return { past: [...history.past, history.present].slice(-HISTORY_LIMIT), present: next, future: [] };
}

/** Changes what is looked at without a step of its own, e.g. the focused scenario. */
export function replacePresent<Document>(history: History<Document>, next: Document): History<Document> {
  return next === history.present ? history : { ...history, present: next };
}

export function undo<Document>(history: History<Document>): History<Document> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] };
}

export function redo<Document>(history: History<Document>): History<Document> {
  const next = history.future[0];
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future: history.future.slice(1) };
}
