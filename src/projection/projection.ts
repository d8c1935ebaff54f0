import type { Adjacency } from './adjacency.js';
import type { Column } from './column.js';
import type { Ids } from './ids.js';
import type { LinkName } from './links.js';
import type { Places } from './shared-arrays.js';
import type { Texts } from './texts.js';

/**
 * The topology of the whole graph as typed arrays, for questions that walk much and answer little: rankings, matrices, paths.
 * Nodes are numbers from 0, each label for itself; what they are called and say stays in the store (`idOf`, then `nodes`).
 *
 * Clauses are numbered as people read them, by (policy id, position, id): those of a document are a range, and to compare
 * numbers is to compare places. All others are numbered by id. Plain data: it travels between threads without being copied.
 */
export interface Projection extends ProjectedNodes {
  /** The release whose graph this is; 0 for a store into which nothing was ever merged. */
  readonly version: number;
  /** One edge per claim, as the store has them: what two sources claim is there twice. */
  readonly links: Readonly<Record<LinkName, Link>>;
}

export interface ProjectedNodes {
  readonly policies: PolicyColumns;
  readonly clauses: ClauseColumns;
  readonly agencies: AgencyColumns;
  readonly cities: CityColumns;
  readonly regions: RegionColumns;
  readonly clusters: ClusterColumns;
  readonly targets: TargetColumns;
}

export interface Link {
  /** From where it starts to where it ends; the edges of a node in the order of `neighbours`: by position, then by far number. */
  readonly out: Adjacency;
  /** The other way; the edges of a node ordered by far number, which is by place where clauses are far. */
  readonly in: Adjacency;
}

interface Columns {
  readonly count: number;
  readonly ids: Ids;
}

/** A document that only its clauses name, but that is no node, has null for a status. */
interface PolicyColumns extends Columns {
  readonly kind: Column;
  /** The clauses of policy p are those from `firstClauses[p]` to before `firstClauses[p + 1]`. */
  readonly firstClauses: Uint32Array;
  readonly status: Column;
  readonly issuedOn: Column;
  readonly effectiveOn: Column;
  readonly expiresOn: Column;
  readonly validity: Column;
  readonly jurisdiction: Column;
  /** Folded for a search. */
  readonly titles: Texts;
}

export interface ClauseColumns {
  readonly count: number;
  /** What follows the id of the policy and the colon, which is the same in many documents; where the id does not begin so, a NUL and the whole. */
  readonly eIds: Column;
  /** The clauses of each policy in the order of their ids: a range of it for a range of clauses. */
  readonly byId: Uint32Array;
  /** Those whose ids do not begin with that of their policy, in the order of their ids. */
  readonly odd: Uint32Array;
  /** The number of its policy. */
  readonly policy: Places;
  /** As the store has it, for cursors: not always without gaps. */
  readonly position: Places;
  /** 0 for a top-level unit of its document; at most 65,535. */
  readonly depth: Uint16Array;
  readonly kind: Column;
  /** 1 where the clause repeats another (`repeatsId`): a row of a table, which is no measure of its own. */
  readonly repeats: Uint8Array;
  /** What its heading and text say: bits of `clause-words.ts`. */
  readonly words: Uint8Array;
  /** Its heading, folded for a search, where a lead is stated, a target is set, or clauses stand below; else empty. */
  readonly headings: Texts;
  /** What it sets targets for, as `metricsText` has it; null for nothing. */
  readonly metrics: Column;
}

interface AgencyColumns extends Columns {
  readonly level: Column;
  readonly jurisdiction: Column;
}

interface CityColumns extends Columns {
  readonly code: Column;
}

interface RegionColumns extends Columns {
  readonly kind: Column;
  readonly code: Column;
}

interface ClusterColumns extends Columns {
  readonly kind: Column;
  readonly jurisdiction: Column;
  readonly ordinals: readonly (number | null)[];
}

/**
 * What the clauses set targets for, by the number of the clause, by position and by id: one for each clause and target, whatever the number of
 * claims. A target has no number elsewhere: it belongs to its clause.
 */
export interface TargetColumns extends Columns {
  /** Here what follows the id of the clause; where the id does not begin so, a NUL and the whole. */
  readonly ids: Ids;
  /** The number of its clause; these ascend. */
  readonly clause: Uint32Array;
  /** The least position of the claims. */
  readonly position: Uint32Array;
  readonly value: Float64Array;
  readonly metric: Column;
  readonly unit: Column;
  readonly kind: Column;
  /** As a text. */
  readonly year: Column;
  /** The text of its clause, folded for a search: with the first target of each, else empty. */
  readonly texts: Texts;
}
