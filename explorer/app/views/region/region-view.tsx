import type { ReactNode } from 'react';
import { ViewHeading } from '../../parts/view-heading.js';

export function RegionView(): ReactNode {
  return <ViewHeading title="region" />;
}
