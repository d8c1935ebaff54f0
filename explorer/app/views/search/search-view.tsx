import type { ReactNode } from 'react';
import { ViewHeading } from '../../parts/view-heading.js';

export function SearchView(): ReactNode {
  return <ViewHeading title="search" />;
}
