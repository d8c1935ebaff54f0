import type { ReactNode } from 'react';
import { ViewHeading } from '../../parts/view-heading.js';

export function StartView(): ReactNode {
  return <ViewHeading title="start" />;
}
