import type { Source } from '../../../src/domain/span.js';
import type { PolicyDocument, TableCell, TreeNode, TreeNodeKind } from '../../../src/ingest/policy-tree.js';

/** A document of a few hand-made nodes, for rules that need a tree but not a parser. */
export interface SmallNode {
  readonly kind: TreeNodeKind;
  /** The words of the node with those of its parts; must occur once in the text. */
  readonly text: string;
  readonly number?: string;
  readonly heading?: string;
  readonly children?: readonly SmallNode[];
}

export function smallSource(text: string): Source {
  return { id: 'small', text, sha256: '', file: 'small.txt', pageStarts: [] };
}

export function smallDocument(source: Source, nodes: readonly SmallNode[]): PolicyDocument {
  const root = node(
    'DOCUMENT',
    { start: 0, end: source.text.length },
    {
      children: nodes.map((small) => nodeOf(source, small)),
    },
  );
  return {
    header: {
      kind: 'PLAN', title: null, documentNumber: null, issuers: [], addressees: [], contacts: [], signatories: [],
      issuedOn: null, effectiveOn: null, expiresOn: null, validity: null,
    },
    root,
    parent: null,
  }; // biome-ignore format: one screen
}

function nodeOf(source: Source, small: SmallNode): TreeNode {
  const start = source.text.indexOf(small.text);
  if (start < 0) throw new Error(`「${small.text}」 is not in the text.`);
  const span = { start, end: start + small.text.length };
  const isTable = small.kind === 'TABLE';
  return node(small.kind, span, {
    number: small.number ?? null,
    heading: small.heading ?? null,
    children: isTable
      ? rowsOf(span.start, small.text)
      : (small.children ?? []).map((child) => nodeOf(source, child)),
  });
}

/** A table of tab-separated lines; the first line heads the columns. */
function rowsOf(start: number, text: string): readonly TreeNode[] {
  const lines = text.split('\n');
  const header = (lines[0] ?? '').split('\t').map((cell) => cell.trim());
  let at = start + (lines[0] ?? '').length + 1;
  return lines.slice(1).map((line) => {
    const span = { start: at, end: at + line.length };
    let from = at;
    const cells: TableCell[] = line.split('\t').map((cell, column) => {
      const spans = cell.trim() === '' ? [] : [{ start: from, end: from + cell.length }];
      from += cell.length + 1;
      return {
        column: header[column] ?? '',
        above: '',
        columnSpans: [],
        text: cell.trim(),
        spans,
        carried: false,
      };
    });
    at = span.end + 1;
    return node('TABLE_ROW', span, { cells });
  });
}

function node(
  kind: TreeNodeKind,
  span: { readonly start: number; readonly end: number },
  rest: Partial<TreeNode>,
): TreeNode {
  return {
    kind,
    span,
    number: null,
    heading: null,
    labelSpan: span,
    eId: '',
    children: [],
    cells: [],
    ...rest,
  };
}
