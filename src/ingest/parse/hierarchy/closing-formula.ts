import type { Block } from '../lines/block.js';

const CLOSING_FORMULA =
  /^(?:本|上述|以上)[\u4e00-\u9fff“”《》]{0,24}(?:政策|措施|办法|方案|意见|规定|细则|通知|规划|计划|要点)[^\n]{0,300}?(?:施行|起实施|有效期|负责解释|年内有效|起执行)/;

/** 本措施自…起施行，有效期…: said of the whole document, whatever unit it is printed after. */
export function isClosingFormula(text: string, block: Block): boolean {
  const at = block.lines[0]?.at ?? block.start;
  return CLOSING_FORMULA.test(text.slice(at, Math.min(block.end, at + 400)).replace(/\s/g, ''));
}
