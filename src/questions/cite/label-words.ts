import { quoted } from './marks.js';

/**
 * A printed label as it is cited: 第十二条 and 专栏3 as they are; 一、 of a part 第一部分; （二） of an item 第（二）项; 1. of
 * an item 第1项; 一是 “一是”项. `unit` is what the unit is called. Empty without a label.
 */
export function labelWords(number: string | null, unit: string): string {
  if (number === null) return '';
  const label = number.replace(/[.．、，,：:\s]+$/u, '');
  if (label === '') return '';
  if (/^第.+[编篇章节条款项目部分](?:之[一二三四五六七八九十]+)?$/u.test(label)) return label;
  if (/^第/u.test(label)) return `${label}${unit}`;
  if (COUNTED.test(label)) return `第${label.replace(/^([^（(]+)[）)]$/u, '$1')}${unit}`;
  if (NAMED.test(label)) return label;
  return `${quoted(label)}${unit}`;
}

/** 一, （一）, 1, 1.2, （1）, 1）, ①, Ⅰ, A, a）. */
const COUNTED =
  /^(?:[（(]?(?:[〇零一二三四五六七八九十百]+|\d+(?:\.\d+)*|[A-Za-z]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ]+)[）)]?|[①-⑳㉑-㉟㊱-㊿])$/u;
/** A word with a number behind it: 专栏3, 附件2, 任务一. */
const NAMED = /^\p{Script=Han}+\s*(?:\d+(?:[-—.]\d+)*|[一二三四五六七八九十百]+)$/u;
