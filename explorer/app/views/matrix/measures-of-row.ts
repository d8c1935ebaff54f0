import type {
  MatrixRowMeasuresQuery,
  PartMeasuresFragment,
  ResponsibilityRole,
} from '../../asking/generated/graphql.js';

type RowAnswer = MatrixRowMeasuresQuery['matrix']['rows']['nodes'][number];

/** A measure of a row, with the parts it stands for in each column. */
export interface MeasureOfRow {
  readonly id: string;
  /** Of the row as a whole. */
  readonly roles: readonly ResponsibilityRole[];
  readonly byColumn: ReadonlyMap<string, readonly ResponsibilityRole[]>;
  /** The ids with which its name is asked for: a hundred at a time. */
  readonly chunk: readonly string[];
}

/** Nodes that are asked for at once. */
const CHUNK = 100;

/** The measures of a row, by document and place in it, each with its parts. */
export function measuresOfRow({ header, cells }: RowAnswer): readonly MeasureOfRow[] {
  const whole = rolesByMeasure(header.counts);
  const parts = cells.map(({ column, counts }) => [column.id, rolesByMeasure(counts)] as const);
  const ids = [...whole.keys()].sort(PLACES.compare);
  return ids.map((id, index) => ({
    id,
    chunk: ids.slice(index - (index % CHUNK), index - (index % CHUNK) + CHUNK),
    roles: whole.get(id) ?? [],
    byColumn: new Map(
      parts.flatMap(([columnId, roles]) => {
        const own = roles.get(id);
        return own === undefined ? [] : [[columnId, own] as const];
      }),
    ),
  }));
}

function rolesByMeasure(counts: PartMeasuresFragment): ReadonlyMap<string, readonly ResponsibilityRole[]> {
  const roles = new Map<string, ResponsibilityRole[]>();
  const add = (role: ResponsibilityRole, ids: readonly string[]) => {
    for (const id of ids) roles.set(id, [...(roles.get(id) ?? []), role]);
  };
  add('LEAD', counts.leadClauseIds);
  add('SUPPORT', counts.supportClauseIds);
  add('ASSIGNED', counts.assignedClauseIds);
  return roles;
}

/** Ids of clauses say where they stand: `…:chp_2__item_10` comes behind `…:chp_2__item_9`. */
const PLACES = new Intl.Collator('en', { numeric: true });
