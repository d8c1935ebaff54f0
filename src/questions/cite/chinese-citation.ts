import type { Cited, CitedDocument } from './cited.js';
import { titled } from './marks.js';
import { placeOf } from './place-of.js';
import { plainText } from './plain-text.js';

/** For running text: 《…的通知》（粤府〔2021〕45号）第三部分“…”第（五）项. What no text prints is left out. */
export function chineseCitation(cited: Cited): string {
  return plainText(`${nameOf(cited.policy)}${inBrackets(numberWords(cited))}${placeOf(cited.path)}`);
}

/** For a note: 广东省人民政府：《…的通知》（粤府〔2021〕45号），2021年6月30日，第三部分“…”第（五）项. */
export function chineseCitationLong(cited: Cited): string {
  const { policy, issuers, path } = cited;
  const by = issuers.length === 0 ? '' : `${issuersWords(issuers)}：`;
  const name = `${nameOf(policy)}${inBrackets(sourceWords(cited))}`;
  return plainText(
    [`${by}${name}`, dateWords(policy.issuedOn), placeOf(path)].filter((part) => part !== '').join('，'),
  );
}

/** By what the document is known beside its title: 粤府〔2021〕45号, 粤办函〔2022〕41号附件; empty where it has nothing. */
function numberWords(cited: Cited): string {
  const { policy, notice } = cited;
  if (policy.documentNumber !== null) return isNamedByNumber(policy) ? '' : policy.documentNumber;
  // A law is known by its name; who made it known is for the long form.
  if (notice === null || policy.kind === 'REGULATION') return '';
  const number = notice.documentNumber;
  return number === null || number.startsWith('第') ? sourceWords(cited) : `${number}${relationTo(notice)}`;
}

/** The same, with the title of the notice: 粤府〔2021〕45号《…的通知》附件. */
export function sourceWords(cited: Cited): string {
  const { policy, notice } = cited;
  if (policy.documentNumber !== null || notice === null) return numberWords(cited);
  const number = notice.documentNumber ?? '';
  // 第85号 says nothing before the name of what it numbers.
  const name = number.startsWith('第')
    ? `${titled(notice.title)}${number}`
    : `${number}${titled(notice.title)}`;
  return `${name}${relationTo(notice)}`;
}

/** 2021年6月30日, 2021年6月; empty for null. */
function dateWords(date: string | null): string {
  const [year, month, day] = (date ?? '').split('-').map(Number);
  if (!year) return '';
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}

const ISSUERS_MAX = 3;

/** As the standard has it: three are named, then 等. */
function issuersWords(issuers: readonly string[]): string {
  return `${issuers.slice(0, ISSUERS_MAX).join('、')}${issuers.length > ISSUERS_MAX ? '等' : ''}`;
}

/** An order or announcement makes a regulation known; a notice has annexes. */
function relationTo({ kind, documentNumber }: CitedDocument): string {
  return kind === 'ANNOUNCEMENT' || documentNumber?.includes('令') === true ? '公布' : '附件';
}

/** Of a document that is only cited there may be nothing but the number. */
function nameOf(policy: CitedDocument): string {
  return isNamedByNumber(policy) ? policy.title : titled(policy.title);
}

function isNamedByNumber({ title, documentNumber }: CitedDocument): boolean {
  return title === documentNumber;
}

function inBrackets(words: string): string {
  return words === '' ? '' : `（${words}）`;
}
