/** A coalition of players as a set of bits: player i takes part where bit i is 1. */
export type Coalition = number;

const takesPart = (coalition: Coalition, player: number): boolean => (coalition & (1 << player)) !== 0;

const sizeOf = (coalition: Coalition): number => {
  let size = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) size++;
  return size;
};

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

/** A coalition that one player joins, and how often that happens: |S|! (n − |S| − 1)! / n! of all orders of n players. */
export interface Joining {
  readonly without: Coalition;
  readonly weight: number;
}

/** All coalitions that `player` of `players` can join; the weights add up to 1. */
export function joinings(player: number, players: number): readonly Joining[] {
  const all = Array.from({ length: 1 << players }, (_, coalition) => coalition);
  return all
    .filter((coalition) => !takesPart(coalition, player))
    .map((without) => {
      const size = sizeOf(without);
      return { without, weight: (factorial(size) * factorial(players - size - 1)) / factorial(players) };
    });
}

/** A value that may depend on age: one number per age. */
type Course = Float64Array;

/** sum += weight · (joined − without), age by age. */
function addJoining(sum: Course, weight: number, joined: Course, without: Course): void {
  for (let age = 0; age < sum.length; age++)
    sum[age] = (sum[age] ?? 0) + weight * ((joined[age] ?? Number.NaN) - (without[age] ?? Number.NaN));
}

/** The value of joining, averaged over all orders in which the players can come (Shapley 1953, A value for n-person games). */
export function shapleyValue(player: number, players: number, value: (coalition: Coalition) => Course): Course {
  const sum = new Float64Array(value(0).length);
  for (const { without, weight } of joinings(player, players))
    addJoining(sum, weight, value(without | (1 << player)), value(without));
  return sum;
}

/**
 * Divides the Shapley value of one group among its members: the group joins the `others` as a whole, its members join one
 * after the other (Owen 1977, Values of games with a priori unions). Summed over the members it is the group's value.
 * @param others how many other groups there are
 * @param value by coalition of the other groups and coalition of members
 */
export function owenValue(
  member: number,
  members: number,
  others: number,
  value: (others: Coalition, members: Coalition) => Course,
): Course {
  const sum = new Float64Array(value(0, 0).length);
  // The group itself is the last of others + 1 players.
  for (const outer of joinings(others, others + 1)) {
    for (const inner of joinings(member, members)) {
      const joined = inner.without | (1 << member);
      addJoining(sum, outer.weight * inner.weight, value(outer.without, joined), value(outer.without, inner.without));
    }
  }
  return sum;
}
