import type { ReactNode } from 'react';
import { ViewHeading } from '../../parts/view-heading.js';

export function TrustView(): ReactNode {
  return <ViewHeading title="trust" />;
}
