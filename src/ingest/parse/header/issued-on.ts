import type { Fact } from '../../policy-tree.js';
import type { DocumentLine } from '../documents/document-lines.js';
import { readDate } from '../words/printed-date.js';
import { faceLines, foldLine, type HeaderContext, inherited, metaFact } from './context.js';

/**
 * 成文日期: the date of the signature; else the date under the title, that of adoption (…会议通过), a web page's
 * 成文日期; else that of the notice that transmits the document. A web page's 发布日期 dates only what is not sent.
 */
export function headerIssuedOn(context: HeaderContext): Fact<string> | null {
  const { lines, part } = context;
  const signed = part.signature === null ? undefined : lines[part.signature.date];
  return (
    (signed === undefined ? null : dateOn(context, signed, 'header/issued-on-signed')) ??
    underTitle(context) ??
    onPage(context) ??
    inherited(context.notice?.issuedOn, 'header/issued-on')
  );
}

function underTitle(context: HeaderContext): Fact<string> | null {
  for (const line of faceLines(context)) {
    if (line.kind === 'DATE' || line.kind === 'SIGNED') return dateOn(context, line, 'header/issued-on-face');
    if (line.kind === 'ASIDE' && /通过|公布|发布|批准|印发/.test(line.words)) {
      const isAdoption = /通过|批准/.test(line.words) && !/公布|发布|印发/.test(line.words);
      const fact = dateOn(context, line, isAdoption ? 'header/issued-on-adopted' : 'header/issued-on-face');
      if (fact !== null) return fact;
    }
  }
  return null;
}

function onPage(context: HeaderContext): Fact<string> | null {
  const isNotSent = context.part.kind === 'NEWS' || context.part.kind === 'INTERPRETATION';
  const meta = metaFact(
    context,
    isNotSent
      ? '成文日期|发布日期|发布时间|更新时间|生成日期'
      : '成文日期|成文时间|发文日期|发文时间|印发日期|签发日期',
  );
  if (meta === null && isNotSent) return onDatedLine(context);
  const date = meta === null ? null : readDate(meta.words);
  return meta === null || date === null
    ? null
    : { value: date.value, at: meta.at, ruleId: 'header/issued-on-page' };
}

/** 2023-03-05 09:12 来源：某日报, above or below the headline of a report. */
function onDatedLine(context: HeaderContext): Fact<string> | null {
  const { lines, part } = context;
  const near = lines.slice(part.face.first, Math.min(part.to, part.face.last + 4));
  const line = near.find(({ kind, words }) => kind === 'META' && readDate(words) !== null);
  return line === undefined ? null : dateOn(context, line, 'header/issued-on-page');
}

/** The first date on a line. */
function dateOn({ source }: HeaderContext, line: DocumentLine, ruleId: string): Fact<string> | null {
  const folded = foldLine(source, line);
  for (const { index } of folded.text.matchAll(/[0-9]{4}[年\-/.]|[二一][〇○零oO一二三四五六七八九]{3}年/g)) {
    const date = readDate(folded.text.slice(index));
    if (date !== null) return { value: date.value, at: folded.toSource(index, index + date.length), ruleId };
  }
  return null;
}
