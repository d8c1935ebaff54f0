import type { BodyLine } from './body-lines.js';
import { isWebFurniture } from './web-furniture.js';
import { endsSentence } from './wrapping.js';

const PAGE_NUMBER =
  /^(?:[-—–－·•\s]{0,6}[0-9０-９]{1,4}[-—–－·•\s]{0,6}|第\s?[0-9０-９]{1,4}\s?页(?:[\s，,/]{0,3}共\s?[0-9０-９]{1,4}\s?页)?|[0-9]{1,4}\s?\/\s?[0-9]{1,4}|Page\s[0-9]{1,4}(?:\sof\s[0-9]{1,4})?)$/i;
const RULE = /^(?:[-—–_=*~\s]{2,80}|[─━═┄┅┈┉―-]{2,200}|\f+|<hr\s?\/?>)$/;
const IMAGE = /^!\[[^\]\n]{0,200}\][（(][^）)\n]{0,400}[）)]$|^<img\b[^<>]{0,400}>$/i;
const NOTE = /^(?:<sup>\s?\[?[0-9①-⑳*]{1,4}\]?\s?<\/sup>|\[\^?[0-9]{1,3}\][:：]?\s)/i;
const CLOSING =
  /^(?:公开方式|公开形式|公开类别|信息公开选项|信息公开属性|信息公开类型|信息公开类别|公开属性|抄\s?送|抄\s?报|分\s?送|主题词|校\s?对|责任编辑|打印|来源)\s?[:：]|^[（(](?:此件|此页|主动公开|依申请公开|不予公开|公开发布|盖章|公章|印章|签章|代章)[^（）()]{0,16}[)）]$|^此件(?:主动|依申请|不予)?公开(?:发布)?。?$|^[^，。；]{2,30}\s{0,40}[0-9０-９]{4}\s?年.{1,12}日\s?印\s?发$|^[（(]?共印\s?[0-9０-９]{1,5}\s?份[)）]?$/;
/** 单位：亿元 over a table. */
const UNIT_OF_FIGURES =
  /^[（(]?(?:计量)?单位\s?[:：]\s?[万亿千百]{0,2}(?:元|美元|人|人次|户|家|个|项|吨|吨标准煤|公里|千米|米|平方米|平方公里|立方米|亩|公顷|千瓦|千瓦时|件|台|套|辆|％|%)(?:\s?[、/]\s?[^，。\s]{1,6})?[)）]?$/;

export type FurnitureKind = 'PAGE' | 'NOTE' | 'CLOSING' | 'WEB';

/**
 * What a page carries beside the text: page numbers, rules, pictures (PAGE); footnotes (NOTE), which run to the end of
 * their paragraph; 公开方式, 抄送 and print lines (CLOSING); what a web page prints around it (WEB). Null for text.
 */
export function furnitureKind(text: string, line: BodyLine): FurnitureKind | null {
  const raw = text.slice(line.start, Math.min(line.end, line.start + 600)).trim();
  if (raw.length <= 80 && PAGE_NUMBER.test(raw)) return 'PAGE';
  if (raw.length <= 200 && RULE.test(raw)) return 'PAGE';
  if (IMAGE.test(raw)) return 'PAGE';
  if (NOTE.test(raw)) return 'NOTE';
  const words = text.slice(line.at, Math.min(line.until, line.at + 100));
  if (CLOSING.test(words)) return 'CLOSING';
  if (UNIT_OF_FIGURES.test(words)) return 'PAGE';
  return isWebFurniture(words) ? 'WEB' : null;
}

/** A footnote or a 抄送 runs to the end of its paragraph. */
export function noteEnd(text: string, lines: readonly BodyLine[], from: number): number {
  let end = from + 1;
  while (end < lines.length) {
    const line = lines[end] as BodyLine;
    const above = lines[end - 1] as BodyLine;
    if (endsSentence(text, above.until) || line.isMarked || furnitureKind(text, line) !== null) break;
    if (line.blanksBefore > 1 || above.until - above.at < 20 || end - from > 12) break;
    end++;
  }
  return end;
}
