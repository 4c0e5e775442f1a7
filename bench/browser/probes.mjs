/** Functions that run inside the page: each watches what a person would see. They must not refer to anything outside themselves. */

/** Before the page's own scripts: notes when the first chart path appears, and every task over 50 ms. */
export function watchLoad() {
  window.bench = { firstCurve: undefined, longTasks: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.bench.longTasks.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const drawn = [...document.querySelectorAll('svg path')].some(
      (path) => (path.getAttribute('d') ?? '').length > 400,
    );
    if (drawn) window.bench.firstCurve = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Starts counting frames, moves that arrive, and how often a curve of the first chart was painted anew. */
export function watchFrames() {
  const record = { intervals: [], painted: 0, moves: 0, running: true };
  const count = () => {
    record.moves++;
    if (!record.running) removeEventListener('pointermove', count, true);
  };
  addEventListener('pointermove', count, true);
  window.bench = { ...window.bench, frames: record };
  window.bench.longTasks = [];
  const shape = () =>
    [...(document.querySelector('[data-chart] svg') ?? document).querySelectorAll('path')]
      .map((path) => path.getAttribute('d') ?? '')
      .filter((d) => d.length > 400)
      .join('|');
  let before = performance.now();
  let last = shape();
  const frame = (now) => {
    record.intervals.push(now - before);
    before = now;
    const current = shape();
    if (current !== last) record.painted++;
    last = current;
    if (record.running) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

export function stopFrames() {
  window.bench.frames.running = false;
  return { ...window.bench.frames, longTasks: window.bench.longTasks };
}

/** Milliseconds from the key event of one slider step to the frame after its curve changed. */
export function watchStep() {
  const paths = () => [...document.querySelectorAll('svg path')].map((path) => path.getAttribute('d')).join('|');
  window.benchStep = new Promise((resolve) => {
    window.addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        const before = paths();
        const look = () => {
          if (paths() === before) requestAnimationFrame(look);
          else {
            // The message is handled after the frame that shows the change has been produced.
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve(performance.now() - start);
            requestAnimationFrame(() => channel.port2.postMessage(0));
          }
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  });
}
