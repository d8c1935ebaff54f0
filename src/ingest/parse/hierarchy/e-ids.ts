import type { ClauseKind } from '../../../domain/graph-model.js';

/** Words of an eId, in the manner of Akoma Ntoso. */
const PREFIX: Readonly<Record<ClauseKind | 'PART', string>> = {
  PART: 'part',
  PREAMBLE: 'preamble',
  CHAPTER: 'chp',
  SECTION: 'sec',
  ARTICLE: 'art',
  MEASURE: 'measure',
  ITEM: 'item',
  PARAGRAPH: 'para',
  BOX: 'box',
  TABLE: 'table',
  TABLE_ROW: 'row',
  ANNEX: 'annex',
  NOTE: 'note',
};

export interface EIds {
  /** The address of a unit under `parent` ('' for the document). Boxes and annexes are addressed from the document. */
  next(
    parent: string,
    kind: ClauseKind | 'PART',
    value: number | null,
  ): { readonly eId: string; readonly isTaken: boolean };
}

/**
 * Addresses within one document: `chp_3__sec_1__measure_2`, `box_5__item_2`, `annex_1__table_1__row_7`. A unit without
 * a number counts from one among its kind; a number that is printed twice gets `-2`, and says so.
 */
export function createEIds(): EIds {
  const taken = new Map<string, number>();
  const counters = new Map<string, number>();
  return {
    next(parent, kind, value) {
      const above = kind === 'BOX' || kind === 'ANNEX' || parent === '' ? '' : `${parent}__`;
      const stem = `${above}${PREFIX[kind]}`;
      const count = (counters.get(stem) ?? 0) + 1;
      counters.set(stem, count);
      if (kind === 'PREAMBLE' && count === 1) return { eId: stem, isTaken: false };
      const wanted = `${stem}_${value ?? count}`;
      const times = (taken.get(wanted) ?? 0) + 1;
      taken.set(wanted, times);
      if (times === 1) return { eId: wanted, isTaken: false };
      let eId = `${wanted}-${times}`;
      while (taken.has(eId)) eId += '-2';
      taken.set(eId, 1);
      return { eId, isTaken: true };
    },
  };
}
