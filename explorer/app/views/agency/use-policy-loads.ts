import type { AskError } from '../../asking/ask.js';
import { type AgencyLoadPartsFragment, AgencyPoliciesDocument } from '../../asking/generated/graphql.js';
import { useAllPages } from '../../asking/use-all-pages.js';
import { usePages } from '../../asking/use-pages.js';

interface PolicyLoad {
  readonly id: string;
  readonly title: string;
  readonly issuedOn: string | null;
  readonly counts: AgencyLoadPartsFragment['counts'];
}

export interface PolicyLoads {
  readonly loads: readonly PolicyLoad[];
  /** How many documents there are, brought or not. */
  readonly total: number;
  readonly error: AskError | null;
  readonly retry: () => void;
  readonly isLoading: boolean;
}

/** More documents than these are not summed up; what is left out is said. */
const DOCUMENTS_MAX = 2_000;

/** What an agency has to do by each document: as its load lists them, and where they are too many for that, page after page. */
export function usePolicyLoads(agencyId: string, load: AgencyLoadPartsFragment): PolicyLoads {
  const { byPolicy, policyCount } = load;
  const isWhole = byPolicy.length >= policyCount;
  const pages = useAllPages(
    usePages(AgencyPoliciesDocument, { agency: agencyId }, ({ matrix }) => matrix.rows, {
      isAsked: !isWhole,
    }),
    DOCUMENTS_MAX,
  );
  const { error, retry } = pages;
  const listed = byPolicy.map(({ policy: { id, title, issuedOn }, counts }) => ({
    id,
    title,
    issuedOn,
    counts,
  }));
  const paged = pages.items.map(({ header: { id, label, node, counts } }) => ({
    id,
    title: label,
    issuedOn: node.__typename === 'Policy' ? node.issuedOn : null,
    counts,
  }));
  return {
    loads: paged.length > listed.length ? paged : listed,
    total: policyCount,
    error,
    retry,
    isLoading: !isWhole && error === null && paged.length < Math.min(policyCount, DOCUMENTS_MAX),
  };
}
