import type { Mark, Scene, TextMark } from '../../src/charts';

/** The mark with an id; an error that lists all ids if there is none. */
export function find(scene: Scene, id: string): Mark {
  const mark = scene.marks.find((candidate) => candidate.id === id);
  if (mark === undefined) throw new Error(`no mark ${id} among ${scene.marks.map((other) => other.id).join(' ')}`);
  return mark;
}

export const texts = (scene: Scene): readonly TextMark[] => scene.marks.filter((mark) => mark.kind === 'text');
