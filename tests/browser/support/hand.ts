import type { Locator, Page } from '@playwright/test';

/** A mouse or a finger that holds something. */
export interface Hand {
  /** Moves sideways by so many pixels from where it took hold. */
  moveTo(pixels: number): Promise<void>;
  release(): Promise<void>;
}

/** Moves made on the way, so that the page sees a drag and not a jump. */
const STEPS = 6;

async function middleOf(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('what is to be dragged is not on screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export async function holdWithMouse(page: Page, target: Locator): Promise<Hand> {
  const { x, y } = await middleOf(target);
  await page.mouse.move(x, y);
  await page.mouse.down();
  return {
    moveTo: (pixels) => page.mouse.move(x + pixels, y, { steps: STEPS }),
    release: () => page.mouse.up(),
  };
}

/** A finger, through the browser's own input events: scrolling and touch-action behave as on a phone. */
export async function holdWithFinger(page: Page, target: Locator): Promise<Hand> {
  const { x, y } = await middleOf(target);
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x: at, y }] });
  let now = x;
  await touch('touchStart', x);
  return {
    async moveTo(pixels) {
      const from = now;
      for (let step = 1; step <= STEPS; step += 1) {
        now = from + ((x + pixels - from) * step) / STEPS;
        await touch('touchMove', now);
      }
    },
    async release() {
      await touch('touchEnd');
      await session.detach();
    },
  };
}
