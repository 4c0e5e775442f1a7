import { useId, useMemo, useRef } from 'react';
import { columnLayout, DARK_THEME, LIGHT_THEME, WIDE_LAYOUT_FROM, wideLayout } from '../../charts';
import { useElementSize } from '../hooks/use-element-size';
import { PHONE, useMediaQuery } from '../hooks/use-media-query';
import { useTheme, useView, useWords } from '../lab-context';
import type { MechanismWords } from '../words/mechanism';
import { Detail } from './Detail';
import { Diagram, type DiagramItem } from './Diagram';
import { diagramSpec } from './diagram-spec';
import { MECHANISM_EDGES } from './edges';
import { MECHANISM_NODES } from './graph';
import { Legend } from './Legend';
import { MechanismTable } from './MechanismTable';
import { markedOf } from './paths';
import type { MechanismReading } from './reading';
import { spokenEdge, spokenNode } from './texts';
import type { ShownMechanism } from './use-mechanism';
import type { WalkMap } from './walk';

export interface MechanismViewProps extends ShownMechanism {
  readonly reading: MechanismReading;
  readonly words: MechanismWords;
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  readonly listed: boolean;
  readonly ground: 'panel' | 'background';
  /** Width until it has been measured, pixels. */
  readonly initialWidth: number;
}

/** Picture or list of the mechanism, what was chosen in it, and how to read it. */
export function MechanismView(props: MechanismViewProps) {
  const { reading, scenario, comparedName, words, chosen, onChoose, listed, ground, initialWidth } = props;
  const { shell } = useWords();
  const theme = useTheme().resolved === 'dark' ? DARK_THEME : LIGHT_THEME;
  const highlight = useView((state) => state.highlight);
  const phone = useMediaQuery(PHONE);
  const box = useRef<HTMLDivElement>(null);
  const { width } = useElementSize(box, { width: initialWidth, height: 1 });
  const [detailId, hintId] = [useId(), useId()];
  const wide = width >= WIDE_LAYOUT_FROM;
  const layout = useMemo(() => (wide ? wideLayout(width) : columnLayout(width, phone)), [wide, width, phone]);
  const marked = useMemo(() => (highlight === null ? null : markedOf(highlight)), [highlight]);
  const spec = useMemo(
    () => diagramSpec(reading, { layout, words, theme, marked, chosen }),
    [reading, layout, words, theme, marked, chosen],
  );
  const map = useMemo(() => walkMap(reading, spec.edges), [reading, spec.edges]);
  const items = map.nodes.flatMap((id): readonly DiagramItem[] => [
    { id, kind: 'box', name: spokenBox(id, reading, words, comparedName) },
    ...map.edges
      .filter(({ from }) => from === id)
      .map((edge): DiagramItem => {
        const each = reading.edges.get(edge.id);
        const name = each === undefined ? edge.id : spokenEdge(each, words, shell, comparedName ?? '');
        return { id: edge.id, kind: 'line', name };
      }),
  ]);

  return (
    <div ref={box} data-print="picture">
      {listed ? (
        <MechanismTable {...{ reading, words, shell, comparedName, chosen, onChoose, detailId }} />
      ) : (
        <>
          <Diagram {...{ spec, items, map, chosen, onChoose, hintId, detailId, ground }} label={spec.description} />
          <p id={hintId} className="visually-hidden">
            {words.keys}
          </p>
        </>
      )}
      {chosen !== null && (
        <Detail
          {...{ reading, scenario, words, chosen }}
          id={detailId}
          comparedName={comparedName ?? ''}
          onClose={() => {
            onChoose(null);
            box.current?.querySelector<SVGGElement | HTMLElement>(`[data-item="${chosen}"]`)?.focus();
          }}
        />
      )}
      {!listed && <Legend words={words} comparedName={comparedName} numbered={wide} />}
    </div>
  );
}

const spokenBox = (
  id: string,
  reading: MechanismReading,
  words: MechanismWords,
  comparedName: string | null,
): string => {
  const node = MECHANISM_NODES.find((each) => each.id === id);
  return node === undefined ? id : spokenNode(node.id, reading, words, comparedName ?? '');
};

/** Boxes in use and lines drawn, as the keys walk them. */
function walkMap(reading: MechanismReading, drawn: readonly { readonly id: string }[]): WalkMap {
  const ids = new Set(drawn.map(({ id }) => id));
  return {
    nodes: MECHANISM_NODES.map(({ id }) => id).filter((id) => reading.nodes.has(id)),
    edges: MECHANISM_EDGES.filter(({ id }) => ids.has(id)),
  };
}
