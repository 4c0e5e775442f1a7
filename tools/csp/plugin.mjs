import { POLICY } from './policy.mjs';

/**
 * Writes the Content-Security-Policy into the head of the built page. Not while developing: Vite's hot reload needs inline
 * scripts and styles.
 */
export function contentSecurityPolicy() {
  return {
    name: 'trabecula-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        // Only what comes after the element is held to it.
        injectTo: 'head-prepend',
      },
    ],
  };
}
