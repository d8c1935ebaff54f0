import { createHash } from 'node:crypto';
import type { GraphBatch } from '../../domain/graph-batch.js';
import type { EdgeCommon } from '../../domain/graph-model.js';
import { inKeyOf } from '../../domain/ids.js';
import { type AccuracyFigure, NO_QUALITY } from '../../domain/source-quality.js';
import type { Gazetteers, Place } from '../gazetteers.js';
import { localGroup, type Reach } from '../resolve/government-groups.js';
import { createPlaceIndex, type PlaceIndex } from '../resolve/place-index.js';
import { areaNode, cityNode, isCity, provinceNode } from '../resolve/place-nodes.js';
import { type Claims, createClaims } from './claims.js';

/** The owner of everything that no document states. */
const GAZETTEER_SOURCE_ID = 'gazetteer';

/**
 * What the graph knows before it has read a document: cities, provinces and areas with who lies where, the groups of
 * local governments with whom they govern, the clusters with their groups. Offices come with the documents that name them.
 * `accuracy` is what was measured on labelled documents, which travels with the graph.
 */
export function gazetteerBatch(gazetteers: Gazetteers, accuracy: readonly AccuracyFigure[] = []): GraphBatch {
  const index = createPlaceIndex(gazetteers);
  const claims = createClaims();
  addPlaces(claims, gazetteers, index);
  addGovernments(claims, gazetteers.places, index);
  addClusters(claims, gazetteers);
  return {
    source: {
      id: GAZETTEER_SOURCE_ID,
      kind: 'GAZETTEER',
      file: 'gazetteers',
      sha256: combinedHash(gazetteers),
      characters: gazetteers.files.reduce((sum, { characters }) => sum + characters, 0),
      loadedAt: null,
      diagnostics: [],
      unresolved: [],
      quality: { ...NO_QUALITY, accuracy },
      corrections: [],
    },
    document: null,
    nodes: claims.nodes(),
    edges: claims.edges(),
  };
}

function addPlaces(claims: Claims, gazetteers: Gazetteers, index: PlaceIndex): void {
  const regions = new Map<string, string[]>();
  for (const place of gazetteers.places) {
    // A name that changed keeps its code: the place in force carries the old name among its aliases.
    if (index.byCode(place.code) !== place) continue;
    const province = index.provinceOf(place.code);
    if (place.parentCode === null) claims.node('Region', provinceNode(place));
    if (!isCity(place)) continue;
    claims.node('City', cityNode(place, index));
    regions.set(
      place.code,
      province === null || place.validUntil !== null ? [] : [`region-${province.code}`],
    );
  }
  for (const area of gazetteers.areas) {
    claims.node('Region', areaNode(area));
    for (const city of index.citiesOf(area)) regions.get(city.code)?.push(area.id);
  }
  for (const [code, ids] of regions) {
    ids.forEach((to, order) => {
      claims.edge('IN_REGION', `city-${code}`, to, known(`city-${code}`, order, 'gazetteer/places'));
    });
  }
}

/** Of each province its cities' and its counties' governments, of each city those of its counties. */
function addGovernments(claims: Claims, places: readonly Place[], index: PlaceIndex): void {
  for (const place of places) {
    if (place.validUntil !== null || place.level === 'COUNTY') continue;
    const reaches: readonly Reach[] = place.level === 'PROVINCE' ? ['prefecture', 'county'] : ['county'];
    for (const reach of reaches) {
      const words = { home: place, reach, concernedOnly: false, except: [], office: null };
      const { agency, governs } = localGroup(words, index);
      if (governs.length === 0) continue;
      claims.node('Agency', agency);
      governs.forEach((code, order) => {
        claims.edge('GOVERNS', agency.id, `city-${code}`, known(agency.id, order, 'gazetteer/governments'));
      });
    }
  }
}

function addClusters(claims: Claims, gazetteers: Gazetteers): void {
  for (const { partOf, ...node } of gazetteers.clusters) {
    claims.node('Cluster', node);
    partOf.forEach((to, order) => {
      claims.edge('PART_OF', node.id, to, known(node.id, order, 'gazetteer/clusters'));
    });
  }
}

/** What no text states: without evidence, and marked so. */
function known(from: string, order: number, ruleId: string): Omit<EdgeCommon, 'key'> {
  return {
    position: order + 1,
    inKey: inKeyOf({ id: from }),
    ruleId,
    stated: false,
    evidence: [],
    correctionId: null,
  };
}

function combinedHash(gazetteers: Gazetteers): string {
  const lines = gazetteers.files.map(({ file, sha256 }) => `${file} ${sha256}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}
