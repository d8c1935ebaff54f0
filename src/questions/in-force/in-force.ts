import { checkDay } from '../../domain/check-day.js';
import type { NodeCondition } from '../../domain/filter.js';
import { onceFor } from '../../domain/once-for.js';
import type { SortKey } from '../../domain/page.js';
import { idOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { OrderedList } from '../numbers/ordered-list.js';
import { HOP_LIMIT } from '../walk-plans.js';
import { documentsOn } from './documents-on.js';
import {
  type DocumentInForce,
  FORCE_VERDICTS,
  type ForceVerdict,
  type InForceAnswer,
} from './in-force-answer.js';
import { KINDS_WITHOUT_FORCE } from './in-force-condition.js';
import { policiesWhere } from './policies-where.js';
import { type VerdictsOnDay, verdictsOn } from './verdicts-on.js';

/**
 * Which documents were in force on a day, and of every other loaded one why not, or why it cannot be told. A document without
 * a printed end holds until it is replaced or abolished, a notice as long as what it sends. All documents are looked at, in
 * the projection; with a condition one store call for each 10,000 that fulfil it.
 */
export async function askInForce(
  reader: GraphReader,
  request: { readonly on: string; readonly where?: NodeCondition },
): Promise<InForceAnswer> {
  const date = checkDay(request.on);
  const projection = await reader.projection();
  const found = verdictsOn(projection, date);
  const status = { status: { eq: 'LOADED' }, kind: { notIn: KINDS_WITHOUT_FORCE } };
  const chosen = request.where && (await policiesWhere(reader, projection, status, request.where));
  const { byVerdict, isCut } = divided(found)(chosen?.policies ?? found.policies);
  const isTruncated = isCut || chosen?.isCut === true;
  return {
    date,
    verdicts: FORCE_VERDICTS.map((verdict, at) => ({ verdict, count: byVerdict[at]?.length ?? 0 })),
    documents: (verdicts) => listOf(reader, projection, date, byVerdict, verdicts),
    isTruncated,
    notes: [
      'A document without a printed end counts as in force until a loaded one replaces or abolishes it (`endIsStated: false`).',
      'Interpretations, news and collections are left out, and so are documents that are only cited, whose dates are not known.',
      ...(chosen?.isCut
        ? [
            `More than ${chosen.policies.length} documents fit: narrow them with \`filter\`, for instance by issuer or year.`,
          ]
        : []),
      ...(isCut
        ? [
            `Of a document with more than ${HOP_LIMIT} clauses, or that more than ${HOP_LIMIT} replace, \`statedIn\` and \`endedBy\` may not hold all.`,
          ]
        : []),
    ],
  };
}

interface Divided {
  /** The numbers of the documents that have each verdict, ascending, which is by id. */
  readonly byVerdict: readonly Uint32Array[];
  /** Whether what is told of one of them may be cut. */
  readonly isCut: boolean;
}

/** Once for documents, ascending, that are kept with their verdicts. */
const divided = onceFor(({ verdicts, isLong }: VerdictsOnDay) =>
  onceFor((policies: Uint32Array): Divided => {
    const byVerdict = FORCE_VERDICTS.map((_, at) => policies.filter((policy) => verdicts[policy] === at));
    return { byVerdict, isCut: byVerdict.some((some) => some.some((policy) => isLong[policy] === 1)) };
  }),
);

function listOf(
  reader: GraphReader,
  projection: Projection,
  date: string,
  byVerdict: readonly Uint32Array[],
  wanted: readonly ForceVerdict[] | null,
): OrderedList<DocumentInForce> {
  const places = [...FORCE_VERDICTS.keys()].filter((at) => {
    const verdict = FORCE_VERDICTS[at];
    return wanted === null || (verdict !== undefined && wanted.includes(verdict));
  });
  const counts = places.map((place) => byVerdict[place]?.length ?? 0);
  const keyAt = (at: number): readonly [] | readonly [place: number, id: string] => {
    let rest = at;
    for (const [nth, place] of places.entries()) {
      if (rest < (counts[nth] ?? 0))
        return [place, idOf(projection, 'Policy', byVerdict[place]?.[rest] ?? 0)];
      rest -= counts[nth] ?? 0;
    }
    return [];
  };
  return {
    count: counts.reduce((sum, count) => sum + count, 0),
    keyAt,
    keyOf,
    items: (from, to) => {
      const ids = Array.from({ length: to - from }, (_, nth) => keyAt(from + nth)[1] ?? '');
      return documentsOn(reader, projection, date, ids);
    },
  };
}

function keyOf({ verdict, policy }: DocumentInForce): SortKey {
  return [FORCE_VERDICTS.indexOf(verdict), policy.id];
}
