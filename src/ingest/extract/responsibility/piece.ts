/** Words between two separators. `segment` counts the ，: within one, names share an elided prefix. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly segment: number;
}
