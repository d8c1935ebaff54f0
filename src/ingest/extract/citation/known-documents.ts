import { transmittedTitles } from '../../parse/documents/transmitted-titles.js';
import { titleKey } from '../../parse/words/title-key.js';
import { isBareKind } from '../../parse/words/title-kind.js';
import type { Fact, Header, PolicyDocument } from '../../policy-tree.js';

/** What a title or short name means inside one document. */
type Meant =
  | { readonly kind: 'SELF' }
  | { readonly kind: 'DOCUMENT'; readonly title: string; readonly number: string | null; readonly role: Role }
  | { readonly kind: 'UNKNOWN' };

/** What the document does with another by its very nature. */
type Role = 'TRANSMITTED' | 'INTERPRETED' | null;

/** The documents that one document speaks of by short names, and itself. */
export interface KnownDocuments {
  /** What 《title》 means. A bare 《方案》 that nothing introduces is the document itself, or the one it serves. */
  meaning(title: string): Meant;
  /** Remembers 以下简称《short》. */
  introduce(short: string, meant: { readonly title: string; readonly number: string | null }): void;
  readonly transmitted: readonly string[];
}

export function createKnownDocuments(document: PolicyDocument, text: string): KnownDocuments {
  const own = keyOf(document.header.title);
  // 中共中央办公厅、国务院办公厅印发《X》: the text under this title is X.
  const printedInTitle = titleKey(
    /印发《([^《》]{4,160})》$/.exec(document.header.title?.value ?? '')?.[1] ?? '',
  );
  const interpreted = document.parent?.relation === 'INTERPRETS' ? document.parent.document.header : null;
  const { titles: transmitted } = sends(document.header)
    ? transmittedTitles(document.header.title?.value ?? '', text)
    : { titles: [] };
  const sent = new Map(transmitted.map((title) => [titleKey(title), instrumentName(title, document.header)]));
  const short = new Map<string, Meant>();
  const served: Meant = servedBy(interpreted, [...sent.values()]);

  const roleOf = (key: string): Role => {
    if (sent.has(key)) return 'TRANSMITTED';
    if (document.header.kind !== 'INTERPRETATION') return null;
    return isOf(key, own, keyOf(interpreted?.title ?? null)) ? 'INTERPRETED' : null;
  };
  return {
    transmitted: [...sent.values()],
    meaning(title) {
      const key = titleKey(title);
      const known = short.get(key);
      if (known !== undefined) return known;
      if (key === own || key === printedInTitle) return { kind: 'SELF' };
      if (isBareKind(title)) return served;
      return { kind: 'DOCUMENT', title: sent.get(key) ?? title, number: null, role: roleOf(key) };
    },
    introduce(name, { title, number }) {
      const key = titleKey(title);
      const meant: Meant =
        key === own
          ? { kind: 'SELF' }
          : { kind: 'DOCUMENT', title: sent.get(key) ?? title, number, role: roleOf(key) };
      short.set(titleKey(name), meant);
    },
  };
}

function sends({ kind }: Header): boolean {
  return ['NOTICE', 'ANNOUNCEMENT', 'DECISION', 'LETTER'].includes(kind);
}

/** What a bare 《方案》 means: in an interpretation what is interpreted, in a notice what is sent, else the text itself. */
function servedBy(interpreted: Header | null, sent: readonly string[]): Meant {
  if (interpreted?.title) {
    return {
      kind: 'DOCUMENT',
      title: interpreted.title.value,
      number: interpreted.documentNumber?.value ?? null,
      role: 'INTERPRETED',
    };
  }
  const [only] = sent;
  if (only !== undefined) {
    return sent.length === 1
      ? { kind: 'DOCUMENT', title: only, number: null, role: 'TRANSMITTED' }
      : { kind: 'UNKNOWN' };
  }
  return { kind: 'SELF' };
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
