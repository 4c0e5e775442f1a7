import { growBonePicture, type BonePicture } from '../../charts';

/** Samples across the specimen; every size of the picture magnifies the same bone. */
export const SPECIMEN_WIDTH = 256;
/** One bone for everyone; chosen by eye for struts all over the picture. */
const SEED = 12;

const grown = new Map<number, Promise<BonePicture>>();

/** The specimen with so many samples up; grown in steps between which the page goes on, and only once. */
export function specimen(height: number): Promise<BonePicture> {
  const known = grown.get(height) ?? grow(height);
  grown.set(height, known);
  return known;
}

async function grow(height: number): Promise<BonePicture> {
  const steps = growBonePicture({ seed: SEED, width: SPECIMEN_WIDTH, height });
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    const { done, value } = steps.next();
    if (done) return value;
  }
}
