import { lazy, type ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { Nowhere } from './nowhere.js';

// Each view is a file of its own, loaded when it is first looked at.
const StartView = lazy(async () => ({ default: (await import('../views/start/start-view.js')).StartView }));
const SearchView = lazy(async () => ({
  default: (await import('../views/search/search-view.js')).SearchView,
}));
const CityView = lazy(async () => ({ default: (await import('../views/city/city-view.js')).CityView }));
const RegionView = lazy(async () => ({
  default: (await import('../views/region/region-view.js')).RegionView,
}));
const AgencyView = lazy(async () => ({
  default: (await import('../views/agency/agency-view.js')).AgencyView,
}));
const ClusterView = lazy(async () => ({
  default: (await import('../views/cluster/cluster-view.js')).ClusterView,
}));
const PolicyView = lazy(async () => ({
  default: (await import('../views/policy/policy-view.js')).PolicyView,
}));
const MatrixView = lazy(async () => ({
  default: (await import('../views/matrix/matrix-view.js')).MatrixView,
}));
const GraphView = lazy(async () => ({ default: (await import('../views/graph/graph-view.js')).GraphView }));
const TrustView = lazy(async () => ({ default: (await import('../views/trust/trust-view.js')).TrustView }));

/** Which view is at which address. A name does where an id does: `/explore/city/东莞`. */
export function Views(): ReactNode {
  return (
    <Routes>
      <Route path="/" element={<StartView />} />
      <Route path="/explore/search" element={<SearchView />} />
      <Route path="/explore/city/:id" element={<CityView />} />
      <Route path="/explore/region/:id" element={<RegionView />} />
      <Route path="/explore/agency/:id" element={<AgencyView />} />
      <Route path="/explore/cluster/:id" element={<ClusterView />} />
      <Route path="/explore/policy/:id" element={<PolicyView />} />
      <Route path="/explore/matrix" element={<MatrixView />} />
      <Route path="/explore/graph" element={<GraphView />} />
      <Route path="/explore/trust" element={<TrustView />} />
      <Route path="*" element={<Nowhere />} />
    </Routes>
  );
}
