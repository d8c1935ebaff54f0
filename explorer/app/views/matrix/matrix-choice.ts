import type {
  AgencyLevel,
  MatrixAxis,
  MeasureFilter,
  ResponsibilityRole,
} from '../../asking/generated/graphql.js';

export const AXES = [
  'AGENCY',
  'MEASURE',
  'CHAPTER',
  'POLICY',
  'CLUSTER',
  'CITY',
] as const satisfies MatrixAxis[];
export const ROLES = ['LEAD', 'SUPPORT', 'ASSIGNED'] as const satisfies ResponsibilityRole[];
export const LEVELS = [
  'CENTRAL',
  'PROVINCIAL',
  'CITY',
  'COUNTY',
  'PARTY',
  'CENTRAL_BRANCH',
  'ENTERPRISE',
  'EXCHANGE',
  'MASS_ORGANISATION',
  'GROUP',
  'OTHER',
] as const satisfies AgencyLevel[];

/** Filters that are one name. */
export const NAMES = ['policy', 'city', 'cluster', 'agency', 'jurisdiction'] as const;
export type NameFilter = (typeof NAMES)[number];

/** Which matrix is asked for. */
export interface MatrixChoice {
  readonly rows: MatrixAxis;
  readonly columns: MatrixAxis;
  /** Only what is given. */
  readonly filter: MeasureFilter;
}

/** Who has how much to do in which field: the matrix that one sees without a choice. */
const FIRST = { rows: 'AGENCY', columns: 'CLUSTER' } as const;

/** What the address chooses; a value that is none is as if it were not there. */
export function choiceOf(address: URLSearchParams): MatrixChoice {
  const axis = (name: string): MatrixAxis | undefined => AXES.find((one) => one === address.get(name));
  const rows = axis('rows') ?? FIRST.rows;
  const columns = axis('columns') ?? FIRST.columns;
  const names = NAMES.map((name) => [name, address.get(name) ?? ''] as const).filter(
    ([, value]) => value !== '',
  );
  const roles = listOf(address, 'roles', ROLES);
  const levels = listOf(address, 'levels', LEVELS);
  return {
    rows,
    columns: columns === rows ? otherThan(rows) : columns,
    filter: {
      ...Object.fromEntries(names),
      ...(roles.length > 0 ? { roles } : {}),
      ...(levels.length > 0 ? { levels } : {}),
    },
  };
}

/** Rows and columns after one of them is chosen: they change places where both would be the same. */
export function axesWith(
  { rows, columns }: MatrixChoice,
  side: 'rows' | 'columns',
  axis: MatrixAxis,
): { readonly rows: MatrixAxis; readonly columns: MatrixAxis } {
  if (side === 'rows') return { rows: axis, columns: axis === columns ? rows : columns };
  return { rows: axis === rows ? columns : rows, columns: axis };
}

/** A list stands in the address as one value: `roles=LEAD,SUPPORT`. */
function listOf<const T extends string>(
  address: URLSearchParams,
  name: string,
  all: readonly T[],
): readonly T[] {
  const given = (address.get(name) ?? '').split(',');
  return all.filter((one) => given.includes(one));
}

function otherThan(axis: MatrixAxis): MatrixAxis {
  return axis === FIRST.columns ? FIRST.rows : FIRST.columns;
}
