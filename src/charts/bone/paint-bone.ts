import { MARROW } from './bone-field';
import type { BonePalette, Rgb } from './bone-palette';
import type { Work } from './surface-sites';

/** Depths under the surface, samples (see `boneDepth`), of one state of a bone. */
export interface BoneLayers {
  readonly depth: Float32Array;
  /** At the start; where it was bone and is none now, the picture shows what was lost. Absent at the start itself. */
  readonly before: Float32Array | undefined;
  /** Bone deeper in the specimen. */
  readonly behind: Float32Array;
  readonly pits: readonly Work[];
  readonly seams: readonly Work[];
}

/** Pixels to be painted, red green blue alpha, and how many of them stand for one sample. */
export interface BoneCanvas {
  readonly pixels: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen for each pixel of the page: hatching keeps its pitch. */
  readonly density: number;
}

export interface SampleGrid {
  readonly width: number;
  readonly height: number;
}

/** Pitch of the hatching of lost bone, pixels of the page. */
const HATCH = 3;
const HATCH_DARK = 0.85;
const HATCH_PALE = 0.28;
/** Width of the outline and of the rounding that catches light, samples. */
const OUTLINE = 0.5;
const ROUNDING = 2.4;
const OUTLINE_STRENGTH = 0.75;
const RELIEF = 0.8;
/** How far the shadow of the cut surface reaches, samples, and how dark it is. */
const SHADOW_REACH = 3;
const SHADOW = 0.3;
/** The deeper bone is out of focus: its edge spreads over this many samples. */
const BLUR = 1.5;
/** Thickness of a seam of new bone, samples. */
const SEAM = 1.5;

/** Paints the columns from `from` to `to` of a picture; whole pixels, every one of them opaque. */
export function paintBone(
  canvas: BoneCanvas,
  grid: SampleGrid,
  layers: BoneLayers,
  palette: BonePalette,
  from: number,
  to: number,
): void {
  const { pixels, width, height } = canvas;
  const { depth, before, behind } = layers;
  const whole = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const [emptyPixel, solidPixel] = [packed(palette.marrow), packed(palette.bone)];
  const scale = width / grid.width;
  const pitch = Math.max(2, Math.round(HATCH * canvas.density));
  const { marrow, bone, light, shade, edge, shadow, lost, behind: rear } = palette;
  const kinds = kindsOf(grid, layers);
  const columns = Int32Array.from({ length: width }, (_, x) =>
    Math.min(grid.width - 2, Math.max(0, (x + 0.5) / scale - 0.5)),
  );
  for (let y = 0; y < height; y += 1) {
    const sampleY = Math.min(grid.height - 1, Math.max(0, (y + 0.5) / scale - 0.5));
    const row = Math.min(grid.height - 2, Math.floor(sampleY));
    const down = sampleY - row;
    for (let x = from; x < to; x += 1) {
      const column = columns[x] ?? 0;
      const corner = row * grid.width + column;
      const kind = kinds[corner];
      if (kind === EMPTY || kind === SOLID) {
        whole[y * width + x] = kind === EMPTY ? emptyPixel : solidPixel;
        continue;
      }
      const right = Math.min(1, Math.max(0, (x + 0.5) / scale - 0.5 - column));
      const a = depth[corner] ?? MARROW;
      const acrossStep = (depth[corner + 1] ?? MARROW) - a;
      const downStep = (depth[corner + grid.width] ?? MARROW) - a;
      const twist = (depth[corner + grid.width + 1] ?? MARROW) - a - acrossStep - downStep;
      const deep = a + acrossStep * right + (downStep + twist * right) * down;
      const covered = clamp(deep * scale + 0.5);
      let red = bone[0];
      let green = bone[1];
      let blue = bone[2];
      if (covered > 0 && deep < ROUNDING) {
        const slope = (acrossStep + downStep + twist * (right + down)) / 2;
        const lit = Math.min(1, Math.abs(slope) * (1 - deep / ROUNDING) * RELIEF);
        const side = slope > 0 ? light : shade;
        const rim = clamp(1 - deep / OUTLINE) * OUTLINE_STRENGTH;
        red = toward(toward(red, side[0], lit), edge[0], rim);
        green = toward(toward(green, side[1], lit), edge[1], rim);
        blue = toward(toward(blue, side[2], lit), edge[2], rim);
      }
      if (covered < 1) {
        const back = clamp(between(behind, corner, grid.width, right, down) / BLUR + 0.5);
        const dark = SHADOW * clamp(1 + deep / SHADOW_REACH);
        const was = before ? clamp(between(before, corner, grid.width, right, down) * scale + 0.5) : 0;
        const gone = was <= covered ? 0 : (was - covered) * ((x + y) % pitch < pitch / 2 ? HATCH_DARK : HATCH_PALE);
        red = toward(toward(toward(toward(marrow[0], rear[0], back), shadow[0], dark), lost[0], gone), red, covered);
        green = toward(
          toward(toward(toward(marrow[1], rear[1], back), shadow[1], dark), lost[1], gone),
          green,
          covered,
        );
        blue = toward(toward(toward(toward(marrow[2], rear[2], back), shadow[2], dark), lost[2], gone), blue, covered);
      }
      const pixel = 4 * (y * width + x);
      pixels[pixel] = red;
      pixels[pixel + 1] = green;
      pixels[pixel + 2] = blue;
      pixels[pixel + 3] = 255;
    }
  }
  for (const seam of layers.seams) paintSeam(canvas, grid, depth, seam, palette.seam, from, to);
  for (const pit of layers.pits) paintPit(canvas, grid, pit, palette, from, to);
}

const EMPTY = 1;
const SOLID = 2;

/** What the square right below each sample is: nothing but marrow, nothing but the inside of bone, or neither (0). */
function kindsOf({ width, height }: SampleGrid, { depth, before, behind }: BoneLayers): Uint8Array {
  const kinds = new Uint8Array(width * height);
  const corners = [0, 1, width, width + 1];
  const all = (values: Float32Array, corner: number, limit: number): boolean =>
    (values[corner] ?? MARROW) <= limit &&
    (values[corner + 1] ?? MARROW) <= limit &&
    (values[corner + width] ?? MARROW) <= limit &&
    (values[corner + width + 1] ?? MARROW) <= limit;
  for (let corner = 0; corner < width * (height - 1) - 1; corner += 1) {
    if ((depth[corner] ?? MARROW) >= ROUNDING) {
      if (corners.every((next) => (depth[corner + next] ?? MARROW) >= ROUNDING)) kinds[corner] = SOLID;
    } else if (
      all(depth, corner, -SHADOW_REACH) &&
      all(behind, corner, -BLUR / 2) &&
      (before === undefined || all(before, corner, -1))
    )
      kinds[corner] = EMPTY;
  }
  return kinds;
}

/** An opaque pixel in the order in which it lies in memory. */
function packed([red, green, blue]: Rgb): number {
  return new Uint32Array(Uint8Array.of(red, green, blue, 255).buffer)[0] ?? 0;
}

/** A band of new bone along the surface, thinning out towards its ends. */
function paintSeam(
  canvas: BoneCanvas,
  grid: SampleGrid,
  depth: Float32Array,
  { at, outward, radius }: Work,
  seam: Rgb,
  from: number,
  to: number,
): void {
  const scale = canvas.width / grid.width;
  eachPixel(canvas, grid, at, radius, from, to, (pixel, corner, right, down, far) => {
    const x = (corner % grid.width) + right - at.x;
    const y = Math.floor(corner / grid.width) + down - at.y;
    // Its inner edge is a chord's arc and not a depth, which has a crease in the middle of a thin trabecula.
    const inward = -(x * outward.x + y * outward.y);
    const thick = SEAM * Math.sqrt(clamp(1 - (far * far - inward * inward) / (radius * radius)));
    const deep = between(depth, corner, grid.width, right, down);
    const share = clamp(deep * scale + 0.5) * clamp((thick - inward) * scale + 0.5);
    if (share > 0) blend(canvas.pixels, pixel, seam, share);
  });
}

/** A bite into the surface with the cell that makes it: round, so that shape tells it from a seam. */
function paintPit(
  canvas: BoneCanvas,
  grid: SampleGrid,
  { at, outward, radius }: Work,
  { pit, marrow }: BonePalette,
  from: number,
  to: number,
): void {
  const scale = canvas.width / grid.width;
  const center = { x: at.x + outward.x * radius * 0.25, y: at.y + outward.y * radius * 0.25 };
  eachPixel(canvas, grid, center, radius * 1.35, from, to, (pixel, _corner, _right, _down, far) => {
    // A thin ring of marrow sets the cell off from the bone around it.
    const ring = clamp((radius * 1.3 - far) * scale + 0.5);
    if (ring > 0) blend(canvas.pixels, pixel, marrow, ring);
    const cell = clamp((radius - far) * scale + 0.5);
    if (cell > 0) blend(canvas.pixels, pixel, pit, cell);
  });
}

type PixelVisit = (pixel: number, corner: number, right: number, down: number, far: number) => void;

/** Visits the pixels around a place given in samples, with the sample square each lies in. */
function eachPixel(
  { width, height }: BoneCanvas,
  grid: SampleGrid,
  center: { readonly x: number; readonly y: number },
  radius: number,
  from: number,
  to: number,
  visit: PixelVisit,
): void {
  const toSample = grid.width / width;
  const reach = radius / toSample + 1;
  const [middleX, middleY] = [(center.x + 0.5) / toSample - 0.5, (center.y + 0.5) / toSample - 0.5];
  for (let y = Math.max(0, Math.floor(middleY - reach)); y <= Math.min(height - 1, middleY + reach); y += 1) {
    const sampleY = Math.min(grid.height - 1, Math.max(0, (y + 0.5) * toSample - 0.5));
    const row = Math.min(grid.height - 2, Math.floor(sampleY));
    for (let x = Math.max(from, Math.floor(middleX - reach)); x <= Math.min(to - 1, middleX + reach); x += 1) {
      const sampleX = Math.min(grid.width - 1, Math.max(0, (x + 0.5) * toSample - 0.5));
      const column = Math.min(grid.width - 2, Math.floor(sampleX));
      const far = Math.hypot(sampleX - center.x, sampleY - center.y);
      if (far > radius + toSample) continue;
      visit(4 * (y * width + x), row * grid.width + column, sampleX - column, sampleY - row, far);
    }
  }
}

const clamp = (value: number): number => (value > 1 ? 1 : value > 0 ? value : 0);

/** Bilinear between four neighboring samples. */
function between(values: Float32Array, corner: number, width: number, right: number, down: number): number {
  const a = values[corner] ?? MARROW;
  const b = values[corner + 1] ?? MARROW;
  const c = values[corner + width] ?? MARROW;
  const d = values[corner + width + 1] ?? MARROW;
  return a + (b - a) * right + (c - a + (a - b - c + d) * right) * down;
}

const toward = (value: number, target: number, share: number): number => value + (target - value) * share;

function blend(pixels: Uint8ClampedArray, pixel: number, target: Rgb, share: number): void {
  for (let part = 0; part < 3; part += 1) {
    const old = pixels[pixel + part] ?? 0;
    pixels[pixel + part] = toward(old, target[part] ?? 0, share);
  }
}
