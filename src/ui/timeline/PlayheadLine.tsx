import { useLayoutEffect, useRef } from 'react';
import { DARK_THEME, LIGHT_THEME, timelinePlayhead, type Mark, type TimelineSpec } from '../../charts';
import { paintMarks } from '../charts/paint-marks';
import { useLab, useTheme } from '../lab-context';

export interface PlayheadLineProps {
  readonly spec: Pick<TimelineSpec, 'id' | 'xDomain' | 'plot'>;
  readonly top: number;
  readonly bottom: number;
  readonly grip: boolean;
}

/** The one line of the age. Painted straight from the store: playing moves nothing else of the timeline. */
export function PlayheadLine({ spec, top, bottom, grip }: PlayheadLineProps) {
  const lab = useLab();
  const theme = useTheme().resolved === 'dark' ? DARK_THEME : LIGHT_THEME;
  const group = useRef<SVGGElement>(null);

  useLayoutEffect(() => {
    const paint = (): void => {
      const { age, hoverAge } = lab.view.getState();
      const at = timelinePlayhead(spec, hoverAge ?? age, [top, bottom], theme, grip);
      const rest = hoverAge === null ? [] : timelinePlayhead(spec, age, [top, bottom], theme, false).map(asRest);
      if (group.current) paintMarks(group.current, [...rest, ...at]);
    };
    const asRest = (mark: Mark): Mark =>
      mark.kind === 'line'
        ? { ...mark, id: `${mark.id}-rest`, stroke: { color: theme.outline, width: 1, dash: [2, 3] } }
        : mark;
    paint();
    return lab.view.subscribe((state, previous) => {
      if (state.age !== previous.age || state.hoverAge !== previous.hoverAge) paint();
    });
  }, [lab, spec, top, bottom, grip, theme]);

  return <g ref={group} />;
}
