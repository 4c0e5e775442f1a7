import { useId, useLayoutEffect, useRef } from 'react';
import type { Scene } from '../../charts';
import { paintClips, paintMarks } from '../charts/paint-marks';

/** A small scene of fixed size as a picture with a name and a description. */
export function SceneImage({ scene, className }: { readonly scene: Scene; readonly className?: string | undefined }) {
  const defs = useRef<SVGDefsElement>(null);
  const group = useRef<SVGGElement>(null);
  const prefix = useId();
  useLayoutEffect(() => {
    if (defs.current) paintClips(defs.current, scene, prefix);
    if (group.current) paintMarks(group.current, scene.marks, prefix);
  }, [scene, prefix]);
  return (
    <svg
      className={className}
      role="img"
      aria-label={scene.description}
      width={scene.width}
      height={scene.height}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
    >
      <title>{scene.description}</title>
      <defs ref={defs} />
      <g ref={group} />
    </svg>
  );
}
