import { readFileSync } from 'node:fs';
import { firstLoadScripts } from './tools/lib/first-load.mjs';

const page = new URL('./dist/index.html', import.meta.url);

/** First load, brotli. The goal is 150 kB; the limit leaves room for one feature before it must be won back. */
export default [
  {
    name: 'first load: entry and preloads',
    path: firstLoadScripts(readFileSync(page, 'utf8')).map((path) => `dist/${path.replace(/^\.\//, '')}`),
    limit: '175 kB',
    brotli: true,
  },
];
