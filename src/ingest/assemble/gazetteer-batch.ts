import { createHash } from 'node:crypto';
import type { EdgeClaim, GraphBatch, NodeClaim } from '../../domain/graph-batch.js';
import { inKeyOf } from '../../domain/ids.js';
import type { Gazetteers, Place } from '../gazetteers.js';
import { localGroup, type Reach } from '../resolve/government-groups.js';
import { createPlaceIndex, type PlaceIndex } from '../resolve/place-index.js';
import { areaNode, cityNode, isCity, provinceNode } from '../resolve/place-nodes.js';

/** The owner of everything that no document states. */
export const GAZETTEER_SOURCE_ID = 'gazetteer';

/**
 * What the graph knows before it has read a document: cities, provinces and areas with who lies where, the groups of
 * local governments with whom they govern, the clusters with their groups. Offices come with the documents that name them.
 */
export function gazetteerBatch(gazetteers: Gazetteers): GraphBatch {
  const index = createPlaceIndex(gazetteers);
  const nodes = new Map<string, NodeClaim>();
  const edges: EdgeClaim[] = [];
  addPlaces(gazetteers, index, nodes, edges);
  addGovernments(gazetteers.places, index, nodes, edges);
  addClusters(gazetteers, nodes, edges);
  return {
    source: {
      id: GAZETTEER_SOURCE_ID,
      kind: 'GAZETTEER',
      file: 'gazetteers',
      sha256: combinedHash(gazetteers),
      characters: gazetteers.files.reduce((sum, { characters }) => sum + characters, 0),
      diagnostics: [],
      unresolved: [],
    },
    nodes: [...nodes.values()],
    edges,
  };
}

function addPlaces(
  gazetteers: Gazetteers,
  index: PlaceIndex,
  nodes: Map<string, NodeClaim>,
  edges: EdgeClaim[],
): void {
  const regions = new Map<string, string[]>();
  for (const place of gazetteers.places) {
    // A name that changed keeps its code: the place in force carries the old name among its aliases.
    if (index.byCode(place.code) !== place) continue;
    const province = index.provinceOf(place.code);
    if (place.parentCode === null) claim(nodes, { label: 'Region', node: provinceNode(place), stub: false });
    if (!isCity(place)) continue;
    claim(nodes, { label: 'City', node: cityNode(place, index), stub: false });
    regions.set(
      place.code,
      province === null || place.validUntil !== null ? [] : [`region-${province.code}`],
    );
  }
  for (const area of gazetteers.areas) {
    claim(nodes, { label: 'Region', node: areaNode(area), stub: false });
    for (const city of index.citiesOf(area)) regions.get(city.code)?.push(area.id);
  }
  for (const [code, ids] of regions) {
    ids.forEach((to, order) => {
      edges.push({
        type: 'IN_REGION',
        from: `city-${code}`,
        to,
        edge: known(`city-${code}`, order, 'gazetteer/places'),
      });
    });
  }
}

/** Of each province its cities' and its counties' governments, of each city those of its counties. */
function addGovernments(
  places: readonly Place[],
  index: PlaceIndex,
  nodes: Map<string, NodeClaim>,
  edges: EdgeClaim[],
): void {
  for (const place of places) {
    if (place.validUntil !== null || place.level === 'COUNTY') continue;
    const reaches: readonly Reach[] = place.level === 'PROVINCE' ? ['prefecture', 'county'] : ['county'];
    for (const reach of reaches) {
      const words = { home: place, reach, concernedOnly: false, except: [], office: null };
      const { agency, governs } = localGroup(words, index);
      if (governs.length === 0) continue;
      claim(nodes, { label: 'Agency', node: agency, stub: false });
      governs.forEach((code, order) => {
        const edge = known(agency.id, order, 'gazetteer/governments');
        edges.push({ type: 'GOVERNS', from: agency.id, to: `city-${code}`, edge });
      });
    }
  }
}

function addClusters(gazetteers: Gazetteers, nodes: Map<string, NodeClaim>, edges: EdgeClaim[]): void {
  for (const { partOf, ...node } of gazetteers.clusters) {
    claim(nodes, { label: 'Cluster', node, stub: false });
    partOf.forEach((to, order) => {
      edges.push({ type: 'PART_OF', from: node.id, to, edge: known(node.id, order, 'gazetteer/clusters') });
    });
  }
}

function claim(nodes: Map<string, NodeClaim>, node: NodeClaim): void {
  nodes.set(node.node.id, node);
}

function known(
  from: string,
  order: number,
  ruleId: string,
): {
  readonly position: number;
  readonly inKey: string;
  readonly key: string;
  readonly ruleId: string;
  readonly stated: boolean;
  readonly evidence: readonly [];
} {
  return { position: order + 1, inKey: inKeyOf({ id: from }), key: '', ruleId, stated: false, evidence: [] };
}

function combinedHash(gazetteers: Gazetteers): string {
  const lines = gazetteers.files.map(({ file, sha256 }) => `${file} ${sha256}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}
