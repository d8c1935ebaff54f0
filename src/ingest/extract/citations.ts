import type { CitationKind } from '../../domain/graph-model.js';
import type { Source } from '../../domain/span.js';
import type { CitationMention } from '../mention.js';
import type { PolicyDocument } from '../policy-tree.js';
import { citationKind } from './citation/citation-kind.js';
import { type CitedNumber, citedNumbers } from './citation/cited-number.js';
import { introduceFromNotice } from './citation/introduce-from-notice.js';
import { isPolicyTitle } from './citation/is-policy-title.js';
import { createKnownDocuments, type KnownDocuments } from './citation/known-documents.js';
import { namedLaws } from './citation/named-laws.js';
import { oncePerClause } from './citation/once-per-clause.js';
import { placeOf } from './citation/place-of.js';
import { type ReadableText, readableTexts } from './citation/readable-text.js';
import { type TitleWithNumber, titlesWithNumbers } from './citation/titles-with-numbers.js';
import { withKnownNumbers } from './citation/with-known-numbers.js';

/**
 * Every document that a document cites, by title in 《》, by 发文字号, or by the name of a law; each with the clause that
 * names it, in order of the text. Short names (以下简称《规划》) stand for what they were introduced for; a document does
 * not cite itself. What a notice's title says that it transmits is cited from the document's root.
 */
export function extractCitations(document: PolicyDocument, source: Source): readonly CitationMention[] {
  const texts = readableTexts(source, document.root);
  const known = createKnownDocuments(document, texts[0]?.text ?? '');
  introduceFromNotice(known, document, source);
  const mentions = texts.flatMap((text) => mentionsIn(document, text, known));
  return [...fromHeader(document, known, mentions), ...mentions];
}

interface Found {
  readonly title: string | null;
  readonly number: string | null;
  readonly start: number;
  readonly end: number;
  readonly kind: CitationKind;
  readonly ruleId: string;
}

function mentionsIn(
  document: PolicyDocument,
  text: ReadableText,
  known: KnownDocuments,
): readonly CitationMention[] {
  const numbers = citedNumbers(text.text);
  const titles = withKnownNumbers(titlesWithNumbers(text.text, numbers));
  const taken = new Set<CitedNumber>(titles.flatMap(({ numbers: paired }) => paired));
  const found = [
    ...titles.flatMap((title) => byTitle(document, text, known, title)),
    ...numbers.filter((number) => !taken.has(number)).flatMap((number) => byNumber(document, text, number)),
    ...namedLaws(text.text).flatMap(({ title, start, end }) =>
      byName(document, text, known, title, start, end),
    ),
  ].sort((a, b) => a.start - b.start);
  const mentions: readonly CitationMention[] = found.map(({ title, number, start, end, kind, ruleId }) => ({
    kind: 'CITATION',
    surface: text.text.slice(start, end),
    at: text.spansOf(start, end),
    clause: text.clauseAt(text.toSource(start, end).start).clause,
    document,
    ruleId,
    citation: kind,
    title,
    number,
  }));
  return oncePerClause(mentions);
}

function byTitle(
  document: PolicyDocument,
  text: ReadableText,
  known: KnownDocuments,
  cited: TitleWithNumber,
): readonly Found[] {
  const { words, start, end, number, shortName } = cited;
  const before = text.text.slice(Math.max(0, start - 40), start);
  const after = text.text.slice(end, end + 40);
  if (!isPolicyTitle({ title: words, before, after, hasNumber: number !== null })) return [];
  const meant = known.meaning(words);
  if (meant.kind === 'UNKNOWN') return [];
  const title = meant.kind === 'SELF' ? (document.header.title?.value ?? words) : meant.title;
  if (shortName !== null) known.introduce(shortName, { title, number });
  if (meant.kind === 'DOCUMENT') known.cite(title, number ?? meant.number);
  // A document that names an earlier one of the same title gives that one's number.
  if (meant.kind === 'SELF' && (number === null || number === numberOf(document))) return [];
  const { kind, ruleId } = citationKind(placeOf(document, text, start, cited.close));
  const role = meant.kind === 'DOCUMENT' ? meant.role : null;
  const whole = { title, number: number ?? (meant.kind === 'DOCUMENT' ? meant.number : null), start, end };
  if (kind === 'ABOLISHES' || kind === 'REPLACES') return [{ ...whole, kind, ruleId }];
  if (role === 'TRANSMITTED') return [{ ...whole, kind: 'TRANSMITS', ruleId: 'citation/transmits' }];
  if (role === 'INTERPRETED') return [{ ...whole, kind: 'INTERPRETS', ruleId: 'citation/interprets-titled' }];
  return [{ ...whole, kind, ruleId }];
}

function byNumber(
  document: PolicyDocument,
  text: ReadableText,
  { number, start, end }: CitedNumber,
): readonly Found[] {
  if (number === numberOf(document)) return [];
  const { kind, ruleId } = citationKind(placeOf(document, text, start, end));
  return [{ title: null, number, start, end, kind, ruleId: `${ruleId}-by-number` }];
}

function byName(
  document: PolicyDocument,
  text: ReadableText,
  known: KnownDocuments,
  name: string,
  start: number,
  end: number,
): readonly Found[] {
  const meant = known.meaning(name);
  if (meant.kind !== 'DOCUMENT') return [];
  const { kind, ruleId } = citationKind(placeOf(document, text, start, end));
  return [{ title: meant.title, number: meant.number, start, end, kind, ruleId: `${ruleId}-by-name` }];
}

/** What only the title says: 关于印发X的通知, 《X》解读. */
function fromHeader(
  document: PolicyDocument,
  known: KnownDocuments,
  mentions: readonly CitationMention[],
): readonly CitationMention[] {
  const { title } = document.header;
  if (title === null) return [];
  const isSaid = (kind: CitationKind): boolean => mentions.some(({ citation }) => citation === kind);
  const make = (cited: string, citation: CitationKind, ruleId: string): CitationMention => ({
    kind: 'CITATION', surface: title.value, at: [title.at], clause: document.root, document, ruleId, citation,
    title: cited, number: null,
  }); // biome-ignore format: one screen
  if (known.transmitted.length > 0 && !isSaid('TRANSMITS')) {
    return known.transmitted.map((cited) => make(cited, 'TRANSMITS', 'citation/transmits-in-title'));
  }
  const interpreted = /^(?:关于)?《(.{4,160})》/.exec(title.value)?.[1];
  if (document.header.kind === 'INTERPRETATION' && interpreted !== undefined && !isSaid('INTERPRETS')) {
    return [make(interpreted, 'INTERPRETS', 'citation/interprets-in-title')];
  }
  return [];
}

/** The document's own number, or that of the notice that transmits it. */
function numberOf({ header, parent }: PolicyDocument): string | null {
  const notice = parent?.relation === 'TRANSMITS' ? parent.document.header : null;
  return header.documentNumber?.value ?? notice?.documentNumber?.value ?? null;
}
