import type { ReactNode } from 'react';
import { SIGNS, signsOf } from './signs-of.js';

/** 「●2 ○3」; a single one is its sign alone. */
export function CellSigns({ counts }: { readonly counts: Parameters<typeof signsOf>[0] }): ReactNode {
  return signsOf(counts).map(({ role, count }) => (
    <span key={role} data-role={role}>
      {SIGNS[role]}
      {count > 1 && count}
    </span>
  ));
}
