/** Fingers, or a pointer as blunt as one. */
export const COARSE = '(pointer: coarse)';
