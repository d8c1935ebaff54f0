import type { Span } from '../../../domain/span.js';
import { fold, foldWords } from '../../fold.js';
import type { Fact } from '../../policy-tree.js';
import { isOrganName, organsOf } from '../words/organ-name.js';
import { runTogether } from '../words/run-together.js';
import { faceLines, foldLine, type HeaderContext, metaFact, signatureLines, spanOfLines } from './context.js';

type Issuers = readonly Fact<string>[];

/**
 * 发文机关: the names before 关于 in the title; else the signature, a line under the title, the letterhead, a web page's
 * table; else those of the notice that transmits the document.
 */
export function headerIssuers(context: HeaderContext): Issuers {
  const titled = fromTitle(context);
  const signed = fromSignature(context);
  const spelled = signed.length > 0 ? signed : fromLetterhead(context);
  if (titled !== null && (spelled.length === 0 || !isSpelledOut(titled, spelled))) return titled.issuers;
  if (signed.length > 0) return signed;
  const sources = [
    underTitle(context),
    fromLetterhead(context),
    aboveTitle(context),
    fromPage(context),
    fromClosing(context),
  ];
  const found = sources.find((issuers) => issuers.length > 0);
  if (found !== undefined) return found;
  const notice = context.notice?.issuers ?? [];
  if (notice.length === 0) return fromAdoption(context);
  return notice.map((issuer) => ({ ...issuer, ruleId: 'header/issuer-inherited' }));
}

interface Titled {
  readonly words: string;
  /** 等十部门: the title does not name all of them. */
  readonly isShortened: boolean;
  /** The title is no more than names and 公告 or 令. */
  readonly isBare: boolean;
  readonly issuers: Issuers;
}

const ABOUT = /关于|印发|转发|批转|公布|发布|下发|公告|通告|令/;
/** 中共中央办公厅 国务院办公厅印发《X》, the title of a report. */
const TELLS_ISSUE = /^[^《》]{4,60}印发《[^《》]{4,160}》$/;
const AND_OTHERS = /等[0-9一二三四五六七八九十]{0,3}(?:个)?(?:部门|单位|厅局|部委|机关)$/;

/** 广东省工业和信息化厅 广东省财政厅关于…: what stands before 关于. A title inside 《》 is that of another document. */
function fromTitle({ source, lines, part }: HeaderContext): Titled | null {
  const title = part.face.title;
  const span = title === null ? null : spanOfLines(lines.slice(title.first, title.last + 1));
  if (span === null || part.kind === 'COMPENDIUM') return null;
  if (part.kind === 'NEWS' && !TELLS_ISSUE.test(title?.words ?? '')) return null;
  const folded = fold(source, [span]);
  const about = folded.text.search(ABOUT);
  if (about < 2 || folded.text.startsWith('《')) return null;
  const words = folded.text.slice(0, about).replace(/（第.{1,6}$/, '');
  const named = words.replace(AND_OTHERS, '');
  const isBare = /^(?:公告|通告|令)(?:（?.{0,10}第.{1,6}号）?)?$/.test(folded.text.slice(about));
  const prefix = folded.toSource(0, named.length);
  const apart = organsOf(source.text.slice(prefix.start, prefix.end));
  if (apart === null && !isOrganName(named)) return null;
  const joined =
    apart === null || apart.length === 1 ? (runTogether(named) ?? [{ start: 0, end: named.length }]) : null;
  const spans =
    joined === null
      ? (apart ?? []).map(({ start, end }) => ({ start: prefix.start + start, end: prefix.start + end }))
      : joined.map(({ start, end }) => folded.toSource(start, end));
  const issuers = spans.map((at) => fact(fold(source, [at]).text, at, 'header/issuer-in-title'));
  return titledOf(words, named, isBare, issuers);
}

function titledOf(words: string, named: string, isBare: boolean, issuers: Issuers): Titled {
  return { words: named, isShortened: named !== words, isBare, issuers };
}

/**
 * The signature says it better: of an announcement without a subject (…第十三届…公告), of names that the title runs
 * together, of names that it shortens (等部门, 区人民政府办公室).
 */
function isSpelledOut(titled: Titled, signed: Issuers): boolean {
  if (titled.isBare) return true;
  const together = signed.map(({ value }) => value).join('');
  const isPlaceless = titled.issuers.every(({ value }) => PLACELESS.test(value));
  return (
    (isPlaceless &&
      signed.length === titled.issuers.length &&
      !signed.every(({ value }) => PLACELESS.test(value))) ||
    (together === titled.words && signed.length !== titled.issuers.length) ||
    (titled.isShortened && signed.length > titled.issuers.length)
  );
}

/** 区人民政府办公室, 自治区人力资源社会保障厅 关于…: which one, the signature says. */
const PLACELESS = /^(?:省|市(?!场|政工|容)|州|盟|县|区(?!域)|旗|自治区|自治州|自治县)(?=\p{Script=Han})/u;

/** Names above the date; a seal below it repeats one of them. */
function fromSignature(context: HeaderContext): Issuers {
  const { part, lines } = context;
  const named = signatureLines(context).filter((line) => line.kind === 'ORGANS' || line.kind === 'SIGNED');
  const above = named.filter(
    (line) => lines.indexOf(line, part.signature?.first) <= (part.signature?.date ?? 0),
  );
  return (above.length > 0 ? above : named).flatMap((line) =>
    namesOn(context, line.at, endOfNames(context, line), 'header/issuer-signed'),
  );
}

function endOfNames(
  { source }: HeaderContext,
  line: { readonly at: number; readonly until: number; readonly kind: string },
): number {
  if (line.kind !== 'SIGNED') return line.until;
  const year = source.text.slice(line.at, line.until).search(/[0-9０-９]{4}\s?年|[二一][〇○零]/);
  return year < 1 ? line.until : line.at + year;
}

const NAMES_BODIES: ReadonlySet<string> = new Set(['ORGANS', 'SIGNED', 'ASIDE']);

function underTitle(context: HeaderContext): Issuers {
  const { face } = context.part;
  return faceLines(context)
    .filter(({ kind }, at) => face.first + at > (face.title?.last ?? -1) && NAMES_BODIES.has(kind))
    .flatMap((line) => {
      // （省发展改革委 省财政厅） stands under the title of what a notice forwards.
      const inner = line.kind === 'ASIDE' ? 1 : 0;
      const end = endOfNames(context, line) - inner;
      return namesOn(context, line.at + inner, end, 'header/issuer-under-title');
    });
}

/** Between the name of a series and the title: 某市人民政府办公室 2023年4月12日; a letterhead over several lines. */
function aboveTitle(context: HeaderContext): Issuers {
  const { face } = context.part;
  return faceLines(context)
    .filter(
      ({ kind }, at) =>
        face.first + at < (face.title?.first ?? 0) && (kind === 'ORGANS' || kind === 'SIGNED'),
    )
    .flatMap((line) => namesOn(context, line.at, endOfNames(context, line), 'header/issuer-above-title'));
}

const ADOPTED =
  /(\p{Script=Han}{2,16})(?:第[一二三四五六七八九十]{1,3}届)(人民代表大会(?:常务委员会)?)第[^（）]{1,12}会议(?:审议|修订)?通过/u;

/** （2022年9月21日山东省第十三届人民代表大会常务委员会第三十八次会议通过): the body, without its term. */
function fromAdoption(context: HeaderContext): Issuers {
  for (const line of faceLines(context)) {
    if (line.kind !== 'ASIDE') continue;
    const folded = foldLine(context.source, line);
    const match = ADOPTED.exec(folded.text);
    if (match === null) continue;
    const name = (match[1] ?? '').replace(/^[日号]/, '');
    const start = match.index + (match[1] ?? '').length - name.length;
    const end = folded.text.indexOf(match[2] ?? '', start) + (match[2] ?? '').length;
    return [fact(name + match[2], folded.toSource(start, end), 'header/issuer-adopted')];
  }
  return [];
}

function fromLetterhead(context: HeaderContext): Issuers {
  return faceLines(context)
    .filter(({ kind }) => kind === 'LETTERHEAD')
    .flatMap((line) => {
      const folded = foldLine(context.source, line);
      const names = folded.toSource(0, folded.text.length - '文件'.length);
      return namesOn(context, names.start, names.end, 'header/issuer-letterhead');
    });
}

function fromPage(context: HeaderContext): Issuers {
  const meta = metaFact(context, '发文机关|发文机构|发布机构|发布机关|发文单位|制发机关|制定机关');
  return meta === null ? [] : namesOn(context, meta.at.start, meta.at.end, 'header/issuer-of-page');
}

const CLOSING_LINES = 12;
const READ_BY = /^(?:解读|撰稿|起草|供稿)(?:机构|单位|部门|机关)：/;

/** 解读机构：某省工业和信息化厅, at the end of an interpretation. */
function fromClosing(context: HeaderContext): Issuers {
  const { source, lines, part } = context;
  if (part.kind !== 'INTERPRETATION') return [];
  const last = lines.slice(Math.max(part.face.last + 1, part.to - CLOSING_LINES), part.to);
  return last.flatMap((line) => {
    if (!READ_BY.test(line.words)) return [];
    const colon = source.text.slice(line.at, line.until).search(/[：:]/);
    return namesOn(context, line.at + colon + 1, line.until, 'header/issuer-of-interpretation');
  });
}

function namesOn({ source }: HeaderContext, start: number, end: number, ruleId: string): Issuers {
  return (organsOf(source.text.slice(start, end)) ?? []).map((name) => {
    const at = { start: start + name.start, end: start + name.end };
    return fact(foldWords(source.text.slice(at.start, at.end)), at, ruleId);
  });
}

function fact(value: string, at: Span, ruleId: string): Fact<string> {
  return { value, at, ruleId };
}
