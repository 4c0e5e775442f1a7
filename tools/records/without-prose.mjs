import MagicString from 'magic-string';
import { walk } from 'estree-walker';

/** What a parameter record says to people; no computation reads it. */
const PROSE = new Set(['name', 'source', 'note']);
/** Helpers of src/model/description/parameters that take prose by position. */
const PROSE_ARGUMENT = new Map([
  ['parameter', 2],
  ['assumed', 1],
]);

const isText = (node) =>
  (node?.type === 'Literal' && typeof node.value === 'string') || node?.type === 'TemplateLiteral';

/**
 * The JavaScript of a module of parameter records with its prose replaced by empty text.
 * @param {string} code
 * @param {object} program its syntax tree (ESTree)
 */
export function withoutProse(code, program) {
  const text = new MagicString(code);
  const empty = (node) => {
    if (isText(node) && node.end - node.start > 2) text.overwrite(node.start, node.end, "''");
  };
  walk(program, {
    enter(node) {
      if (node.type === 'Property' && !node.computed && PROSE.has(node.key.name)) empty(node.value);
      if (node.type === 'CallExpression') {
        const place = PROSE_ARGUMENT.get(node.callee.name);
        if (place !== undefined) empty(node.arguments[place]);
      }
    },
  });
  return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
}
