/** What a reader makes of a file's bytes. Every offset of the project is measured on `text`. */
export interface ReadText {
  readonly text: string;
  /** Offsets at which each page after the first begins; empty where the format has no pages. */
  readonly pageStarts: readonly number[];
  /** What whoever trusts the text should know of how it was read; left out where there is nothing. */
  readonly notes?: readonly ReadNote[];
}

/** A remark of the reader; it becomes a diagnostic of the source at its first line. */
export interface ReadNote {
  /** Stable, kebab-case: `read/other-format`. */
  readonly ruleId: string;
  /** One sentence in English. */
  readonly message: string;
}
