import type { Diagnostic } from '../../domain/diagnostic.js';
import type { Source } from '../../domain/span.js';
import type { Gazetteers } from '../gazetteers.js';
import type { Mention } from '../mention.js';
import type { PolicyDocument, TreeNode } from '../policy-tree.js';
import { extractCitations } from './citations.js';
import { type ClusterNames, createClusterNames } from './clusters/cluster-names.js';
import { extractClusters } from './clusters/clusters.js';
import { extractBoxLayouts } from './layout/layout-boxes.js';
import { outsideUnits } from './places/outside-units.js';
import { createPlaceNames } from './places/place-names.js';
import { extractPlaces } from './places/places.js';
import { extractResponsibilities } from './responsibility/extract-responsibilities.js';
import { findRepeats } from './responsibility/find-repeats.js';
import { extractStarTables } from './star-tables/star-tables.js';
import { scopesByPlace } from './targets/scopes-by-place.js';
import { extractTargets } from './targets/targets.js';

/** All rules on one document. */
export type Extract = (document: PolicyDocument, source: Source, jurisdiction: string | null) => Extracted;

interface Extracted {
  readonly mentions: readonly Mention[];
  /** Rows of a table that repeats lists of the body, each with the clause it repeats. Their units are not in `mentions`. */
  readonly repeats: ReadonlyMap<TreeNode, TreeNode>;
  readonly diagnostics: readonly Diagnostic[];
}

export function createExtract(gazetteers: Gazetteers): Extract {
  const places = createPlaceNames(gazetteers.places, gazetteers.areas);
  const clustersOf = clusterNamesByJurisdiction(gazetteers);
  return (document, source, jurisdiction) => {
    const responsibilities = extractResponsibilities(document, source);
    const repeats = new Map(findRepeats(document, responsibilities.mentions));
    const clusters = clustersOf(jurisdiction);
    const named = outsideUnits(
      extractPlaces(document, source, places, jurisdiction),
      responsibilities.mentions,
    );
    return {
      mentions: [
        ...responsibilities.mentions.filter(({ clause }) => !repeats.has(clause)),
        ...named,
        ...(clusters === null
          ? []
          : clusterMentions(document, source, { places, clusters, scope: jurisdiction })),
        ...extractCitations(document, source),
        ...scopesByPlace(extractTargets(document, source), named),
      ],
      repeats,
      diagnostics: responsibilities.diagnostics,
    };
  };
}

function clusterMentions(
  document: PolicyDocument,
  source: Source,
  knowledge: Parameters<typeof extractBoxLayouts>[2],
): readonly Mention[] {
  const boxes = extractBoxLayouts(document, source, knowledge);
  return [
    ...extractClusters(document, source, knowledge.clusters),
    ...boxes,
    ...extractStarTables(document, source, knowledge, boxes),
  ];
}

function clusterNamesByJurisdiction(
  gazetteers: Gazetteers,
): (jurisdiction: string | null) => ClusterNames | null {
  const known = new Map<string | null, ClusterNames | null>();
  return (jurisdiction) => {
    if (!known.has(jurisdiction))
      known.set(jurisdiction, createClusterNames(gazetteers.clusters, jurisdiction));
    return known.get(jurisdiction) ?? null;
  };
}
