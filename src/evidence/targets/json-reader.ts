/** Reads values of a parsed JSON file, each refused with its path when it is not what the reader asks for. */
export interface JsonReader {
  readonly path: string;
  /** Reader of a key of this object; absent keys give undefined. */
  optional(key: string): JsonReader | undefined;
  required(key: string): JsonReader;
  /** Refuses every key of this object that is not named. */
  only(...keys: readonly string[]): void;
  keys(): readonly string[];
  items(): readonly JsonReader[];
  number(): number;
  text(): string;
  /** The text, or undefined when the value is something else. */
  optionalText(): string | undefined;
  flag(): boolean;
  oneOf<const Value extends string | number>(values: readonly Value[]): Value;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws TypeError from any method when the value is of another kind; the message begins with the path */
export function jsonReader(value: unknown, path: string): JsonReader {
  const refuse = (expected: string): never => {
    throw new TypeError(
      `${path}: expected ${expected}, found ${value === undefined ? 'nothing' : JSON.stringify(value)}`,
    );
  };
  const object = (): Readonly<Record<string, unknown>> => (isObject(value) ? value : refuse('an object'));
  const at = (key: string, of: unknown): JsonReader => jsonReader(of, `${path}.${key}`);
  return {
    path,
    optional: (key) => (object()[key] === undefined ? undefined : at(key, object()[key])),
    required: (key) => at(key, object()[key]),
    only: (...keys) => {
      const unknown = Object.keys(object()).find((key) => !keys.includes(key));
      if (unknown !== undefined) refuse(`no key ${unknown}`);
    },
    keys: () => Object.keys(object()),
    items: () => (Array.isArray(value) ? value.map((item, index) => at(String(index), item)) : refuse('a list')),
    number: () => (typeof value === 'number' && Number.isFinite(value) ? value : refuse('a number')),
    text: () => (typeof value === 'string' && value !== '' ? value : refuse('a text')),
    optionalText: () => (typeof value === 'string' ? value : undefined),
    flag: () => (typeof value === 'boolean' ? value : refuse('true or false')),
    oneOf: (values) => values.find((candidate) => candidate === value) ?? refuse(`one of ${values.join(', ')}`),
  };
}
