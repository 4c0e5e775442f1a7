import { toJsonSchema } from '@valibot/to-json-schema';
import { scenarioSchema, setSchema } from '../../src/scenario/schema';
import { AGENT_ROUTES } from '../../src/scenario/agents';

/** One published file: its name in `public/schema` and its text. */
export interface SchemaFile {
  readonly name: string;
  readonly text: string;
}

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

const NOT_HERE =
  'Rules between values (ages that fit together, overlapping levels, doses and parameters within their own ranges, ' +
  'what this version models) are checked by the reader and are not part of this schema.';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const agentRoutes = Object.entries<readonly string[]>(AGENT_ROUTES).map(([agent, routes]) => ({
  if: { properties: { agent: { const: agent } } },
  then: { properties: { route: { enum: routes } } },
}));

/** Adds the cross rules JSON Schema can say: routes of an agent, days together with the length of their block. */
function withRules(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withRules);
  if (!isNode(node)) return node;
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withRules(value)]));
  const { properties } = inner;
  if (!isNode(properties)) return inner;
  if ('ofEvery' in properties) {
    return { ...inner, dependentRequired: { days: ['ofEvery'], ofEvery: ['days'] }, allOf: agentRoutes };
  }
  if ('menopause' in properties) {
    const given = { if: { required: ['menopause'], properties: { menopause: { not: { const: 'natural' } } } } };
    return { ...inner, ...given, then: { required: ['ageAtFinalPeriod'] } };
  }
  return inner;
}

function file(name: string, title: string, schema: Parameters<typeof toJsonSchema>[0]): SchemaFile {
  const { $schema: _draft, ...body } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'throw' });
  const ruled = withRules(body);
  const content = { $schema: DRAFT, $id: name, title, description: NOT_HERE, ...(isNode(ruled) ? ruled : {}) };
  return { name, text: `${JSON.stringify(content, undefined, 2)}\n` };
}

/** Every published schema, freshly made. */
export const schemaFiles = (): readonly SchemaFile[] => [
  file('trabecula-scenario-1.json', 'Trabecula scenario, version 1', scenarioSchema),
  file('trabecula-set-1.json', 'Trabecula set of scenarios, version 1', setSchema),
];
