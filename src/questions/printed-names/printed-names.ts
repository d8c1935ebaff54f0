import { byCodeUnit } from '../../domain/by-code-unit.js';
import type { SourceRecord } from '../../domain/graph-batch.js';
import { grouped } from '../../domain/grouped.js';
import type { Evidence } from '../../domain/span.js';
import type { Hop, WalkedNode, WalkNodePlan } from '../../store/walk-plan.js';
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
export const PRINTED_NAMES_PLAN: WalkNodePlan = bareNode('Agency', [
  ...ROLES.map((type): Hop => ({ ...wholeHop(type, type, 'IN', CLAUSE), edgeFields: ['printed'] })),
  {
    ...wholeHop('ISSUED_BY', 'ISSUED_BY', 'IN', bareNode('Policy')),
    edgeFields: ['evidence'],
    evidenceFields: ['quote'],
  },
]); // biome-ignore format: one screen

/**
 * The names of an agency, most frequent first, then by code unit; `walk` brings it as PRINTED_NAMES_PLAN says. A great agency is named ten
 * thousand times and always the same, so that its names are kept for as long as nothing else is loaded: `sources` are another list then.
 */
export async function printedNames(
  sources: readonly SourceRecord[],
  agencyId: string,
  walk: () => Promise<WalkedNode | null>,
): Promise<readonly PrintedName[]> {
  const kept = keep(sources, agencyId, () => ({ names: null }));
  if (kept.names !== null) return kept.names;
  const agency = await walk();
  // Those who ask together for one agency count once.
  kept.names ??= agency === null ? [] : printedNamesOf(agency);
  return kept.names;
}

/** Of so many agencies; most have a handful of names. */
const keep = keptAnswers<{ names: readonly PrintedName[] | null }>(1_000);

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
