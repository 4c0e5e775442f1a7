import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Request } from '@playwright/test';
import { exported } from './support/files';
import { fragmentOf } from './support/lab-page';
import { expect, onPhone, test } from './support/lab-test';

/** Everything runs on the person's own machine; nothing leaves it. */

test.skip(onPhone, 'the network is the same on every screen');

/** Words that only a scenario contains; the name is one no file of the page could have. */
const SECRET = 'Zebra-Lantern-7';

test('only the page’s own files are loaded, and no request carries a scenario', async ({ page, lab, baseURL }) => {
  const built = join(import.meta.dirname, '..', '..', 'dist');
  const files = new Set((await readdir(built, { recursive: true })).map((file) => file.replaceAll('\\', '/')));
  const requests: Request[] = [];
  const sockets: string[] = [];
  page.context().on('request', (request) => requests.push(request));
  page.on('websocket', (socket) => sockets.push(socket.url()));
  const link = fragmentOf(await lab.sharedLink());
  await page.goto(`./${link}`);
  await page.reload();
  await lab.ready();
  await page.waitForLoadState('networkidle');
  const loaded = requests.length;
  expect(loaded).toBeGreaterThan(2);

  // A working session: everything that could be tempted to talk to somebody.
  await page.getByRole('button', { name: /^Options for Patch 50 \+ oral/ }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(SECRET);
  await page.keyboard.press('Enter');
  await lab.slider('Estradiol').press('PageUp');
  await lab.slider('RANKL').press('PageUp');
  await lab.chooseDepth('Academic');
  await lab.chooseDepth('Fundamentals');
  await lab.chooseDepth('Intermediate');
  const dialog = await lab.openDialog('Export');
  for (const format of ['SVG', 'PNG', 'CSV', 'JSON'] as const) await exported(page, dialog, format);
  await lab.closeDialog();
  await lab.sharedLink();
  const settings = await lab.openSettings();
  await settings.getByRole('switch', { name: 'Human evidence only' }).check();
  await lab.closeDialog();
  await page.waitForLoadState('networkidle');

  expect(sockets).toEqual([]);
  const { origin, pathname } = new URL(baseURL ?? 'about:blank');
  for (const request of requests) {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') continue;
    expect(url.origin).toBe(origin);
    expect(request.method()).toBe('GET');
    expect(request.postData()).toBeNull();
    expect(url.search).toBe('');
    const file = decodeURIComponent(url.pathname.slice(pathname.length)) || 'index.html';
    expect(files, `${url.pathname} is one of the page's own files`).toContain(file);
    const sent = `${request.url()} ${JSON.stringify(await request.allHeaders())}`;
    expect(sent).not.toContain(SECRET);
    expect(sent, 'a link’s fragment stays in the browser').not.toContain(link.slice(6, 40));
  }
  // After the first load only lazily loaded parts, each at most once.
  const later = requests.slice(loaded).map((request) => request.url());
  const fetched = later.filter((url) => !url.startsWith('blob:') && !url.startsWith('data:'));
  expect(fetched.length, 'dialogs are loaded when opened').toBeGreaterThan(0);
  expect(new Set(fetched).size).toBe(fetched.length);
  for (const url of fetched) expect(url).toMatch(/\/assets\/[\w.-]+\.(js|css|woff2)$/);
});
