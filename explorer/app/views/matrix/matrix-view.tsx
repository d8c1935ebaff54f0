import type { ReactNode } from 'react';
import { ViewHeading } from '../../parts/view-heading.js';

export function MatrixView(): ReactNode {
  return <ViewHeading title="matrix" />;
}
