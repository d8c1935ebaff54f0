import { AgencyPoliciesDocument, type AgencyPoliciesQuery } from '../../asking/generated/graphql.js';
import { type Pages, usePages } from '../../asking/use-pages.js';
import { useWhole } from '../../parts/use-whole.js';

export type PolicyLoad = AgencyPoliciesQuery['matrix']['rows']['nodes'][number]['header'];

/** More documents than these are not summed up; what is left out is said. */
const DOCUMENTS_MAX = 2_000;

/** What an agency has to do by each document, all of them. */
export function usePolicyLoads(
  agencyId: string,
): Pages<AgencyPoliciesQuery, { readonly header: PolicyLoad }> {
  const pages = usePages(AgencyPoliciesDocument, { agency: agencyId }, ({ matrix }) => matrix.rows);
  return useWhole(pages, DOCUMENTS_MAX);
}
