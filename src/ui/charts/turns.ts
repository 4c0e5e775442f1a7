/**
 * What may be a few frames late while a hand moves takes turns: small charts and the words of the main one, one a frame, what
 * has waited longest first. The main curve, which the hand looks at, has the rest of the frame.
 */
export class Turns<Chart extends object> {
  private readonly waiting = new Map<Chart, () => void>();
  private frame: number | null = null;

  /** Paints a chart when its turn has come; a newer wish of the same chart takes the place of the older. */
  ask(chart: Chart, paint: () => void): void {
    this.waiting.set(chart, paint);
    this.frame ??= requestAnimationFrame(this.next);
  }

  /** A chart that has been painted otherwise, or has left, waits no longer. */
  forget(chart: Chart): void {
    this.waiting.delete(chart);
    if (this.waiting.size > 0 || this.frame === null) return;
    cancelAnimationFrame(this.frame);
    this.frame = null;
  }

  private readonly next = (): void => {
    this.frame = null;
    const [first] = this.waiting;
    if (!first) return;
    const [chart, paint] = first;
    this.waiting.delete(chart);
    if (this.waiting.size > 0) this.frame = requestAnimationFrame(this.next);
    paint();
  };
}
