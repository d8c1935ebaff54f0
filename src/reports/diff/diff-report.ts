import type { Release } from '../../domain/release.js';
import type { DescribedChange } from '../../questions/changes/changes-answer.js';
import type { DocumentVersion } from '../../questions/changes/document-versions.js';

export interface DiffRequest {
  /** Null for the release before `to`. */
  readonly from: number | null;
  /** Null for the latest release. */
  readonly to: number | null;
  /** Any name of a source; null for all. */
  readonly document: string | null;
  /** Whether what only stands at another place is listed, too. */
  readonly withMoved: boolean;
}

/** What is different between two releases, whole. */
export interface DiffReport {
  readonly request: DiffRequest;
  readonly since: number;
  readonly until: number;
  readonly releases: readonly Release[];
  /** Nodes, then relationships; without what only stands at another place, unless it was asked for. */
  readonly changes: readonly DescribedChange[];
  readonly tallies: readonly ChangeTally[];
  readonly versions: readonly DocumentVersion[];
  /** Where the server is, for links; empty where none is known. */
  readonly baseUrl: string;
}

/** How many nodes of a label, or relationships of a type, changed in which way. */
export interface ChangeTally {
  readonly name: string;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly moved: number;
}
