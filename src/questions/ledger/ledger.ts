import { DomainError } from '../../domain/errors.js';
import { once } from '../../domain/once.js';
import type { SortKey } from '../../domain/page.js';
import { piecesOf } from '../../domain/pieces-of.js';
import { placeIn } from '../../domain/place-in.js';
import { idOf } from '../../projection/node-ids.js';
import type { GraphReader } from '../../store/graph-store.js';
import { INCOMPLETE_NOTE } from '../measures/incomplete-note.js';
import { meantClusters } from '../measures/meant-clusters.js';
import { type Measure, type MeasureScope, NO_MEASURE_NOTE, ROLES } from '../measures/measure.js';
import { measurePlan } from '../measures/measure-plan.js';
import { measuresFrom } from '../measures/measures-from.js';
import { type MeasuresInScope, measuresInScope } from '../measures/measures-in-scope.js';
import { narrowMeasure } from '../measures/narrow-measure.js';
import { resolveScope, scopeKey } from '../measures/resolve-scope.js';
import { keptAnswers } from '../numbers/kept-answers.js';
import { HOP_LIMIT, wasCut } from '../walk-plans.js';
import type { LedgerAnswer, LedgerRow } from './ledger-answer.js';
import { type LedgerPlaces, ledgerPlaces } from './ledger-places.js';
import { ledgerRows } from './ledger-rows.js';

/**
 * Who has which part in which measure, by when? The ledger (台账) of a scope: a row for each agency of each measure, with
 * what the measure sets and names. How many rows there are, and where, is counted in the projection. Store calls: those of
 * `resolveScope`; and for a page of rows one for each 1,000 measures, and one each for their agencies, documents and chapters.
 */
export async function askLedger(reader: GraphReader, scope: MeasureScope): Promise<LedgerAnswer> {
  const projection = await reader.projection();
  const resolved = await resolveScope(reader, projection, scope);
  const { policy, city, cluster, agency, isComplete } = resolved;
  const ledger = keep(projection, scopeKey(resolved, scope), () => {
    const inScope = measuresInScope(projection, resolved, scope);
    // What the words of the scope mean is needed for rows alone.
    return { inScope, places: ledgerPlaces(inScope), meant: once(() => meantClusters(inScope)) };
  });
  const { clauses, starts } = ledger.places;
  return {
    policy,
    city,
    cluster,
    agency,
    measureCount: clauses.length,
    rows: {
      count: starts[clauses.length] ?? 0,
      keyAt: (row) => placeOf(ledger.inScope, clauses[measureOfRow(ledger.places, row)] ?? 0),
      keyOf: keyOfRow,
      items: (from, to) =>
        rowsBetween(reader, ledger, [from, to], (one) => narrowMeasure(one, scope, resolved)),
    },
    isTruncated: !isComplete,
    notes: [...(isComplete ? [] : [INCOMPLETE_NOTE]), ...(clauses.length === 0 ? [NO_MEASURE_NOTE] : [])],
  };
}

interface KeptLedger {
  readonly inScope: MeasuresInScope;
  readonly places: LedgerPlaces;
  readonly meant: () => ReturnType<typeof meantClusters>;
}

/** So many of one projection are kept ready: page after page of one ledger, and the same question of others. */
const keep = keptAnswers<KeptLedger>(4, ({ inScope: { measures }, places: { clauses, starts } }) => [
  measures,
  clauses,
  starts,
]);

/** Measures brought at a time. */
const MEASURES_A_CALL = 1_000;

async function rowsBetween(
  reader: GraphReader,
  { inScope: { projection }, places, meant }: KeptLedger,
  [from, to]: readonly [number, number],
  narrowed: (measure: Measure) => Measure | null,
): Promise<readonly LedgerRow[]> {
  if (from >= to) return [];
  const first = measureOfRow(places, from);
  const ids = [...places.clauses.subarray(first, measureOfRow(places, to - 1) + 1)].map((clause) =>
    idOf(projection, 'Clause', clause),
  );
  const starts = new Map(ids.map((id, at) => [id, places.starts[first + at] ?? 0]));
  const found: Measure[] = [];
  for (const some of piecesOf(ids, MEASURES_A_CALL)) {
    const { nodes } = await reader.walk({ start: { ids: some }, to: measurePlan({ withTargets: true }) });
    const walked = nodes.filter((node) => node !== null);
    const cut = walked.find(wasCut);
    if (cut) throw tooLarge(cut.id);
    found.push(...(await measuresFrom(reader, walked, meant())));
  }
  return found
    .flatMap((one) => {
      const measure = narrowed(one);
      return measure === null ? [] : ledgerRows([measure], starts.get(measure.clause.id));
    })
    .filter(({ no }) => no > from && no <= to);
}

/** The place of the measure that a row belongs to, among those of the ledger. */
function measureOfRow({ starts }: LedgerPlaces, row: number): number {
  return placeIn(starts, row + 1) - 1;
}

/** The beginning of the keys of a measure's rows. */
function placeOf({ projection }: MeasuresInScope, clause: number): SortKey {
  const { policy, position } = projection.clauses;
  return [idOf(projection, 'Policy', policy[clause] ?? 0), position[clause] ?? 0];
}

/** Document and place in it, the part, the place in the list of those with this part, and the agency. */
function keyOfRow({ measure, role, unit: { agency, edge } }: LedgerRow): SortKey {
  const { policy, clause } = measure;
  return [policy.id, clause.position, ROLES.indexOf(role), edge.position, agency.id, edge.key];
}

function tooLarge(id: string): DomainError {
  return new DomainError(
    'PLAN_TOO_LARGE',
    `The measure ${id} has more than ${HOP_LIMIT} units, parts, targets or names of one kind, which no ledger shows: page through the clause itself, and narrow the ledger to what stands beside it.`,
    { id, limit: HOP_LIMIT },
  );
}
