import type {
  PolicyClaimsAtQuery,
  PolicyReadingQuery,
  RelationshipType,
} from '../../../asking/generated/graphql.js';

type Reading = PolicyReadingQuery['reading'];

/** A claim at its place in the text: as much as its mark needs. */
export type ReadClaim = Reading['claims'][number];
/** Everything about a claim. */
export type FullClaim = PolicyClaimsAtQuery['reading']['claims'][number];
export type ReadClause = Reading['clauses'][number];
export type ReadDocument = Reading['policies'][number];
export type Unresolved = Reading['unresolved'][number];

/** What a mark says: a relationship, or that a name was left undecided. */
export type MarkKind = RelationshipType | 'UNRESOLVED';

/** UTF-16 code units of the whole file, the end left out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of the text behind a claim, or of a name left undecided. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  /** Which claim of the reading, or (of UNRESOLVED) which undecided name. */
  readonly item: number;
  /** Marks that overlap are underlined on different lanes: 0 is nearest to the words. */
  readonly lane: number;
}

/** The text that was loaded: `text` begins at `start` of the file. */
export interface LoadedText {
  readonly text: string;
  readonly start: number;
}
