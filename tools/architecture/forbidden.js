/** Names that lint forbids, and where. Each part lists globals, properties and syntax in the form ESLint's rules take. */

const named = (message, names) => names.map((name) => ({ name, message }));

/** A selector for reading or writing the property `name` on anything: `x.name`, `x['name']`, `{ name: ... }`, `<a name=...>`. */
const property = (name, message) => ({
  selector: [
    `MemberExpression[property.name="${name}"]`,
    `MemberExpression[property.value="${name}"]`,
    `Property[key.name="${name}"]`,
    `JSXAttribute[name.name="${name}"]`,
  ].join(', '),
  message,
});

const MARKUP = 'Text that becomes markup or code is how foreign input takes over a page; build elements instead.';

/** Nowhere in src. */
export const forbiddenEverywhere = {
  globals: named(MARKUP, ['eval', 'Function']),
  syntax: [
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'dangerouslySetInnerHTML',
    'srcdoc',
    'srcDoc',
    'setHTMLUnsafe',
    'createContextualFragment',
  ]
    .map((name) => property(name, MARKUP))
    .concat({ selector: 'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]', message: MARKUP }),
};

/** Only in src/worker. */
export const onlyInWorker = {
  globals: named('Only src/worker talks to workers.', ['Worker', 'SharedWorker', 'postMessage']),
  syntax: [property('postMessage', 'Only src/worker talks to workers.')],
};

/** Only in src/storage. */
export const onlyInStorage = {
  globals: named('Only src/storage knows what is kept on the device.', [
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'caches',
    'cookieStore',
  ]),
  syntax: [
    {
      selector: 'MemberExpression[object.name="document"][property.name="cookie"]',
      message: 'Only src/storage knows what is kept on the device.',
    },
  ],
};

const CLOCK = 'A pure folder gives the same answer at every time; pass the time in.';
const CHANCE = 'A pure folder gives the same answer every time; use the seeded generator of numerics.';
const LOCALE = 'A pure folder gives the same answer in every locale.';
const OUTSIDE = 'A pure folder knows no browser, no Node and no network; let its caller reach out.';

/** Not in the pure folders. */
export const forbiddenInPure = {
  globals: [
    ...named(CLOCK, ['Date', 'performance', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask']),
    ...named(CHANCE, ['crypto']),
    ...named(LOCALE, ['Intl', 'navigator']),
    ...named(OUTSIDE, [
      'console',
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'process',
      'require',
      'Buffer',
      'window',
      'self',
      'document',
      'location',
      'history',
    ]),
  ],
  properties: [{ object: 'Math', property: 'random', message: CHANCE }],
  syntax: [
    ...['toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase', 'localeCompare'].map((name) => ({
      selector: `MemberExpression[property.name="${name}"]`,
      message: LOCALE,
    })),
    {
      selector: 'MemberExpression[object.name="globalThis"]',
      message: OUTSIDE,
    },
  ],
};
