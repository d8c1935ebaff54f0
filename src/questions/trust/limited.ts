/** What every answer of a named question says of itself: nothing is cut or left out in silence. */
export interface Limited {
  /** True where a limit cut the answer; counts are lower bounds then. */
  readonly isTruncated: boolean;
  /** What was cut or left out, and what to do about it: one English sentence each. */
  readonly notes: readonly string[];
}
