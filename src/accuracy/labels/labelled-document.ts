import type { Source } from '../../domain/span.js';

/** A document with the right answers: what a careful reader says that its text claims. */
export interface LabelledDocument {
  /** Name for people: the file that holds the labels. */
  readonly file: string;
  /** The document itself, to the letter, without any mark. */
  readonly source: Source;
  readonly policies: readonly LabelledPolicy[];
  readonly units: readonly LabelledUnit[];
  readonly citations: readonly LabelledCitation[];
  readonly targets: readonly LabelledTarget[];
  readonly places: readonly LabelledPlace[];
  readonly cells: readonly LabelledCell[];
  /** Whether every policy document of the file is labelled, so that a further one is a fault. */
  readonly isWhole: boolean;
}

/** Kinds of labels that a policy has completely or not at all; of units and clauses with units all are labelled, always. */
export const COMPLETE_KINDS = ['HIERARCHY', 'ARTICLES', 'CITATIONS', 'TARGETS', 'PLACES'] as const;
export type CompleteKind = (typeof COMPLETE_KINDS)[number];

export const HEADER_FIELDS = [
  'kind', 'number', 'title', 'issuers', 'issued', 'effective', 'expires', 'to', 'signer', 'contact',
] as const; // biome-ignore format: one screen
export type HeaderField = (typeof HEADER_FIELDS)[number];

/** One policy document of the file: a notice and what it transmits are two. */
export interface LabelledPolicy {
  /** Where its first line begins in the text. */
  readonly at: number;
  readonly line: number;
  /** Values as printed; a field left out is not in the text. Null where the header is not labelled. */
  readonly header: Readonly<Partial<Record<HeaderField, readonly string[]>>> | null;
  /** In the order of the text. */
  readonly clauses: readonly LabelledClause[];
  /** What is labelled completely, so that more is invented. ARTICLES: of the hierarchy only those, without parents. */
  readonly complete: ReadonlySet<CompleteKind>;
}

export interface LabelledClause {
  /** Where its label stands in the text; of a row, where the row begins. */
  readonly at: number;
  readonly line: number;
  /** 1 for the top level of its document; of a row, of whatever stands alone, null. */
  readonly depth: number | null;
  readonly kind: 'NUMBERED' | 'UNNUMBERED' | 'ROW';
  /** Folded; null where there is none. */
  readonly number: string | null;
  readonly parent: LabelledClause | null;
}

export type Role = 'LEAD' | 'SUPPORT' | 'ASSIGNED';

export interface LabelledUnit {
  /** Null where the list stands in no labelled clause: then the clause is whichever holds the place. */
  readonly clause: LabelledClause | null;
  readonly role: Role;
  /** As printed, folded. */
  readonly printed: string;
  /** Full name of the office meant; '?' where it cannot be decided; null where the label does not say. */
  readonly meant: string | null;
  /** Added by a rule stated elsewhere. */
  readonly isInherited: boolean;
  /** 按职责分工负责; null where the label does not say. */
  readonly isJoint: boolean | null;
  /** Where the label stands in the text. */
  readonly at: number;
}

export interface LabelledCitation {
  /** Any of which is right. */
  readonly kinds: readonly string[];
  /** Any of which is right; empty where only a number is printed. */
  readonly titles: readonly string[];
  readonly number: string | null;
  /** Named without 《》 and without a number: may be read, need not. */
  readonly isOptional: boolean;
  readonly policyAt: number;
  readonly at: number;
}

export interface LabelledTarget {
  readonly metric: string;
  readonly value: number;
  readonly valueTo: number | null;
  readonly unit: string;
  readonly year: number | null;
  readonly kind: string;
  readonly at: number;
}

/** Somewhere that the clause before `at` is about by name. */
export interface LabelledPlace {
  readonly name: string;
  /** Where the clause begins. */
  readonly from: number;
  readonly at: number;
}

/** A cell of a table of marks: whether the cluster of the row is laid out in the city of the column. */
interface LabelledCell {
  readonly cluster: string;
  readonly city: string;
  readonly membership: 'MEMBER' | 'NOT_MEMBER' | 'OPEN';
}
