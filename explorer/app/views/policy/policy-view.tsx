import type { ReactNode } from 'react';
import { ViewHeading } from '../../parts/view-heading.js';

export function PolicyView(): ReactNode {
  return <ViewHeading title="policy" />;
}
