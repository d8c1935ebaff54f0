import type { Diagnostic } from '../domain/diagnostic.js';
import type { ClauseKind, PolicyKind } from '../domain/graph-model.js';
import type { Source, Span } from '../domain/span.js';

/** What the parser makes of a source. Any text gives a tree: refusing is a bug. */
export interface PolicyTree {
  readonly source: Source;
  /** In order of their beginning; a collection stands before what it contains, a notice before what it transmits. */
  readonly documents: readonly PolicyDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One document of the source: a notice, the instrument it transmits, an interpretation, a collection. */
export interface PolicyDocument {
  readonly header: Header;
  /** Its tree. The spans of the documents of a source are nested or disjoint; of a collection only its own pages are `root`. */
  readonly root: TreeNode;
  /** How it hangs together with an earlier document of the same source. */
  readonly parent: {
    readonly document: PolicyDocument;
    readonly relation: 'CONTAINS' | 'TRANSMITS' | 'INTERPRETS';
  } | null;
}

/** A fact of the header and where it is printed. */
export interface Fact<T> {
  readonly value: T;
  readonly at: Span;
  readonly ruleId: string;
}

/** Null and empty mean that the text does not say. All values are folded. */
export interface Header {
  readonly kind: PolicyKind;
  readonly title: Fact<string> | null;
  readonly documentNumber: Fact<string> | null;
  /** 发文机关 as printed in title, seal or signature. */
  readonly issuers: readonly Fact<string>[];
  readonly addressees: readonly Fact<string>[];
  readonly contacts: readonly Fact<string>[];
  /** 签发人 of the head; of an order, who signs it (省长 …). */
  readonly signatories: readonly Fact<string>[];
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly issuedOn: Fact<string> | null;
  readonly effectiveOn: Fact<string> | null;
  readonly expiresOn: Fact<string> | null;
  readonly validity: Fact<string> | null;
}

/** What a node of the tree is. Beside clauses: parts of the text that are not clauses but must be accounted for. */
export type TreeNodeKind =
  | ClauseKind
  | 'DOCUMENT'
  /** Title, number, addressees. */
  | 'HEADER'
  /** Issuer and date at the end. */
  | 'SIGNATURE'
  | 'CONTENTS'
  | 'MAP'
  /** Page numbers, running headers, repeated table headers, footnotes that split a sentence, 抄送. */
  | 'FURNITURE';

/**
 * A node covers one contiguous span. Its children are ordered, disjoint and inside it; what they leave over is the
 * node's own text. So the own texts and the childless nodes, in order, are the source, exactly.
 */
export interface TreeNode {
  readonly kind: TreeNodeKind;
  readonly span: Span;
  /** Folded label: 第三章, （二）, 1., 专栏5. Null where it has none. */
  readonly number: string | null;
  /** Folded heading without the label; null where the unit has none. */
  readonly heading: string | null;
  /** Where label and heading are printed: the evidence for the unit's existence. */
  readonly labelSpan: Span;
  /** Unique in the document, Akoma Ntoso manner: `chp_3__art_12__item_2`. '' for nodes that are no clauses. */
  readonly eId: string;
  readonly children: readonly TreeNode[];
  /** Of a TABLE_ROW: its cells, one per column of the table. Empty otherwise. */
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  /** The folded header of its column, '' where none is printed. */
  readonly column: string;
  /** The folded header that stands over several columns, this one among them: 责任单位 over 牵头 and 配合. '' for none. */
  readonly above: string;
  /** Where the header of its column is printed. */
  readonly columnSpans: readonly Span[];
  /** Folded content; that of the row above where a row-spanned cell is printed once. */
  readonly text: string;
  /** Where the content is printed. Null for a blank cell. */
  readonly spans: readonly Span[];
  /** True where the content was carried down from an earlier row. */
  readonly carried: boolean;
}

const CLAUSE_KINDS_SET: ReadonlySet<string> = new Set<ClauseKind>([
  'PREAMBLE', 'CHAPTER', 'SECTION', 'ARTICLE', 'MEASURE', 'ITEM', 'PARAGRAPH', 'BOX', 'TABLE', 'TABLE_ROW', 'ANNEX', 'NOTE',
]); // biome-ignore format: one screen

export function isClauseKind(kind: TreeNodeKind): kind is ClauseKind {
  return CLAUSE_KINDS_SET.has(kind);
}

/** The parts of the node's span that no child covers, in order. Empty gaps are left out. */
export function ownSpans(node: TreeNode): readonly Span[] {
  const spans: Span[] = [];
  let at = node.span.start;
  for (const child of node.children) {
    if (child.span.start > at) spans.push({ start: at, end: child.span.start });
    at = child.span.end;
  }
  if (node.span.end > at) spans.push({ start: at, end: node.span.end });
  return spans;
}

/** Every node below `root` and itself, in order of the text, with its ancestors (outermost first). */
export function* walkTree(
  root: TreeNode,
  ancestors: readonly TreeNode[] = [],
): Generator<{ readonly node: TreeNode; readonly ancestors: readonly TreeNode[] }> {
  yield { node: root, ancestors };
  const below = [...ancestors, root];
  for (const child of root.children) yield* walkTree(child, below);
}
