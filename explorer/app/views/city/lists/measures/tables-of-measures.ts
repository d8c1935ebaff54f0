import type { ResponsibilityRole } from '../../../../asking/generated/graphql.js';
import type { Table } from '../../../../parts/ways-out.js';

/** Most clauses that an address names one by one. */
const IDS_MAX = 60;

/**
 * The published tables that hold just the measures that are listed. A row of the heat map is no filter of any table (a group of
 * clusters is not among those of a city), so its measures are asked for one by one, as soon as all of them are here; where
 * there are too many, no table is offered.
 */
export function tablesOfMeasures(
  {
    city,
    agency,
    role,
    isOfCluster,
  }: {
    readonly city: string;
    /** Id or name; empty: any. */
    readonly agency: string;
    readonly role: ResponsibilityRole | null;
    readonly isOfCluster: boolean;
  },
  listed: readonly string[],
  total: number | null,
): readonly Table[] {
  if (isOfCluster) {
    const isWhole = total === listed.length && total > 0 && total <= IDS_MAX;
    return isWhole ? [{ path: '/v1/clauses', parameters: { ids: listed } }] : [];
  }
  if (agency === '' && role === null) return [{ path: '/v1/city-leads', parameters: { city } }];
  return [{ path: '/v1/ledger', parameters: { city, agency, roles: role } }];
}
