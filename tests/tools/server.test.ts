import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../tools/lib/headers-file.mjs';
import { fileFor, serveFolder } from '../../tools/lib/static-server.mjs';

let directory = '';
let folder = '';
let server: Server;
let address = '';

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'trabecula-server-'));
  folder = join(directory, 'dist');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(directory, 'secret.txt'), 'secret');
  mkdirSync(join(directory, 'dist-other'));
  writeFileSync(join(directory, 'dist-other', 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<p>page</p>');
  writeFileSync(join(folder, 'assets', 'a b.js'), 'export {};');
  writeFileSync(join(folder, '_headers'), '/*\n  X-All: yes\n/assets/*\n  X-All: replaced\n');
  ({ server, address } = await serveFolder(folder, { port: 0 }));
});

afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true, force: true });
});

/** A request whose path is sent as it is; a browser's own `fetch` would tidy it up first. */
function raw(path: string, method = 'GET'): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('the server', () => {
  test('serves the page and its files with their types and headers', async () => {
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('x-all')).toBe('yes');
    expect(await page.text()).toBe('<p>page</p>');

    const script = await fetch(`${address}assets/a%20b.js?query#fragment`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('x-all')).toBe('replaced');
  });

  test('answers HEAD without a body and refuses to change anything', async () => {
    expect(await raw('/', 'HEAD')).toEqual({ status: 200, body: '' });
    expect((await raw('/', 'POST')).status).toBe(405);
  });

  test.each([
    '/not-there.js',
    '/assets',
    '/_headers',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/../dist-other/secret.txt',
    '/%00',
    '/%E0%A4%A',
  ])('gives nothing for %s', async (path) => {
    const { status, body } = await raw(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
    expect(fileFor(folder, path)).toBeUndefined();
  });

  test('listens on this machine only', () => {
    const bound = server.address();
    expect(typeof bound === 'object' ? bound?.address : bound).toBe('127.0.0.1');
  });

  test('takes the next free port, or says that the exact one is taken', async () => {
    const blocker = createServer();
    const port = await new Promise<number>((resolve) => {
      blocker.listen(0, '127.0.0.1', () => {
        const bound = blocker.address();
        resolve(typeof bound === 'object' && bound !== null ? bound.port : 0);
      });
    });
    try {
      await expect(serveFolder(folder, { port, exact: true })).rejects.toThrow(/EADDRINUSE/);
      const next = await serveFolder(folder, { port });
      expect(Number(new URL(next.address).port)).toBeGreaterThan(port);
      next.server.close();
    } finally {
      blocker.close();
    }
  });
});

describe('the header file', () => {
  test('is read as hosts do', () => {
    const rules = parseHeaders('# note\n/*\n  A: 1\n  B: x: y\n\n/page.html\n\tA: 2\n');
    expect(headersFor(rules, '/other')).toEqual({ A: '1', B: 'x: y' });
    expect(headersFor(rules, '/page.html')).toEqual({ A: '2', B: 'x: y' });
  });

  test('with a line that cannot be read is refused', () => {
    expect(() => parseHeaders('  A: 1\n')).toThrow('A: 1');
    expect(() => parseHeaders('/*\n  no colon\n')).toThrow('no colon');
  });
});
