import { legible } from '../../../parts/legible.js';
import { shortened } from '../../../parts/shortened.js';
import type { LoadedText, ReadClause, ReadDocument, Span } from '../text/types.js';

/** A document or a clause in the tree at the side. */
export interface OutlineItem extends Span {
  /** Id of the document or clause. */
  readonly id: string;
  readonly isDocument: boolean;
  readonly label: string;
  /** 1 for what stands at the top. */
  readonly level: number;
  /** Index of what it is part of; -1 at the top. */
  readonly parent: number;
  readonly hasParts: boolean;
}

type Outlined = Pick<ReadClause, 'id' | 'policyId' | 'number' | 'heading' | 'depth' | 'start' | 'end'>;
type Contained = Pick<ReadDocument, 'start' | 'end' | 'depth'> & {
  readonly policy: { readonly id: string; readonly title: string };
};

/** Characters of a clause's own words that stand for a heading where it has none. */
const WORDS_MAX = 24;

/** Documents with their clauses, each below what it is part of, in the order of the text. A single document needs no line of its own. */
export function outlineOf(
  documents: readonly Contained[],
  clauses: readonly Outlined[],
  loaded: LoadedText,
): readonly OutlineItem[] {
  const isAlone = documents.length === 1;
  const clausesOf = new Map<string, Outlined[]>();
  for (const clause of clauses) {
    const own = clausesOf.get(clause.policyId);
    if (own === undefined) clausesOf.set(clause.policyId, [clause]);
    else own.push(clause);
  }
  const items = documents.flatMap(({ policy, start, end, depth }): Flat[] => {
    const own: Flat = { id: policy.id, isDocument: true, label: policy.title, level: depth + 1, start, end };
    const parts = (clausesOf.get(policy.id) ?? []).map(
      (clause): Flat => ({
        id: clause.id,
        isDocument: false,
        label: labelOf(clause, loaded),
        level: (isAlone ? 0 : depth + 1) + clause.depth + 1,
        start: clause.start,
        end: clause.end,
      }),
    );
    return isAlone ? parts : [own, ...parts];
  });
  const path: number[] = [];
  return items.map((item, at) => {
    while (path.length > 0 && (items[path.at(-1) ?? 0]?.level ?? 0) >= item.level) path.pop();
    const parent = path.at(-1) ?? -1;
    path.push(at);
    return { ...item, parent, hasParts: (items[at + 1]?.level ?? 0) > item.level };
  });
}

type Flat = Omit<OutlineItem, 'parent' | 'hasParts'>;

/** 「（九）加大工业投资支持力度」; without a heading the first words, as far as they are loaded. */
function labelOf(
  { number, heading, start, end }: Pick<Outlined, 'number' | 'heading' | 'start' | 'end'>,
  { text, start: origin }: LoadedText,
): string {
  if (heading !== null)
    return number === null || heading.startsWith(number) ? heading : `${number} ${heading}`;
  const printed = text.slice(Math.max(0, start - origin), Math.max(0, end - origin));
  const words = legible(printed).replace(/\s+/g, '');
  return words === '' ? (number ?? '…') : shortened(words, WORDS_MAX);
}
