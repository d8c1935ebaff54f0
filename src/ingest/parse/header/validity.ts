import type { Folded } from '../../fold.js';
import type { Fact } from '../../policy-tree.js';
import { evenPunctuation } from '../words/even-punctuation.js';
import { shiftDate } from '../words/printed-date.js';
import { type Beginning, beginningIn, type Ending, endingIn } from '../words/validity-words.js';
import { type HeaderContext, inherited } from './context.js';
import { validitySentences } from './validity-sentences.js';

/** From when to when a document holds, and the words on it. */
export interface Validity {
  readonly effectiveOn: Fact<string> | null;
  readonly expiresOn: Fact<string> | null;
  readonly validity: Fact<string> | null;
}

const NOTHING: Validity = { effectiveOn: null, expiresOn: null, validity: null };

/**
 * 本办法自2022年1月1日起施行，有效期5年. 自发布之日起 counts from 成文日期; the last day is the one before the same date N
 * years later. What a notice says of the instrument (现予公布，自…起施行) is taken by the instrument where it is silent.
 */
export function headerValidity(
  context: HeaderContext,
  issuedOn: Fact<string> | null,
  said: Validity | null,
): { readonly own: Validity; readonly ofInstrument: Validity } {
  const { source, lines, part } = context;
  if (['INTERPRETATION', 'NEWS', 'COMPENDIUM'].includes(part.kind))
    return { own: NOTHING, ofInstrument: NOTHING };
  const start = lines[part.face.last + 1]?.start ?? part.span.end;
  const sends = /印发|发布|公布|颁布/.test(part.face.title?.words ?? '');
  let own = NOTHING;
  let ofInstrument = NOTHING;
  for (const sentence of validitySentences(source, evenPunctuation(source), { start, end: part.span.end })) {
    const beginning = beginningIn(sentence.text);
    const ending = endingIn(sentence.text);
    const first = Math.min(beginning?.start ?? Infinity, ending?.start ?? Infinity);
    if (first === Infinity) continue;
    const subject = subjectOf(sentence.text.slice(0, first), sends);
    if (subject === 'SELF') own = read(sentence, beginning, ending, issuedOn, own);
    if (subject === 'INSTRUMENT') ofInstrument = read(sentence, beginning, ending, issuedOn, ofInstrument);
  }
  if (said !== null && own.effectiveOn === null && own.expiresOn === null) {
    own = {
      effectiveOn: inherited(said.effectiveOn, 'header/effective-on'),
      expiresOn: inherited(said.expiresOn, 'header/expires-on'),
      validity: own.validity ?? inherited(said.validity, 'header/validity'),
    };
  }
  // The notice prints the words; the dates are the instrument's.
  return { own: { ...own, validity: own.validity ?? ofInstrument.validity }, ofInstrument };
}

const SELF =
  /(?:以上|上述)(?:政策|措施|条款|规定|意见)|本(?:通知|批复|纪要|协议|若干|公告|通告|办法|细则|规定|条例|意见|措施|方案|规划|计划|政策|若干|实施|管理|暂行|行动|文件|规则|规程|准则|章程|指南|指引|目录|清单|举措|制度|方法|倡议|决定|预案|纲要|工作|标准|法|[一二三四五六七八九十]{1,3}条)/;
const NUMBERED =
  /^(?:第[一二三四五六七八九十百零0-9]{1,6}条|（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|[0-9]{1,2}\.)?(?:.{0,8}(?:施行|实施|执行|有效|生效|期限)(?:日期|时间|期|期限)?。?)?(?:为|：|，)?$/;
const OTHER_SUBJECT = /企业|资质|证|称号|项目|名单|合同|基地|平台|认定|资格|产品|结果|备案/;
const SENT = /印发给你们|现予|予以(?:公布|发布)|现(?:公布|发布|印发)|给你们/;

/** 《管理办法》和《经费办法》自…起施行, in the notice that sends them. */
const TITLES_ALONE = /^(?:上述|以上|修订后的)?《[^《》]{2,120}》(?:(?:、|和|及)?《[^《》]{2,120}》){0,4}，?$/;
/** What holds so long is what was granted: 名单予以公布，有效期三年. */
const RESULTS = /名单|称号|资格|资质|证书|认定结果/;

/** Whose validity the words before a date or period speak of; null for that of a title, a certificate, a project. */
function subjectOf(before: string, sends: boolean): 'SELF' | 'INSTRUMENT' | null {
  if (SELF.test(before)) return 'SELF';
  if (sends && TITLES_ALONE.test(before)) return 'INSTRUMENT';
  if (RESULTS.test(before.replace(/《[^《》]{1,120}》/g, ''))) return null;
  if (SENT.test(before)) return 'INSTRUMENT';
  return NUMBERED.test(before) && !OTHER_SUBJECT.test(before) ? 'SELF' : null;
}

/** What one sentence adds to what others said; a period counts from the beginning that this or an earlier one gave. */
function read(
  sentence: Folded,
  beginning: Beginning | null,
  ending: Ending | null,
  issuedOn: Fact<string> | null,
  known: Validity,
): Validity {
  const factOf = (
    value: string | null,
    range: Beginning | Ending | null,
    ruleId: string,
  ): Fact<string> | null =>
    value === null || range === null
      ? null
      : { value, at: sentence.toSource(range.start, range.end), ruleId };
  const effectiveOn =
    factOf(
      beginning === null ? null : effectiveDate(beginning, issuedOn),
      beginning,
      'header/effective-on',
    ) ?? known.effectiveOn;
  const from = beginning === null || effectiveOn !== known.effectiveOn ? (effectiveOn?.value ?? null) : null;
  const until = ending === null ? null : 'until' in ending ? ending.until : lastDay(from, ending.months);
  const words = ending === null ? null : sentence.text.slice(ending.start, ending.end);
  return {
    effectiveOn,
    expiresOn: factOf(until, ending, 'header/expires-on') ?? known.expiresOn,
    validity: factOf(words, ending, 'header/validity') ?? known.validity,
  };
}

/** Null where 自公布之日起 is counted and only the day of adoption (…会议通过) is printed. */
function effectiveDate(beginning: Beginning, issuedOn: Fact<string> | null): string | null {
  if ('on' in beginning) return beginning.on;
  if (issuedOn === null || issuedOn.ruleId.startsWith('header/issued-on-adopted')) return null;
  return shiftDate(issuedOn.value, 0, 0, beginning.daysAfterIssue);
}

function lastDay(from: string | null, months: number): string | null {
  const after = from === null ? null : shiftDate(from, 0, months, 0);
  return after === null ? null : shiftDate(after, 0, 0, -1);
}
