import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../tools/schema/files';
import { AGENT_ROUTES, DOSE_UNITS } from '../../src/scenario/agents';

const published = (name: string): string =>
  readFileSync(new URL(`../../public/schema/${name}`, import.meta.url), 'utf8');

/** The member of parsed JSON at a path of keys. */
const at = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

describe('the published JSON Schemas', () => {
  it('are those of the schema the program checks with', () => {
    expect(schemaFiles().map(({ name }) => name)).toEqual(['trabecula-scenario-1.json', 'trabecula-set-1.json']);
    for (const { name, text } of schemaFiles()) expect(published(name)).toBe(text);
  });

  const scenario: unknown = JSON.parse(published('trabecula-scenario-1.json'));
  const set: unknown = JSON.parse(published('trabecula-set-1.json'));

  it('require what the format requires and allow no other keys', () => {
    expect(at(scenario, 'required')).toEqual(['format', 'person', 'years']);
    expect(at(scenario, 'properties', 'person', 'required')).toEqual(['age']);
    expect(at(set, 'required')).toEqual(['format', 'model', 'scenarios', 'baseline', 'focus']);
    const objects = [
      scenario,
      at(scenario, 'properties', 'person'),
      at(scenario, 'properties', 'therapies', 'items'),
      set,
    ];
    for (const object of objects) expect(at(object, 'additionalProperties')).toBe(false);
  });

  it('carry ranges, defaults, words and routes of each agent', () => {
    expect(at(scenario, 'properties', 'person', 'properties', 'age')).toMatchObject({ minimum: 18, maximum: 95 });
    expect(at(scenario, 'properties', 'person', 'properties', 'weightKg')).toMatchObject({ default: 70 });
    expect(at(scenario, 'properties', 'years')).toMatchObject({ exclusiveMinimum: 0, maximum: 80 });
    const therapy = at(scenario, 'properties', 'therapies', 'items');
    expect(at(therapy, 'properties', 'unit', 'enum')).toEqual([...DOSE_UNITS]);
    expect(at(therapy, 'properties', 'agent', 'enum')).toEqual(Object.keys(AGENT_ROUTES));
    expect(at(therapy, 'allOf')).toHaveLength(Object.keys(AGENT_ROUTES).length);
    expect(at(therapy, 'dependentRequired')).toEqual({ days: ['ofEvery'], ofEvery: ['days'] });
    expect(at(set, 'properties', 'scenarios')).toMatchObject({ minItems: 1, maxItems: 8 });
  });
});
