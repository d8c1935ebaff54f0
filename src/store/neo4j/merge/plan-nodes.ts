import type { ChangeCounts, NodeClaim } from '../../../domain/graph-batch.js';
import type { NodeLabel } from '../../../domain/graph-model.js';
import { labelOfId } from '../../../domain/ids.js';
import { nodeOf } from '../values.js';
import { nodeHash } from './node-hash.js';

/** A claim on a node as the database keeps it. `json` is null where it is the one shown: its words are the node. */
export interface StoredClaim {
  readonly owner: string;
  readonly stub: boolean;
  readonly hash: string;
  readonly json: string | null;
  readonly element: string;
  /** The node's properties, where another source's claim is shown. */
  readonly fields: Readonly<Record<string, unknown>> | null;
}

/** What must be written so that the nodes are as the sources now claim. */
export interface NodeChanges {
  readonly counts: ChangeCounts;
  /** All nodes that the merge touches, and whether somebody claims them afterwards. */
  readonly isClaimed: ReadonlyMap<string, boolean>;
  readonly created: readonly NodeContent[];
  /** Also those that say the same in the name of another source. */
  readonly updated: readonly NodeContent[];
  readonly removed: readonly { readonly label: NodeLabel; readonly id: string }[];
  readonly claims: {
    readonly created: readonly ({
      readonly label: NodeLabel;
      readonly id: string;
      readonly owner: string;
    } & ClaimContent)[];
    readonly updated: readonly ({ readonly element: string } & ClaimContent)[];
    readonly removed: readonly string[];
  };
}

/** A node as it is shown from now on, and the claim whose words these are. */
interface NodeContent {
  readonly label: NodeLabel;
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly owner: string;
  readonly stub: boolean;
  readonly hash: string;
}

interface ClaimContent {
  readonly stub: boolean;
  readonly hash: string;
  readonly json: string | null;
}

/** One claim as it stands after the merge. */
interface Claim {
  readonly owner: string;
  readonly stub: boolean;
  readonly hash: string;
  readonly content: () => Readonly<Record<string, unknown>>;
}

/** What a source says of nodes. */
export interface ClaimedNodes {
  readonly source: { readonly id: string };
  readonly nodes: readonly NodeClaim[];
}

/**
 * Compares what the sources claimed with what they claim now. `stored` holds every claim on every node concerned; of these
 * go those of the sources, or, where it is said, what `isLeaving` tells.
 */
export function planNodes(
  batches: readonly ClaimedNodes[],
  stored: ReadonlyMap<string, readonly StoredClaim[]>,
  isLeaving?: (id: string, owner: string) => boolean,
): NodeChanges {
  const owners = new Set(batches.map((batch) => batch.source.id));
  const leaves = isLeaving ?? ((_id, owner) => owners.has(owner));
  const claimed = claimsById(batches);
  const counts = { created: 0, updated: 0, removed: 0, unchanged: 0 };
  const isClaimed = new Map<string, boolean>();
  const created: NodeContent[] = [];
  const updated: NodeContent[] = [];
  const removed: { label: NodeLabel; id: string }[] = [];
  const claims = { created: [], updated: [], removed: [] } as MutableClaims;
  for (const id of new Set([...stored.keys(), ...claimed.keys()])) {
    const label = labelOfId(id);
    const before = stored.get(id) ?? [];
    const others = before.filter(({ owner }) => !leaves(id, owner)).map((one) => storedClaim(label, one));
    const after = [...others, ...(claimed.get(id) ?? [])];
    const winner = winnerOf(after);
    const shown = before.find((one) => one.json === null);
    isClaimed.set(id, winner !== null);
    if (winner === null) {
      removed.push({ label, id });
      counts.removed += 1;
    } else {
      const { owner, stub, hash } = winner;
      const isSame = hash === shown?.hash;
      counts[!shown ? 'created' : isSame ? 'unchanged' : 'updated'] += 1;
      if (!shown || !isSame || owner !== shown.owner || stub !== shown.stub)
        (shown ? updated : created).push({ label, id, values: winner.content(), owner, stub, hash });
    }
    planClaims(label, id, before, after, winner, claims);
  }
  return { counts, isClaimed, created, updated, removed, claims };
}

type MutableClaims = { -readonly [K in keyof NodeChanges['claims']]: NodeChanges['claims'][K][number][] };

function claimsById(batches: readonly ClaimedNodes[]): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const batch of batches)
    for (const claim of batch.nodes) {
      const made = newClaim(batch.source.id, claim);
      const list = claims.get(claim.node.id);
      if (list) list.push(made);
      else claims.set(claim.node.id, [made]);
    }
  return claims;
}

function newClaim(owner: string, claim: NodeClaim): Claim {
  const content = (): Readonly<Record<string, unknown>> =>
    claim.node as unknown as Readonly<Record<string, unknown>>;
  return { owner, stub: claim.stub, hash: nodeHash(claim), content };
}

function storedClaim(label: NodeLabel, { owner, stub, hash, json, fields }: StoredClaim): Claim {
  const content = (): Readonly<Record<string, unknown>> =>
    json === null
      ? { ...nodeOf(label, (name) => fields?.[name]) }
      : (JSON.parse(json) as Record<string, unknown>);
  return { owner, stub, hash, content };
}

/** What is known beats what is only mentioned; among equals the greatest owner id wins, whatever the order of merges. */
function winnerOf(claims: readonly Claim[]): Claim | null {
  return claims.reduce<Claim | null>((best, one) => {
    if (best === null) return one;
    if (best.stub !== one.stub) return best.stub ? one : best;
    return one.owner > best.owner ? one : best;
  }, null);
}

function planClaims(
  label: NodeLabel,
  id: string,
  before: readonly StoredClaim[],
  after: readonly Claim[],
  winner: Claim | null,
  claims: MutableClaims,
): void {
  for (const one of after) {
    const old = before.find((claim) => claim.owner === one.owner);
    const isShown = one === winner;
    if (old && old.stub === one.stub && old.hash === one.hash && (old.json === null) === isShown) continue;
    const content = { stub: one.stub, hash: one.hash, json: isShown ? null : JSON.stringify(one.content()) };
    if (old) claims.updated.push({ element: old.element, ...content });
    else claims.created.push({ label, id, owner: one.owner, ...content });
  }
  const left = new Set(after.map((one) => one.owner));
  claims.removed.push(...before.filter((one) => !left.has(one.owner)).map((one) => one.element));
}
