import type { ClauseNode, PolicyNode } from '../../domain/graph-model.js';

/** Words by which a clause speaks of validity; which one it is, the document's own words tell. */
export const VALIDITY_WORDS = ['有效', '施行', '实施', '执行', '试行', '暂行', '废止', '失效', '终止'];

/** A clause with the document's own words on validity, or that says from when it is in force. */
export function speaksOfValidity(
  { text }: Pick<ClauseNode, 'text'>,
  { validity, effectiveOn }: Pick<PolicyNode, 'validity' | 'effectiveOn'>,
): boolean {
  if (validity !== null && text.includes(validity)) return true;
  if (effectiveOn === null) return false;
  const [year, month, day] = effectiveOn.split('-').map(Number);
  return (
    text.includes(`自${year}年${month}月${day}日起`) ||
    /自(?:印发|发布|公布)之日起(?:施行|实施|执行)/.test(text)
  );
}
