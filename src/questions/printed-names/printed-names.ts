import { byCodeUnit } from '../../domain/by-code-unit.js';
import type { SourceRecord } from '../../domain/graph-batch.js';
import { grouped } from '../../domain/grouped.js';
import { once } from '../../domain/once.js';
import { piecesOf } from '../../domain/pieces-of.js';
import type { Evidence } from '../../domain/span.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { Hop, WalkedNode, WalkNodePlan } from '../../store/walk-plan.js';
import { askedTogether } from '../numbers/asked-together.js';
import { keptAnswers } from '../numbers/kept-answers.js';
import { along, bareNode, wasCut, wholeHop } from '../walk-plans.js';

/** A name under which the loaded documents print an agency. */
export interface PrintedName {
  readonly printed: string;
  /** How often it stands for the agency. */
  readonly count: number;
  /** In how many documents. */
  readonly documents: number;
  /** True where the agency is named more often than was looked at. */
  readonly isLowerBound: boolean;
}

const CLAUSE: WalkNodePlan = { ...bareNode('Clause'), fields: ['policyId'] };
const ROLES = ['LED_BY', 'SUPPORTED_BY', 'ASSIGNED_TO'] as const;

/** What says how an agency is printed: its name in every list of units, and the words of the head or the seal. */
const AGENCY: WalkNodePlan = bareNode('Agency', [
  ...ROLES.map((type): Hop => ({ ...wholeHop(type, type, 'IN', CLAUSE), edgeFields: ['printed'] })),
  {
    ...wholeHop('ISSUED_BY', 'ISSUED_BY', 'IN', bareNode('Policy')),
    edgeFields: ['evidence'],
    evidenceFields: ['quote'],
  },
]); // biome-ignore format: one screen

/** Agencies brought at a time: each may be named fifteen thousand times, and of those nothing is needed once they are counted. */
const AGENCIES_A_CALL = 4;
/** But of many agencies more at a time, as a request has only so many calls. */
const CALLS_MAX = 4;

/**
 * The names of agencies, most frequent first, then by code unit; none of one that is not there. A great agency is named ten thousand times and
 * always the same, so that its names are kept for as long as nothing else is loaded: `sources` are another list then, and looked up once for
 * all who ask meanwhile. Store calls for all that are asked for at the same moment: one for each four that are not kept, at most four.
 */
export function printedNames(
  reader: GraphReader,
  sources: readonly SourceRecord[],
): (agencyId: string) => Promise<readonly PrintedName[]> {
  const asked = askedTogether(async (ids: readonly string[]) => {
    const missing: string[] = [];
    const brought = once(() => namesOf(reader, missing));
    const namesOne = async (id: string): Promise<readonly PrintedName[]> => {
      missing.push(id);
      // When it is known who else is missing.
      await null;
      return (await brought()).get(id) ?? [];
    };
    const named = ids.map(async (id) => [id, await keep(sources, id, () => namesOne(id))] as const);
    return new Map(await Promise.all(named));
  });
  return async (id) => (await asked(id)) ?? [];
}

async function namesOf(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly PrintedName[]>> {
  const names = new Map<string, readonly PrintedName[]>();
  const atOnce = Math.max(AGENCIES_A_CALL, Math.ceil(ids.length / CALLS_MAX));
  for (const some of piecesOf(ids, atOnce)) {
    const { nodes } = await reader.walk({ start: { ids: some }, to: AGENCY });
    some.forEach((id, at) => {
      const agency = nodes[at];
      if (agency) names.set(id, printedNamesOf(agency));
    });
  }
  return names;
}

/** Of so many agencies; most have a handful of names. */
const keep = keptAnswers<Promise<readonly PrintedName[]>>(1_000);

function printedNamesOf(agency: WalkedNode): readonly PrintedName[] {
  const named = [
    ...ROLES.flatMap((type) =>
      along(agency, type).map(({ edge, node }) => ({
        printed: String(edge.printed),
        policyId: String(node.fields.policyId),
      })),
    ),
    ...along(agency, 'ISSUED_BY').map(({ edge, node }) => ({
      printed: firstQuote(edge.evidence as readonly Pick<Evidence, 'quote'>[]),
      policyId: node.id,
    })),
  ];
  // An issuer whom no words name has no printed name.
  const byName = grouped(
    named.filter(({ printed }) => printed !== ''),
    ({ printed }) => printed,
  );
  const isLowerBound = wasCut(agency);
  return [...byName]
    .map(([printed, claims]) => ({
      printed,
      count: claims.length,
      documents: new Set(claims.map(({ policyId }) => policyId)).size,
      isLowerBound,
    }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.printed, b.printed));
}

/** The source's own characters may have line breaks within a name. */
function firstQuote(evidence: readonly Pick<Evidence, 'quote'>[]): string {
  return (evidence[0]?.quote ?? '').replace(/\s+/gu, '');
}
