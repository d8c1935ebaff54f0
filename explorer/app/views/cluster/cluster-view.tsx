import type { ReactNode } from 'react';
import { ViewHeading } from '../../parts/view-heading.js';

export function ClusterView(): ReactNode {
  return <ViewHeading title="cluster" />;
}
