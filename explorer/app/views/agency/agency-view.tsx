import type { ReactNode } from 'react';
import { ViewHeading } from '../../parts/view-heading.js';

export function AgencyView(): ReactNode {
  return <ViewHeading title="agency" />;
}
