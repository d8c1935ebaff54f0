import type { Evidence } from '../../domain/span.js';

/** The words of all evidence; what stands between them is left out, which the dots say. */
export function quoted(evidence: readonly Evidence[]): string {
  return evidence.map(({ quote }) => quote).join('……');
}

/** 第 12 行; 第 3 页第 12 行 where the source has pages. */
export function placeOf([first]: readonly Evidence[]): string {
  if (first === undefined) return '';
  return `${first.page === null ? '' : `第 ${first.page} 页`}第 ${first.line} 行`;
}
