// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render } from '@testing-library/react';
import { useRef } from 'react';
import { useButton } from 'react-aria';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  HEADER_POLICY,
  POLICY,
  PRESSABLE_STYLE_HASH,
  TRUSTED_TYPES_POLICY,
  contentSecurityPolicy,
} from '../../tools/csp/index.mjs';
import { firstLoadScripts } from '../../tools/lib/first-load.mjs';
import { headersFor, parseHeaders } from '../../tools/lib/headers-file.mjs';

function Button() {
  const reference = useRef<HTMLButtonElement>(null);
  const { buttonProps } = useButton({}, reference);
  return <button {...buttonProps} ref={reference} />;
}

const directives = new Map(
  POLICY.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources] as const;
  }),
);

afterEach(() => {
  cleanup();
  vi.unstubAllEnvs();
  document.head.replaceChildren();
});

describe('the one style element the policy lets in', () => {
  test('is the one the installed react-aria writes', () => {
    // It writes none when it finds itself in a test.
    vi.stubEnv('NODE_ENV', 'production');
    render(<Button />);
    const styles = [...document.head.querySelectorAll('style')].map((style) => style.textContent);
    expect(styles).toHaveLength(1);
    const hash = createHash('sha256')
      .update(styles[0] ?? '', 'utf8')
      .digest('base64');
    expect(`sha256-${hash}`).toBe(PRESSABLE_STYLE_HASH);
  });
});

describe('the policy', () => {
  test('allows nothing by default, nothing inline, no text as code and no other origin', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'"]);
    expect(directives.get('connect-src')).toEqual(["'self'"]);
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(directives.get('trusted-types')).toEqual([TRUSTED_TYPES_POLICY]);
    expect(POLICY).not.toMatch(/unsafe|https?:|\*/);
  });

  test('forbids framing in the header only, where alone it works', () => {
    expect(directives.has('frame-ancestors')).toBe(false);
    expect(HEADER_POLICY).toBe(`${POLICY}; frame-ancestors 'none'`);
    const rules = parseHeaders(readFileSync(join('public', '_headers'), 'utf8'));
    expect(headersFor(rules, '/index.html')['Content-Security-Policy']).toBe(HEADER_POLICY);
  });

  test('is put at the head of the page by the build, and only there', () => {
    const plugin = contentSecurityPolicy();
    expect(plugin.apply).toBe('build');
    expect(plugin.transformIndexHtml).toBeTypeOf('function');
    const tags: unknown = Reflect.apply(plugin.transformIndexHtml as () => unknown, plugin, []);
    expect(tags).toEqual([
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
    ]);
  });
});

describe('the page', () => {
  const html = readFileSync('index.html', 'utf8');
  const page = new DOMParser().parseFromString(html, 'text/html');

  test('has a language, a title, a description, colors, an icon, a manifest and a word for those without scripts', () => {
    expect(page.documentElement.lang).toBe('en');
    expect(page.title).toMatch(/Trabecula/);
    for (const name of ['description', 'theme-color', 'viewport', 'color-scheme']) {
      expect(page.querySelector(`meta[name="${name}"]`)?.getAttribute('content'), name).toBeTruthy();
    }
    expect(page.querySelector('noscript')?.textContent).toMatch(/JavaScript/);
    for (const relation of ['icon', 'manifest']) {
      const address = page.querySelector(`link[rel="${relation}"]`)?.getAttribute('href') ?? '';
      expect(existsSync(join('public', address)), address).toBe(true);
    }
  });

  test('has nothing inline that its policy would stop', () => {
    for (const script of page.querySelectorAll('script')) expect(script.textContent.trim()).toBe('');
    expect(page.querySelectorAll('style, [style]')).toHaveLength(0);
    expect(html).not.toMatch(/\son[a-z]+=/);
    expect(html).not.toMatch(/https?:\/\//);
  });
});

describe('the scripts of the first load', () => {
  test('are the entry and its preloads, once each; style sheets and icons are not scripts', () => {
    const html = [
      '<link rel="icon" href="./icon.svg"><link rel="stylesheet" href="./a.css">',
      '<link rel="modulepreload" crossorigin href="./assets/b.js">',
      '<script type="module" crossorigin src="./assets/a.js"></script>',
      '<link rel="modulepreload" href="./assets/a.js">',
    ].join('\n');
    expect(firstLoadScripts(html)).toEqual(['./assets/b.js', './assets/a.js']);
    expect(firstLoadScripts('<p>nothing</p>')).toEqual([]);
  });
});
