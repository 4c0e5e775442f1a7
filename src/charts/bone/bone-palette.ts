/** A color as red, green and blue, 0 … 255. */
export type Rgb = readonly [number, number, number];

/** Colors of the bone picture for one theme. */
export interface BonePalette {
  readonly marrow: Rgb;
  readonly bone: Rgb;
  /** The lit and the shaded side of a trabecula, and its outline. */
  readonly light: Rgb;
  readonly shade: Rgb;
  readonly edge: Rgb;
  /** Bone deeper in the specimen, and the shadow that the cut surface casts on it. */
  readonly behind: Rgb;
  readonly shadow: Rgb;
  readonly lost: Rgb;
  readonly pit: Rgb;
  readonly seam: Rgb;
}

export const LIGHT_BONE: BonePalette = {
  marrow: [252, 249, 244],
  bone: [230, 214, 178],
  light: [255, 249, 232],
  shade: [186, 163, 112],
  edge: [160, 136, 84],
  behind: [237, 228, 208],
  shadow: [150, 130, 90],
  lost: [190, 74, 22],
  pit: [190, 74, 22],
  seam: [31, 111, 181],
};

export const DARK_BONE: BonePalette = {
  marrow: [19, 25, 32],
  bone: [201, 187, 155],
  light: [245, 236, 214],
  shade: [126, 113, 86],
  edge: [229, 217, 189],
  behind: [72, 67, 58],
  shadow: [6, 9, 12],
  lost: [255, 154, 102],
  pit: [255, 132, 76],
  seam: [92, 170, 245],
};
