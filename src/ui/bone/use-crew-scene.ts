import { useMemo } from 'react';
import { crewScene, type CrewPart, type CrewScene, type Size } from '../../charts';
import type { BoneState } from './bone-course';

/** The crews' shapes at a size; drawn again when the cells change. */
export function useCrewScene(part: CrewPart, size: Size, now: BoneState, other: BoneState | undefined): CrewScene {
  const { osteoclasts: demolition, osteoblasts: builders } = now;
  const otherDemolition = other?.osteoclasts;
  const otherBuilders = other?.osteoblasts;
  return useMemo(
    () =>
      crewScene({
        part,
        ...size,
        demolition,
        builders,
        ...(otherDemolition !== undefined && { otherDemolition }),
        ...(otherBuilders !== undefined && { otherBuilders }),
      }),
    [part, size, demolition, builders, otherDemolition, otherBuilders],
  );
}
