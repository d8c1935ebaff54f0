import type { Role } from '../../questions/measures/measure.js';
import type { Tone } from '../sheets/sheet-book.js';

/** How a part in a measure is printed. */
export const ROLE_WORDS: {
  readonly [R in Role]: { readonly word: string; readonly sign: string; readonly tone: Tone };
} = {
  LEAD: { word: '牵头', sign: '●', tone: 'LEAD' },
  SUPPORT: { word: '配合', sign: '○', tone: 'SUPPORT' },
  ASSIGNED: { word: '责任', sign: '◇', tone: 'ASSIGNED' },
};

export const LEGEND = '图例：● 牵头　○ 配合　◇ 责任（原文未写明牵头单位）';
/** Where a cell may hold several measures. */
export const LEGEND_COUNTS = `${LEGEND}　数字为措施项数`;
