import { memo } from 'react';
import { markerPath, seriesStyle, DARK_THEME, LIGHT_THEME } from '../../charts';
import { useTheme } from '../lab-context';

/** Line, dash and marker of a series: the key that ties words to curves. */
export const Swatch = memo(function Swatch({ style, width = 26 }: { readonly style: number; readonly width?: number }) {
  const theme = useTheme().resolved === 'dark' ? DARK_THEME : LIGHT_THEME;
  const { color, dash, marker } = seriesStyle(theme, style);
  const open = marker === 'ring';
  return (
    <svg width={width} height={12} viewBox={`0 0 ${width} 12`} aria-hidden focusable="false">
      <path
        d={`M0,6L${width},6`}
        stroke={color}
        strokeWidth={2}
        strokeDasharray={dash.join(' ') || undefined}
        fill="none"
      />
      <path
        d={markerPath(marker, width / 2, 6, 3.5)}
        fill={open ? 'var(--background)' : color}
        stroke={open ? color : 'var(--background)'}
        strokeWidth={1.5}
      />
    </svg>
  );
});
