import type { Fact } from '../../policy-tree.js';
import type { DocumentLine } from '../documents/document-lines.js';
import { personNames } from '../words/person-names.js';
import { faceLines, type HeaderContext } from './context.js';

const KEY = /签\s{0,3}发\s{0,3}人\s{0,3}[：:]\s{0,20}/;
/** 省长　张某某: the head of the body that gives an order. */
const HEAD_OF_BODY =
  /^(?:代)?(?:总\s?理|主\s?席|主\s?任|省\s?长|市\s?长|州\s?长|盟\s?长|县\s?长|区\s?长|部\s?长|署\s?长|局\s?长|行\s?长|厅\s?长)[\s\u3000：:]{1,12}/;

/** 签发人：张某某　李某某 beside or under the 发文字号, over several lines where several bodies sign; else who signs an order. */
export function headerSignatories(context: HeaderContext): readonly Fact<string>[] {
  const { source } = context;
  const facts: Fact<string>[] = [];
  let isOpen = false;
  for (const line of faceLines(context)) {
    const printed = source.text.slice(line.at, line.until);
    const key = KEY.exec(printed);
    if (key !== null) {
      const from = key.index + key[0].length;
      facts.push(...namesIn(printed.slice(from), line.at + from, 'header/signatory'));
      isOpen = true;
    } else if (isOpen && line.kind === 'META') {
      facts.push(...namesIn(printed, line.at, 'header/signatory'));
    } else isOpen = false;
  }
  return facts.length > 0 ? facts : underOrder(context);
}

/** The lines right before the date of an order. */
function underOrder({ source, lines, part }: HeaderContext): readonly Fact<string>[] {
  if (part.kind !== 'ANNOUNCEMENT' || part.signature === null) return [];
  const facts: Fact<string>[] = [];
  for (let index = part.signature.first - 1; index > part.face.last; index--) {
    const { at, until } = lines[index] as DocumentLine;
    const head = HEAD_OF_BODY.exec(source.text.slice(at, until));
    if (head === null) break;
    const from = at + head[0].length;
    facts.unshift(...namesIn(source.text.slice(from, until), from, 'header/signatory-of-order'));
  }
  return facts;
}

function namesIn(printed: string, offset: number, ruleId: string): readonly Fact<string>[] {
  return (personNames(printed) ?? []).map(({ start, end }) => ({
    value: printed.slice(start, end).replace(/\s/g, ''),
    at: { start: offset + start, end: offset + end },
    ruleId,
  }));
}
