import type { Block } from '../lines/block.js';

const ROLE_LINE =
  /^(?:[（(][^（）()]{2,400}[）)]|[（(]?(?:牵头|责任|配合|参与|协助|主办|协办|完成|实施|支持)[^，。]{0,8}：)/;

/** Whether a paragraph only says who is responsible: （省科技厅负责）, 责任单位：…. */
export function isRoleLine(text: string, block: Block): boolean {
  const at = block.lines[0]?.at ?? block.start;
  return ROLE_LINE.test(text.slice(at, Math.min(block.end, at + 420)).replace(/[\s*]/g, ''));
}
