import type { ReactNode } from 'react';

/** Stands in a line for the columns that are out of sight on one side. */
export function OutOfSight({ width }: { readonly width: number }): ReactNode {
  return width > 0 ? <td aria-hidden="true" /> : null;
}
