import { EVIDENCE_SECTIONS, type EvidenceSection } from '../words/evidence';

/** What of the evidence is open: a section and, within it, a chosen row, parameter or mechanism. */
export interface Place {
  readonly section: EvidenceSection;
  readonly item: string | null;
}

/** The place an address asks for; whatever it does not name is the first section, with nothing chosen. */
export function placeOf(query: string): Place {
  const asked = new URLSearchParams(query);
  const name = asked.get('evidence');
  const section = EVIDENCE_SECTIONS.find((candidate) => candidate === name) ?? EVIDENCE_SECTIONS[0];
  return { section, item: asked.get('item') };
}

export function queryOf({ section, item }: Place): string {
  const query = new URLSearchParams({ evidence: section });
  if (item !== null) query.set('item', item);
  return `?${query.toString()}`;
}
