import type { BonePalette, BonePicture, BoneView } from '../../charts';

export interface BoneDrawing {
  readonly left: BoneView;
  readonly right: BoneView;
  /** Where the divider stands, 0 … 1. */
  readonly split: number;
  readonly palette: BonePalette;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the canvas for each CSS pixel. */
  readonly density: number;
}

const buffers = new WeakMap<HTMLCanvasElement, ImageData>();

/** Paints a specimen over a whole canvas, sized to fit; false where this browser has no canvas. */
export function paintOnto(element: HTMLCanvasElement, picture: BonePicture, drawing: BoneDrawing): boolean {
  const width = Math.round(drawing.width * drawing.density);
  const height = Math.round(drawing.height * drawing.density);
  const context = typeof ImageData === 'undefined' ? null : element.getContext('2d', { alpha: false });
  if (!context || width === 0 || height === 0) return false;
  if (element.width !== width || element.height !== height) {
    element.width = width;
    element.height = height;
  }
  const known = buffers.get(element);
  const image = known?.width === width && known.height === height ? known : context.createImageData(width, height);
  buffers.set(element, image);
  const canvas = { pixels: image.data, width, height, density: drawing.density };
  picture.paint(canvas, drawing.left, drawing.right, drawing.split * width, drawing.palette);
  context.putImageData(image, 0, 0);
  return true;
}
