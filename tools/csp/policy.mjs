/** The Content-Security-Policy of the page: what the browser lets it load and do, which is nothing beyond its own files. */

/**
 * Hash of the one style element that react-aria writes into the page (`usePress`: no double-tap delay on pressable
 * elements). A test computes it again from the installed package.
 */
export const PRESSABLE_STYLE_HASH = 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=';

/** Name of the only Trusted Types policy; the page uses it for the addresses of its own workers. */
export const TRUSTED_TYPES_POLICY = 'trabecula';

const DIRECTIVES = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'", `'${PRESSABLE_STYLE_HASH}'`],
  ['img-src', "'self'", 'data:', 'blob:'],
  ['font-src', "'self'", 'data:'],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', TRUSTED_TYPES_POLICY],
];

/** The policy of the page's meta element. */
export const POLICY = DIRECTIVES.map((directive) => directive.join(' ')).join('; ');

/** The policy of the host's header, which alone can forbid other pages to frame this one. */
export const HEADER_POLICY = `${POLICY}; frame-ancestors 'none'`;
