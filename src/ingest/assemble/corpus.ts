import type { PolicyDocument } from '../policy-tree.js';
import { normaliseTitle, policyIdOf } from './policy-id.js';

/** A document that can be cited: of this run, or of the store. */
export interface KnownPolicy {
  readonly id: string;
  readonly title: string;
  readonly documentNumber: string | null;
  /** The notice that transmits it, where it is an annex. */
  readonly transmittedBy: string | null;
}

export type CitedPolicy =
  | { readonly status: 'RESOLVED'; readonly id: string }
  | { readonly status: 'OUTSIDE_CORPUS' | 'NO_NUMBER' }
  | { readonly status: 'AMBIGUOUS'; readonly candidates: readonly string[] };

/** Which document a title or number means. */
export interface Corpus {
  lookUp(title: string | null, number: string | null): CitedPolicy;
}

export function createCorpus(policies: readonly KnownPolicy[]): Corpus {
  const byTitle = new Map<string, Set<string>>();
  const byTitleWithoutYears = new Map<string, Set<string>>();
  const byNumber = new Map<string, Set<string>>();
  const noticeOf = new Map(policies.map(({ id, transmittedBy }) => [id, transmittedBy]));
  const numberOf = new Map(policies.map(({ id, documentNumber }) => [id, documentNumber]));
  const hasNumber = (id: string): boolean =>
    Boolean(numberOf.get(id) ?? numberOf.get(noticeOf.get(id) ?? ''));
  for (const { id, title, documentNumber } of policies) {
    for (const name of namesOf(title)) add(byTitle, name, id);
    if (YEARS.test(title))
      for (const name of namesOf(title.replace(YEARS, ''))) add(byTitleWithoutYears, name, id);
    if (documentNumber !== null)
      for (const number of numbersOf(title, documentNumber)) add(byNumber, number, id);
  }
  // 《某行动方案》 is the …行动方案（2024—2026年） where one alone is called so, and the other way round.
  const titledBy = (title: string): ReadonlySet<string> =>
    byTitle.get(normaliseTitle(title)) ??
    (YEARS.test(title)
      ? byTitle.get(normaliseTitle(title.replace(YEARS, '')))
      : byTitleWithoutYears.get(normaliseTitle(title))) ??
    new Set<string>();
  return {
    lookUp(title, number) {
      const titled = title === null ? new Set<string>() : titledBy(title);
      const numbered =
        number === null ? new Set<string>() : (byNumber.get(numberKey(number)) ?? new Set<string>());
      // A number that we know outweighs a title; but the annex of a notice is cited with the notice's number.
      const family = [...titled].filter((id) => numbered.has(id) || numbered.has(noticeOf.get(id) ?? ''));
      // The same title under another number is another document: 实施细则（试行） of 2019, issued again in 2021.
      const same = [...titled].filter((id) => number === null || !hasNumber(id));
      const meant = family.length > 0 ? family : numbered.size > 0 ? [...numbered] : same;
      const [only] = meant;
      if (only === undefined) return { status: number === null ? 'NO_NUMBER' : 'OUTSIDE_CORPUS' };
      return meant.length === 1
        ? { status: 'RESOLVED', id: only }
        : { status: 'AMBIGUOUS', candidates: meant.sort() };
    },
  };
}

const YEARS = /[（(][0-9]{4}年?\s?[^（）()\s]{1,3}\s?[0-9]{4}年?[)）]$/;

/** 广东省人民政府关于印发X的通知 is also cited as 关于印发X的通知, but no shorter. */
function namesOf(title: string): readonly string[] {
  const about = title.indexOf('关于');
  return about > 0 ? [normaliseTitle(title), normaliseTitle(title.slice(about))] : [normaliseTitle(title)];
}

/** 某省人民政府令, 第3号 is cited as 某省人民政府令第3号; 第3号 alone names nothing outside its own head. */
function numbersOf(title: string, number: string): readonly string[] {
  const order = /^[^《》]{2,40}(?:令|公告|通告)$/.test(title) && /^(?:[0-9]{4}年)?第/.test(number);
  return [numberKey(order ? `${title}${number}` : number)];
}

/** 鲁政字〔2022〕第120号 and 鲁政字〔2022〕120号 are one; so are 国务院令第673号 and 国务院第673号令. */
function numberKey(number: string): string {
  return normaliseTitle(number)
    .replace(/(〔[0-9]{4}〕)第/, '$1')
    .replace(/^(.{2,30}?)(第[^第]{1,8}号)(令|公告)$/, '$1$3$2');
}

function add(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key) ?? new Set<string>();
  index.set(key, ids.add(id));
}

/**
 * The ids of all documents of one source. An instrument that a notice transmits shares the notice's number, so it is
 * addressed as the notice's annex.
 */
export function policyIdsOf(
  documents: readonly PolicyDocument[],
  fallbackTitle: string,
): ReadonlyMap<PolicyDocument, string> {
  const ids = new Map<PolicyDocument, string>();
  const taken = new Set<string>();
  const annexes = new Map<string, number>();
  for (const document of documents) {
    const { header, parent } = document;
    const notice = parent?.relation === 'TRANSMITS' ? ids.get(parent.document) : undefined;
    let id: string;
    if (notice !== undefined) {
      const ordinal = (annexes.get(notice) ?? 0) + 1;
      annexes.set(notice, ordinal);
      id = `${notice}-annex-${ordinal}`;
    } else {
      id = policyIdOf(header.documentNumber?.value ?? null, header.title?.value ?? fallbackTitle);
    }
    ids.set(document, unique(id, taken));
  }
  return ids;
}

/** The documents of one source, as others may cite them. */
export function knownPoliciesOf(
  documents: readonly PolicyDocument[],
  ids: ReadonlyMap<PolicyDocument, string>,
): readonly KnownPolicy[] {
  return documents.flatMap((document) => {
    const id = ids.get(document);
    const { header, parent } = document;
    if (id === undefined || header.title === null) return [];
    return {
      id,
      title: header.title.value,
      documentNumber: header.documentNumber?.value ?? null,
      transmittedBy: parent?.relation === 'TRANSMITS' ? (ids.get(parent.document) ?? null) : null,
    };
  });
}

function unique(id: string, taken: Set<string>): string {
  let free = id;
  for (let copy = 2; taken.has(free); copy++) free = `${id}-copy-${copy}`;
  taken.add(free);
  return free;
}
