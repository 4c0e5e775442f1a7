import type { ChartLayerProps } from './chart-layer-props';
import { ChartWalker } from './ChartWalker';
import { FinalPeriodHandle } from './FinalPeriodHandle';
import { PointNames } from './PointNames';
import { ZoomChip } from './ZoomChip';

/** Everything a hand or key can take hold of in a chart, above its picture. */
export function ChartLayer(props: ChartLayerProps) {
  const { chart, context, definition } = props;
  return (
    <>
      <ChartWalker {...props} />
      {definition.size === 'main' && (
        <>
          <FinalPeriodHandle chart={chart} context={context} />
          <PointNames chart={chart} points={definition.spec(context).points ?? []} />
          <ZoomChip chart={chart} context={context} />
        </>
      )}
    </>
  );
}
