/** One reason why a document is refused: where, what was expected, what was found. */
export interface Issue {
  /** `therapies[1].dose`; in a set `scenarios[0].therapies[1].dose`; `document` for the whole. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** `therapies[1].dose: expected 0–1000 mg/d, found "abc"`. */
export const issueText = (issue: Issue): string => `${issue.path}: expected ${issue.expected}, found ${issue.found}`;

export type PathKey = string | number;

const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/;
const LONGEST_FOUND = 60;

/** Control, format and line-separator characters, which could disguise a message in a terminal or on a page. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const escapeCharacter = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

/** `text` with every unprintable character spelled out. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, escapeCharacter);

/** At most `length` characters, the cut marked; never splits a surrogate pair. */
export function shortened(text: string, length: number = LONGEST_FOUND): string {
  const characters = Array.from(text.slice(0, 2 * length + 2));
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : text;
}

/** Keys as a path: `scenarios[0].therapies[1].dose`. */
export function pathText(keys: readonly PathKey[]): string {
  let path = '';
  for (const key of keys) {
    if (typeof key === 'number') path += `[${key}]`;
    else if (!PLAIN_KEY.test(key)) path += `[${printable(shortened(JSON.stringify(key)))}]`;
    else path += path === '' ? shortened(key) : `.${shortened(key)}`;
  }
  return path === '' ? 'document' : path;
}

/** A foreign value as a refusal shows it: short, one line, nothing that could disguise the text around it. */
export function foundText(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'nothing';
    case 'string':
      return printable(JSON.stringify(shortened(value)));
    case 'number':
    case 'boolean':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
    default:
      return `a ${typeof value}`;
  }
}
