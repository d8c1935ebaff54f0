import type { ReactNode } from 'react';
import css from './charts.module.css';
import { useWidth } from './use-width.js';

/** A picture in SVG as wide as its place allows, so that its text keeps its size on a telephone. */
export function Drawing({
  label,
  height,
  children,
}: {
  /** What is to be seen, in a sentence; the same stands in a table beside it. */
  readonly label: string;
  /** In CSS pixels. */
  readonly height: number;
  readonly children: (width: number) => ReactNode;
}): ReactNode {
  const [place, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={place} className={css.place} style={{ minHeight: height }}>
      {width > 0 && (
        <svg className={css.drawing} role="img" aria-label={label} width={width} height={height}>
          {children(width)}
        </svg>
      )}
    </div>
  );
}
