export { columnLayout } from './column-layout';
export { diagramScene } from './diagram';
export { flowWidth, styledStroke } from './line-look';
export { routeMiddle, routePath } from './route';
export type * from './types';
export { WIDE_LAYOUT_FROM, wideLayout } from './wide-layout';
