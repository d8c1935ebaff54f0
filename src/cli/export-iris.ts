import { permalinkOf } from '../domain/permalink-of.js';
import type { ExportIris } from '../exchange/turtle/export-iris.js';

/** Names that claim no place on the web, for a graph that is served nowhere. */
const NOWHERE = 'urn:policy-graph:';

/** Nodes are called by their permalinks where the graph is served (PUBLIC_URL), else the same below a URN. */
export function exportIris(publicUrl: string | null): ExportIris {
  const base = publicUrl === null ? NOWHERE : `${publicUrl}/`;
  return {
    node: (id) => `${base}${permalinkOf(id).slice(1)}`,
    source: (id) => `${base}sources/${encodeURIComponent(id)}`,
    release: (sequence) => `${base}releases/${sequence}`,
  };
}
