/** What the address of any view keeps while one goes on: the language and the release. */
export const KEPT = ['lang', 'release'] as const;

/** Where each kind of node is looked at. */
const VIEW_OF = {
  Policy: 'policy',
  Agency: 'agency',
  City: 'city',
  Region: 'region',
  Cluster: 'cluster',
} as const;

type ViewedLabel = keyof typeof VIEW_OF;

/** A node as an address needs it. Clauses and targets are read in their document. */
export interface Addressed {
  readonly __typename: string;
  readonly id: string;
}

/** `/explore/city/city-441900`. */
export function addressOf({ __typename, id }: Addressed): string {
  if (__typename === 'Clause') return clauseAddress(id);
  // A target is named after the clause that sets it: `…:chp_1~target_1`.
  if (__typename === 'Target') return clauseAddress(id.replace(/~target_\d+$/, ''));
  const view = VIEW_OF[__typename as ViewedLabel] ?? 'graph';
  return `/explore/${view}/${encodeId(id)}`;
}

/** A clause is shown in its document, scrolled to. */
export function clauseAddress(clauseId: string): string {
  const [policyId = clauseId] = clauseId.split(':');
  return `/explore/policy/${encodeId(policyId)}?clause=${encodeId(clauseId)}`;
}

/** A source is shown by the document that has its id, scrolled to a character of it. */
export function sourceAddress(sourceId: string, start: number): string {
  return `/explore/policy/${encodeId(sourceId)}?at=${start}`;
}

export function searchAddress(text: string): string {
  return `/explore/search?${new URLSearchParams({ q: text })}`;
}

export function graphAddress(id: string): string {
  return `/explore/graph?${new URLSearchParams({ of: id })}`;
}

/** The plain page, JSON and JSON-LD of a node, for citing. */
export function permalinkOf({ __typename, id }: Addressed): string {
  return `/${FOLDERS[__typename as keyof typeof FOLDERS]}/${encodeId(id)}`;
}

const FOLDERS = {
  Policy: 'policies',
  Clause: 'clauses',
  Agency: 'agencies',
  City: 'cities',
  Region: 'regions',
  Cluster: 'clusters',
  Target: 'targets',
} as const;

/** Colons are common in ids and harmless in an address. */
function encodeId(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':');
}
