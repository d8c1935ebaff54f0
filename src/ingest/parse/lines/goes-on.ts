import type { Block } from './block.js';
import type { BodyLine } from './body-lines.js';
import { endsSentence } from './wrapping.js';

/** The paragraph that is being read. */
export interface OpenBlock {
  readonly block: Block;
  readonly lines: readonly BodyLine[];
  /** Its line is a heading, complete. */
  readonly isHeading: boolean;
}

/** 责任单位：… is a paragraph of its own, even after a line that has no full stop. */
const BEGINS_ROLE = /^[（]?(?:牵头|责任|配合|参与|协助|主办|协办|完成|实施|支持)[^，。：]{0,8}：/;
/** Words that begin no paragraph: the line before was cut off. */
const RESUMES = /^(?:的|和|与|及|或|等|了|、|，|。|；|）|\))/;

/** Whether `line`, which has no label, carries on the paragraph above it. */
export function goesOn(text: string, before: OpenBlock, line: BodyLine, width: number): boolean {
  const above = before.lines[before.lines.length - 1];
  if (above === undefined || before.block.kind === 'TITLE' || line.isMarked || line.isBullet) return false;
  if (BEGINS_ROLE.test(text.slice(line.at, line.at + 16))) return false;
  if (width === Infinity && isCompleteList(text, above)) return false;
  const resumes = RESUMES.test(text.slice(line.at, line.at + 1));
  if (before.isHeading && (!resumes || above.isMarked)) return false;
  if (line.boldUntil >= 0 && line.boldUntil - line.at >= 4 && endsSentence(text, line.boldUntil))
    return false;
  const ends = endsSentence(text, above.until);
  if (width !== Infinity) {
    if (line.indent >= 2 && above.indent + 2 <= line.indent) return false;
    const length = above.until - above.at;
    if (ends)
      return (
        length >= width * 0.85 &&
        !(beginsLikeHeading(text, line.at) && beginsLikeHeading(text, before.lines[0]?.at ?? 0))
      );
    return length >= width * 0.6 || before.lines.length > 1 || before.block.kind === 'LABEL';
  }
  if (ends) return false;
  if (resumes) return true;
  const length = above.until - above.at;
  return length > 15 || before.lines.length > 1 || /[，、：；]/.test(text.slice(above.at, above.until));
}

/** 加强统筹协调。 at the start of a line and of the paragraph above: paragraphs with run-in headings. */
function beginsLikeHeading(text: string, at: number): boolean {
  return /^[\u4e00-\u9fff“”]{4,14}。/.test(text.slice(at, at + 16));
}

/** 责任单位：市商务局、市财政局 at the end of a line that is a paragraph: a list without a full stop, complete. */
function isCompleteList(text: string, { at, until }: BodyLine): boolean {
  const tail = text.slice(Math.max(at, until - 200), until);
  const key = ROLE_KEY.exec(tail);
  return key !== null && ORGAN_END.test(tail);
}

const ROLE_KEY = /(?:牵头|责任|配合|参与|主办|协办|承办|落实)(?:单位|部门|分工)?：[^。：]{2,160}$/;
const ORGAN_END =
  /(?:局|委|办|厅|部|会|府|公司|中心|行|院|署|处|所|站|队|校|集团|单位|部门|街道|镇|乡|县|区|市|州|学|组织|机构|等|社|馆|庭|关|政)[）)]?$/;
