import type { ReactNode } from 'react';
import { ViewHeading } from '../../parts/view-heading.js';

export function GraphView(): ReactNode {
  return <ViewHeading title="graph" />;
}
