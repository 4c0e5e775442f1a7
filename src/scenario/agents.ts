/** Every agent the format knows, with its routes; whether this version can compute one is the catalogue's matter. */
export const AGENT_ROUTES = {
  estradiol: ['oral', 'patch', 'gel', 'vaginal', 'nasal', 'implant'],
  'conjugated-estrogens': ['oral'],
  progesterone: ['oral', 'vaginal-capsule', 'vaginal-gel', 'intramuscular', 'subcutaneous', 'cream'],
  'medroxyprogesterone-acetate': ['oral', 'depot-im', 'depot-sc'],
  'norethisterone-acetate': ['oral'],
  dydrogesterone: ['oral'],
  levonorgestrel: ['intrauterine'],
  'gnrh-agonist': ['depot'],
  'aromatase-inhibitor': ['oral'],
  denosumab: ['subcutaneous'],
} as const satisfies Record<string, readonly string[]>;

export type AgentId = keyof typeof AGENT_ROUTES;

/** Agent ids in the order of the format. */
export const AGENT_IDS: readonly string[] = Object.keys(AGENT_ROUTES);
/** Route ids of all agents, each once. */
export const ROUTE_IDS: readonly string[] = [...new Set(Object.values<readonly string[]>(AGENT_ROUTES).flat())];

/** Routes of `agent`; none for an agent the format does not know. */
export const routesOf = (agent: string): readonly string[] =>
  Object.entries<readonly string[]>(AGENT_ROUTES).find(([id]) => id === agent)?.[1] ?? [];

/** Units of a dose: micrograms or milligrams a day, milligrams each interval, or one device. */
export const DOSE_UNITS = ['ug/d', 'mg/d', 'mg/4wk', 'mg/13wk', 'mg/6mo', 'device'] as const;

/** Units whose schedule is their own interval, so that days of a block make no sense with them. */
export const INTERVAL_UNITS: ReadonlySet<string> = new Set(['mg/4wk', 'mg/13wk', 'mg/6mo', 'device']);
