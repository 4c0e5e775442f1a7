import { useId, useLayoutEffect, useRef } from 'react';
import type { Scene } from '../../../charts';
import { paintClips, paintMarks } from '../../charts/paint-marks';
import styles from './Picture.module.css';

export interface PictureProps {
  readonly scene: Scene;
  /** A picture whose numbers stand beside it in text is kept from screen readers. */
  readonly silent?: boolean;
}

/** A scene on the screen. */
export function Picture({ scene, silent = false }: PictureProps) {
  const defs = useRef<SVGDefsElement>(null);
  const group = useRef<SVGGElement>(null);
  const prefix = useId();
  useLayoutEffect(() => {
    if (defs.current) paintClips(defs.current, scene, prefix);
    if (group.current) paintMarks(group.current, scene.marks, prefix);
  }, [scene, prefix]);
  const spoken = silent
    ? { 'aria-hidden': true }
    : { role: 'img', 'aria-labelledby': `${prefix}-title`, 'aria-describedby': `${prefix}-description` };
  return (
    <svg
      className={styles.picture}
      width={scene.width}
      height={scene.height}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      {...spoken}
    >
      {!silent && (
        <>
          <title id={`${prefix}-title`}>{scene.title}</title>
          <desc id={`${prefix}-description`}>{scene.description}</desc>
        </>
      )}
      <defs ref={defs} />
      <g ref={group} />
    </svg>
  );
}
