import type { Source, Span } from '../../domain/span.js';
import { append } from '../append.js';
import type { TreeNode, TreeNodeKind } from '../policy-tree.js';
import type { DocumentLine } from './documents/document-lines.js';
import type { DocumentPart } from './documents/document-part.js';
import { parseBody } from './hierarchy/body.js';
import type { Report } from './lines/block.js';
import { separateEIds } from './separate-e-ids.js';

/**
 * The tree of one document: its face as HEADER, its signature, and the body before and after it. The annexes of a
 * notice stand after its signature.
 */
export function documentRoot(
  source: Source,
  lines: readonly DocumentLine[],
  part: DocumentPart,
  report: Report,
): TreeNode {
  const { span, face, signature, to } = part;
  const children: TreeNode[] = [];
  const header = lineSpan(lines, part.from, face.last);
  if (header !== null) children.push(plain('HEADER', header));
  const bodies = [
    lineSpan(lines, Math.max(part.from, face.last + 1), (signature?.first ?? to) - 1),
    signature === null ? null : lineSpan(lines, signature.last + 1, to - 1),
  ];
  bodies.forEach((body, at) => {
    if (body !== null) append(children, separateEIds(children, parseBody(source, body, part.kind, report)));
    const signed = at === 0 && signature !== null ? lineSpan(lines, signature.first, signature.last) : null;
    if (signed !== null) children.push(plain('SIGNATURE', signed));
  });
  return { ...plain('DOCUMENT', span), labelSpan: titleSpan(lines, part) ?? span, children };
}

function plain(kind: TreeNodeKind, span: Span): TreeNode {
  return { kind, span, number: null, heading: null, labelSpan: span, eId: '', children: [], cells: [] };
}

function titleSpan(lines: readonly DocumentLine[], { face }: DocumentPart): Span | null {
  return face.title === null ? null : lineSpan(lines, face.title.first, face.title.last);
}

/** From the first line's beginning to the last line's end, line ends excluded; null where there are no lines. */
function lineSpan(lines: readonly DocumentLine[], first: number, last: number): Span | null {
  const start = lines[first]?.start;
  const end = lines[last]?.end;
  return last < first || start === undefined || end === undefined ? null : { start, end };
}
