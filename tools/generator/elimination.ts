/** A position of the matrix M = I − γJ, by row and column of the state vector. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** row ← row − factor·pivot row, the elimination step at one pivot. */
export interface EliminationStep {
  readonly pivot: number;
  /** Rows below the pivot in elimination order that hold a nonzero in its column. */
  readonly rows: readonly number[];
  /** Columns right of the pivot in elimination order that hold a nonzero in its row. */
  readonly columns: readonly number[];
}

export interface EliminationPlan {
  /** Pivot order, diagonal pivots. */
  readonly order: readonly number[];
  readonly steps: readonly EliminationStep[];
  /** Nonzeros of M and its factors together, sorted by row, then column. */
  readonly fill: readonly Position[];
}

/**
 * Chooses diagonal pivots with the least fill (Markowitz 1957, Manage. Sci. 3:255) and lists the elimination's work once and for
 * all, so that code without loops or index look-ups can be written. Diagonal pivots suffice here: M is the identity plus a
 * small step times a stable Jacobian; the generated code checks each pivot and the integrator shortens the step if one is unusable.
 */
export function planElimination(dimension: number, nonzeros: readonly Position[]): EliminationPlan {
  const rows = Array.from({ length: dimension }, (_, index) => new Set([index]));
  for (const { row, column } of nonzeros) rows[row]?.add(column);
  const left = new Set(rows.keys());
  const order: number[] = [];
  const steps: EliminationStep[] = [];

  while (left.size > 0) {
    const pivot = cheapestPivot(rows, left);
    left.delete(pivot);
    const below = [...left].filter((row) => rows[row]?.has(pivot) === true);
    const right = [...left].filter((column) => rows[pivot]?.has(column) === true);
    for (const row of below) for (const column of right) rows[row]?.add(column);
    order.push(pivot);
    steps.push({ pivot, rows: below, columns: right });
  }
  const fill = rows.flatMap((columns, row) => [...columns].sort((a, b) => a - b).map((column) => ({ row, column })));
  return { order, steps, fill };
}

function cheapestPivot(rows: readonly ReadonlySet<number>[], left: ReadonlySet<number>): number {
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of left) {
    let inColumn = 0;
    let inRow = 0;
    for (const other of left) {
      if (other === candidate) continue;
      if (rows[other]?.has(candidate) === true) inColumn++;
      if (rows[candidate]?.has(other) === true) inRow++;
    }
    const cost = inColumn * inRow;
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}
