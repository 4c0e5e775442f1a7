export { NOT_MEDICAL_ADVICE, sceneToSvg, type SvgOptions } from './svg';
export { readSvgMetadata } from './svg-metadata';
