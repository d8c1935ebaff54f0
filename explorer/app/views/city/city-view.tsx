import type { ReactNode } from 'react';
import { ViewHeading } from '../../parts/view-heading.js';

export function CityView(): ReactNode {
  return <ViewHeading title="city" />;
}
