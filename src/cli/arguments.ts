import { parseArgs } from 'node:util';
import { printable, shortened } from '../scenario';
import { CommandRefusal } from './refusal';

/** Foreign text as a reason shows it. */
export const quoted = (text: string): string => printable(JSON.stringify(shortened(text)));

interface Parsed<Option extends string> {
  readonly positionals: readonly string[];
  /** Value of each option that was given. */
  readonly options: Readonly<Partial<Record<Option, string>>>;
}

/** Takes `--name value` or `--name=value` for the options named and refuses every other one, or one given twice. */
export function takeArguments<const Option extends string>(
  words: readonly string[],
  names: readonly Option[],
): Parsed<Option> {
  const { positionals, tokens } = tokenize(words, names);
  const options: Partial<Record<Option, string>> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = names.find((known) => known === token.name);
    if (name === undefined) {
      const known = names.length === 0 ? 'no option' : `one of ${names.map((option) => `--${option}`).join(', ')}`;
      throw new CommandRefusal(`unknown option ${quoted(token.rawName)}: expected ${known}`);
    }
    if (token.value === undefined) throw new CommandRefusal(`--${name} needs a value`);
    if (options[name] !== undefined) throw new CommandRefusal(`--${name} was given twice`);
    options[name] = token.value;
  }
  return { positionals, options };
}

function tokenize(words: readonly string[], names: readonly string[]) {
  return parseArgs({
    args: [...words],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
}

/** The only positional argument, called `name` in the reason when it is missing or not alone. */
export function onlyOne(positionals: readonly string[], name: string): string {
  const [first, second] = positionals;
  if (first === undefined) throw new CommandRefusal(`${name} is missing`);
  if (second !== undefined) throw new CommandRefusal(`expected one ${name}, found also ${quoted(second)}`);
  return first;
}

/** One of a list of words. */
export function wordOf<const Word extends string>(name: string, words: readonly Word[], given: string): Word {
  const word = words.find((known) => known === given);
  if (word === undefined) throw new CommandRefusal(`--${name}: expected ${words.join(' or ')}, found ${quoted(given)}`);
  return word;
}
