import type { Mark, Scene, Stroke } from '../../charts';

/**
 * Draws a scene's marks into an SVG group, reusing elements by mark id: only what changed is touched, so that the same code serves
 * a first drawing, a finished edit and a tenth of a second of dragging. Attributes only, never markup from text.
 */

const SVG = 'http://www.w3.org/2000/svg';
type Attributes = Readonly<Record<string, string | number | undefined>>;

interface Painted {
  readonly element: SVGElement;
  readonly kind: Mark['kind'];
  attributes: Attributes;
  text: string;
}

const paintedIn = new WeakMap<SVGGElement, Map<string, Painted>>();

/** `idPrefix` keeps clip ids of several drawings of one scene apart. */
export function paintMarks(group: SVGGElement, marks: readonly Mark[], idPrefix = ''): void {
  const before = paintedIn.get(group) ?? new Map<string, Painted>();
  const after = new Map<string, Painted>();
  let next: ChildNode | null = group.firstChild;
  for (const mark of marks) {
    const old = before.get(mark.id);
    const painted = old?.kind === mark.kind ? old : create(mark);
    update(painted, attributesOf(mark, idPrefix), mark.kind === 'text' ? mark.text : '');
    if (painted.element === next) next = next.nextSibling;
    else group.insertBefore(painted.element, next);
    after.set(mark.id, painted);
  }
  for (const [id, { element }] of before) if (after.get(id)?.element !== element) element.remove();
  paintedIn.set(group, after);
}

/** Writes the `d` of one path directly; false if the mark is not painted. The next full painting sees the new value. */
export function writePath(group: SVGGElement, id: string, d: string): boolean {
  const painted = paintedIn.get(group)?.get(id);
  if (painted?.kind !== 'path') return false;
  if (painted.attributes['d'] !== d) {
    painted.element.setAttribute('d', d);
    painted.attributes = { ...painted.attributes, d };
  }
  return true;
}

/** Sets an attribute that may have its value already: setting it anew would have everything within laid out again. */
export function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Clip rectangles of a scene, painted into `<defs>`; those that are there already are kept. */
export function paintClips(defs: SVGDefsElement, scene: Scene, idPrefix = ''): void {
  const before = new Map([...defs.children].map((clip) => [clip.id, clip]));
  const clips = scene.clips.map(({ id, ...area }) => {
    const clip = before.get(idPrefix + id) ?? createClip(idPrefix + id);
    const rectangle = clip.firstElementChild;
    if (rectangle) for (const [name, value] of Object.entries(area)) setAttribute(rectangle, name, String(value));
    return clip;
  });
  for (const clip of before.values()) if (!clips.includes(clip)) clip.remove();
  for (const clip of clips) if (clip.parentNode !== defs) defs.append(clip);
}

function createClip(id: string): Element {
  const clip = document.createElementNS(SVG, 'clipPath');
  clip.id = id;
  clip.append(document.createElementNS(SVG, 'rect'));
  return clip;
}

function create(mark: Mark): Painted {
  const element = document.createElementNS(SVG, mark.kind);
  element.setAttribute('data-mark', mark.id);
  return { element, kind: mark.kind, attributes: {}, text: '' };
}

function update(painted: Painted, attributes: Attributes, text: string): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (painted.attributes[name] === value) continue;
    if (value === undefined) painted.element.removeAttribute(name);
    else painted.element.setAttribute(name, String(value));
  }
  for (const name of Object.keys(painted.attributes)) if (!(name in attributes)) painted.element.removeAttribute(name);
  painted.attributes = attributes;
  if (painted.text !== text) painted.element.textContent = text;
  painted.text = text;
}

function attributesOf(mark: Mark, idPrefix: string): Attributes {
  const clip = mark.clip === undefined ? {} : { 'clip-path': `url(#${idPrefix}${mark.clip})` };
  switch (mark.kind) {
    case 'path':
      return {
        ...clip,
        d: mark.d,
        fill: mark.fill ?? 'none',
        'fill-opacity': mark.fillOpacity,
        ...strokeOf(mark.stroke),
      };
    case 'line':
      return { ...clip, x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2, ...strokeOf(mark.stroke) };
    case 'rect':
      return {
        ...clip,
        x: mark.x,
        y: mark.y,
        width: mark.width,
        height: mark.height,
        rx: mark.radius,
        fill: mark.fill ?? 'none',
        'fill-opacity': mark.fillOpacity,
        ...strokeOf(mark.stroke),
      };
    case 'text':
      return {
        ...clip,
        x: mark.x,
        y: mark.y,
        'font-size': mark.size,
        'font-weight': mark.weight,
        fill: mark.color,
        'text-anchor': mark.anchor,
        'dominant-baseline': mark.baseline,
        ...(mark.halo === undefined
          ? {}
          : { stroke: mark.halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
      };
  }
}

function strokeOf(stroke: Stroke | undefined): Attributes {
  if (stroke === undefined) return {};
  return {
    stroke: stroke.color,
    'stroke-width': stroke.width,
    'stroke-dasharray': stroke.dash?.join(' '),
    'stroke-opacity': stroke.opacity,
    'stroke-linecap': stroke.linecap,
    'stroke-linejoin': 'round',
  };
}
