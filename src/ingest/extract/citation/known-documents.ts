import { transmittedTitles } from '../../parse/documents/transmitted-titles.js';
import { titleKey } from '../../parse/words/title-key.js';
import type { Fact, Header, PolicyDocument } from '../../policy-tree.js';
import { isGenericName } from './generic-name.js';
import { createTitleEndings, type TitleEndings } from './title-endings.js';

/** What a title or short name means inside one document. */
type Meant =
  | { readonly kind: 'SELF' }
  | { readonly kind: 'DOCUMENT'; readonly title: string; readonly number: string | null; readonly role: Role }
  | { readonly kind: 'UNKNOWN' };

/** What the document does with another by its very nature. */
type Role = 'TRANSMITTED' | 'INTERPRETED' | null;

/** A document that a generic name can mean, and the end of its title. */
interface Candidate {
  readonly core: string;
  readonly meant: Meant;
}

/** The documents that one document speaks of by short names, and itself. */
export interface KnownDocuments {
  /** What 《title》 means. A generic 《方案》 that nothing introduces is the document itself, the one it serves or one cited before. */
  meaning(title: string): Meant;
  /** Remembers 以下简称《short》. */
  introduce(short: string, meant: { readonly title: string; readonly number: string | null }): void;
  /** Remembers that the text has cited a document. */
  cite(title: string, number: string | null): void;
  readonly transmitted: readonly string[];
}

export function createKnownDocuments(document: PolicyDocument, text: string): KnownDocuments {
  const own = keyOf(document.header.title);
  // 中共中央办公厅、国务院办公厅印发《X》: the text under this title is X.
  const printedInTitle = titleKey(
    /印发《([^《》]{4,160})》$/.exec(document.header.title?.value ?? '')?.[1] ?? '',
  );
  const interpreted = document.parent?.relation === 'INTERPRETS' ? document.parent.document : null;
  const { titles: transmitted } = sends(document.header)
    ? transmittedTitles(document.header.title?.value ?? '', text)
    : { titles: [] };
  const sent = new Map(transmitted.map((title) => [titleKey(title), instrumentName(title, document.header)]));
  const short = new Map<string, Meant>();
  const cited = new Map<string, Meant>();
  const citedEndings = createTitleEndings<Meant>();
  const interpretedKey = keyOf(interpreted?.header.title ?? null);

  const roleOf = (key: string): Role => {
    if (sent.has(key)) return 'TRANSMITTED';
    if (document.header.kind !== 'INTERPRETATION') return null;
    return isOf(key, own, interpretedKey) ? 'INTERPRETED' : null;
  };
  const served = servedBy(interpreted, [...sent.values()]);
  const others = othersOf(document, interpreted);
  return {
    transmitted: [...sent.values()],
    meaning(title) {
      const key = titleKey(title);
      const known = short.get(key);
      if (known !== undefined) return known;
      if (key === own || key === printedInTitle) return { kind: 'SELF' };
      if (isGenericName(title)) return genericMeaning(key, served, own, others, citedEndings);
      const full = cited.get(`中华人民共和国${key}`);
      return full ?? { kind: 'DOCUMENT', title: sent.get(key) ?? title, number: null, role: roleOf(key) };
    },
    introduce(name, { title, number }) {
      const key = titleKey(title);
      const meant: Meant =
        key === own
          ? { kind: 'SELF' }
          : { kind: 'DOCUMENT', title: sent.get(key) ?? title, number, role: roleOf(key) };
      short.set(titleKey(name), meant);
    },
    cite(title, number) {
      const key = titleKey(title);
      const meant: Meant = { kind: 'DOCUMENT', title, number, role: roleOf(key) };
      cited.set(key, meant);
      citedEndings.add(withoutYears(key), meant);
    },
  };
}

function sends({ kind }: Header): boolean {
  return ['NOTICE', 'ANNOUNCEMENT', 'DECISION', 'LETTER'].includes(kind);
}

/** What a document is there for: an interpretation for what it interprets, a notice for what it sends. Empty for others. */
function servedBy(interpreted: PolicyDocument | null, sent: readonly string[]): readonly Candidate[] {
  const read = interpreted === null ? null : candidateOf(interpreted, 'INTERPRETED');
  if (read !== null) return [read];
  return sent.map((title) => ({
    core: withoutYears(titleKey(title)),
    meant: { kind: 'DOCUMENT', title, number: null, role: 'TRANSMITTED' },
  }));
}

/** The notice by which the document itself, or the one it interprets, was sent. */
function othersOf(document: PolicyDocument, interpreted: PolicyDocument | null): readonly Candidate[] {
  const sent = interpreted ?? document;
  const notice = sent.parent?.relation === 'TRANSMITS' ? sent.parent.document : null;
  const candidate = notice === null ? null : candidateOf(notice, interpreted === null ? null : 'INTERPRETED');
  return candidate === null ? [] : [candidate];
}

function candidateOf({ header }: PolicyDocument, role: Role): Candidate | null {
  if (header.title === null) return null;
  const { value: title } = header.title;
  const number = header.documentNumber?.value ?? null;
  return { core: withoutYears(titleKey(title)), meant: { kind: 'DOCUMENT', title, number, role } };
}

/**
 * The one whose title ends in the name: first of those served, then the text itself, then the notice that sent it, then
 * those cited before. Where none does, the only one served; several that fit leave it open.
 */
function genericMeaning(
  name: string,
  served: readonly Candidate[],
  own: string,
  notices: readonly Candidate[],
  cited: TitleEndings<Meant>,
): Meant {
  const self: readonly Candidate[] = [{ core: withoutYears(own), meant: { kind: 'SELF' } }];
  for (const group of [served, self, notices]) {
    const fitting = group.filter(({ core }) => core.endsWith(name));
    const [only] = fitting;
    if (only !== undefined) return fitting.length === 1 ? only.meant : { kind: 'UNKNOWN' };
  }
  const before = cited.find(name);
  if (before !== null) return before === 'SEVERAL' ? { kind: 'UNKNOWN' } : before;
  const [only] = served;
  return only !== undefined && served.length === 1 ? only.meant : { kind: 'UNKNOWN' };
}

/**
 * Whether a title is what an interpretation is named after, or part of it: 《方案》 of …方案及若干措施解读. Titles that
 * differ only in the names before them (广东省X办法, 广东省财政厅关于X办法) are the same.
 */
function isOf(key: string, own: string, interpreted: string): boolean {
  const core = withoutYears(key);
  if (core.length >= 6 && (own.includes(core) || key === interpreted)) return true;
  return (
    interpreted !== '' && commonEnding(core, withoutYears(interpreted)) >= Math.max(10, core.length * 0.7)
  );
}

function withoutYears(key: string): string {
  return key.replace(/(?:试行|暂行)$/, '').replace(/[0-9]{4,8}年?$/, '');
}

function commonEnding(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length))
    length++;
  return length;
}

/** A notice may call what it sends by its own name: 《省工信厅…方案的通知》 is the …方案. */
function instrumentName(title: string, header: Header): string {
  if (!title.endsWith('的通知')) return title;
  const issuers = header.issuers.map(({ value }) => value).join('');
  const about = title.startsWith(issuers) ? title.slice(issuers.length) : null;
  return about === null || issuers === '' || /^关于|^印发|^转发/.test(about)
    ? title
    : about.slice(0, -'的通知'.length);
}

function keyOf(title: Fact<string> | null): string {
  return titleKey(title?.value ?? '');
}
