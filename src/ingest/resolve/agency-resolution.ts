import type { AgencyNode } from '../../domain/graph-model.js';

/** What is known of the document that names an agency. */
export interface NamingContext {
  /** GB/T 2260 code of the jurisdiction that speaks; `000000` for the state; null where unknown. */
  readonly jurisdiction: string | null;
  /** Whom 我厅, 本局 mean; null where the document does not say who issued it. */
  readonly issuer: AgencyNode | null;
}

export interface ResolvedAgency {
  readonly agency: AgencyNode;
  /** GB/T 2260 codes of the cities and counties that it governs: its own, or those of its members. */
  readonly governs: readonly string[];
  /** False for a well-formed name that no gazetteer row describes (a firm, a headquarters, an association). */
  readonly inGazetteer: boolean;
  /** The agency of which it is a bureau, an office or the circle of members; null where it stands for itself. */
  readonly partOf: AgencyNode | null;
  /** `gazetteer/office`, `gazetteer/body`, `gazetteer/group`, … : how it was recognised. */
  readonly ruleId: string;
}

interface UnresolvedAgency {
  /** One sentence: why it stays open. */
  readonly unresolved: string;
  /** Ids of the agencies that it may mean; empty where nothing fits. */
  readonly candidates: readonly string[];
}

export type AgencyResolution = ResolvedAgency | UnresolvedAgency;

export function isResolved(resolution: AgencyResolution): resolution is ResolvedAgency {
  return 'agency' in resolution;
}
