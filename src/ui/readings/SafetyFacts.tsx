/** Temporary until the evidence folder answers: nothing is claimed about safety. */
export function SafetyFacts() {
  return null;
}
