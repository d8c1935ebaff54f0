import type { Block } from '../lines/block.js';

const DUTIES =
  '牵头|责任|主责|配合|参与|参加|协助|协同|协办|主办|承办|会办|完成|实施|落实|执行|承担|支持|成员|指导|督办|督导|督促|办理|推进|整改|时限|进度|联系|分管|包保';
const ROLE_LINE = new RegExp(
  `^(?:[（(][^（）()]{2,400}[）)]|[【〔［[][^【】〔〕［］]{0,12}(?:责任|牵头|配合|负责)[^【】〔〕［］]{1,400}[】〕］\\]]|[（(【〔［[]?(?:(?:省|市|县|区|州|国家|中央)(?:级|直)?)?(?:${DUTIES})[^，。]{0,8}：)`,
);

/** Whether a paragraph only says who is responsible: （省科技厅负责）, 责任单位：…. */
export function isRoleLine(text: string, block: Block): boolean {
  const at = block.lines[0]?.at ?? block.start;
  return ROLE_LINE.test(text.slice(at, Math.min(block.end, at + 420)).replace(/[\s*]/g, ''));
}
