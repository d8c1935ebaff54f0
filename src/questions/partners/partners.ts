import type { AgencyNode } from '../../domain/graph-model.js';
import { valueAt } from '../../projection/column.js';
import { idOf, numberOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { INCOMPLETE_NOTE } from '../measures/incomplete-note.js';
import { type MeasureScope, NO_MEASURE_NOTE } from '../measures/measure.js';
import { measuresInScope } from '../measures/measures-in-scope.js';
import { placeCode } from '../measures/place-code.js';
import { resolveScope, scopeKey } from '../measures/resolve-scope.js';
import { findAgency } from '../names/find-agency.js';
import { nodesById } from '../nodes-by-id.js';
import { keptAnswers } from '../numbers/kept-answers.js';
import type { PartnersAnswer } from './partners-answer.js';
import { type RankedPartners, rankPartners } from './rank-partners.js';

/**
 * Who works with this agency, in how many measures, and as what? Document, city, cluster and roles of the scope say in which of
 * the agency's measures; levels, place and agency say which partners count. Counts and order come from the projection. Store
 * calls: those of `resolveScope`, two where partners are narrowed by name and place, and one for the agencies of a page.
 */
export async function askPartners(
  reader: GraphReader,
  request: { readonly agency: string; readonly scope: MeasureScope },
): Promise<PartnersAnswer> {
  const { levels, jurisdiction: place, agency: partner, ...rest } = request.scope;
  const scope: MeasureScope = { ...rest, agency: request.agency, levels: [], jurisdiction: null };
  const projection = await reader.projection();
  const [resolved, jurisdiction, only] = await Promise.all([
    resolveScope(reader, projection, scope),
    placeCode(reader, place),
    partner === null ? null : findAgency(reader, partner),
  ]);
  // A scope that names an agency has one, or there is no answer.
  const agency = resolved.agency as AgencyNode;
  const wanted = { levels, jurisdiction, onlyId: only === null ? null : only.id };
  const { policy, city, cluster, isComplete } = resolved;
  const ranked = keep(projection, JSON.stringify([scopeKey(resolved, scope), wanted]), () =>
    rankPartners(
      measuresInScope(projection, resolved, scope),
      { agency: numberOf(projection, 'Agency', agency.id), roles: scope.roles },
      partnersOf(projection, wanted),
    ),
  );
  return {
    policy,
    city,
    cluster,
    agency,
    measureCount: ranked.measureCount,
    partners: {
      count: ranked.partners.length,
      keyAt: (at) => keyOf(projection, ranked, at),
      items: async (from, to) => {
        const shown = ranked.partnersAt(from, to);
        const nodes = await nodesById(
          reader,
          'Agency',
          shown.map((one) => idOf(projection, 'Agency', one.agency)),
        );
        return shown.flatMap((one) => {
          const node = nodes.get(idOf(projection, 'Agency', one.agency));
          return node === undefined ? [] : [{ ...one.counts, agency: node }];
        });
      },
      keyOf: ({ agency: { id }, measures }) => [-measures, id],
    },
    isTruncated: !isComplete,
    notes: [
      ...(isComplete ? [] : [INCOMPLETE_NOTE]),
      ...(ranked.measureCount === 0 ? [NO_MEASURE_NOTE] : []),
    ],
  };
}

/** So many of one projection are kept ready: the next page of partners, and the same question of others. */
const keep = keptAnswers<RankedPartners>(4);

/** Whether an agency is one that is asked for. */
function partnersOf(
  projection: Projection,
  {
    levels,
    jurisdiction,
    onlyId,
  }: {
    readonly levels: readonly string[];
    readonly jurisdiction: string | null;
    readonly onlyId: string | null;
  },
): (agency: number) => boolean {
  const { level, jurisdiction: place } = projection.agencies;
  const only = onlyId === null ? null : numberOf(projection, 'Agency', onlyId);
  return (agency) =>
    (levels.length === 0 || levels.includes(valueAt(level, agency) ?? '')) &&
    (jurisdiction === null || valueAt(place, agency) === jurisdiction) &&
    (only === null || agency === only);
}

function keyOf(projection: Projection, { partners, measuresOf }: RankedPartners, at: number) {
  const agency = partners[at] ?? 0;
  return [-measuresOf(agency), idOf(projection, 'Agency', agency)] as const;
}
