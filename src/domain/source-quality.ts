/** How much a source holds, and what is known on how well such sources are read. */
export interface SourceQuality {
  /** Documents that it holds. */
  readonly policies: number;
  /** 成文日期 of the earliest and of the latest of them; null where none prints one. */
  readonly issuedFrom: string | null;
  readonly issuedUntil: string | null;
  readonly clauses: number;
  /** Clauses for which a responsible unit is stated. */
  readonly clausesWithUnits: number;
  /** What was measured on labelled documents. Kept with the gazetteers, as no document states it; elsewhere empty. */
  readonly accuracy: readonly AccuracyFigure[];
}

/** How well one kind of claim is read: measured on labelled documents, shares in [0, 1]. */
export interface AccuracyFigure {
  /** One of the relations of docs/accuracy.md: units, lead, header, … */
  readonly relation: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many labels there are. */
  readonly labelled: number;
  /** How many documents carry labels of this kind. */
  readonly documents: number;
}

/** Of a source that holds nothing, and of which nothing was measured. */
export const NO_QUALITY: SourceQuality = {
  policies: 0,
  issuedFrom: null,
  issuedUntil: null,
  clauses: 0,
  clausesWithUnits: 0,
  accuracy: [],
};
