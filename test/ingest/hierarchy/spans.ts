import { readFileSync } from 'node:fs';
import type { Source, Span } from '../../../src/domain/span.js';
import { parseBody } from '../../../src/ingest/parse/hierarchy/body.js';
import type { TreeNode } from '../../../src/ingest/policy-tree.js';

export function sourceOf(text: string, id = 'fixture'): Source {
  return { id, text, sha256: '', file: `${id}.txt`, pageStarts: [] };
}

export function seed(file: string): Source {
  return sourceOf(readFileSync(`seeds/documents/${file}`, 'utf8'), file.replace(/\.txt$/, ''));
}

/** Lines `first` to `last` of a source, both counted in. */
export function linesOf(source: Source, first: number, last: number): Span {
  let start = 0;
  for (let line = 1; line < first; line++) start = source.text.indexOf('\n', start) + 1;
  let end = start;
  for (let line = first; line <= last; line++) {
    const newline = source.text.indexOf('\n', end);
    if (newline === -1) return { start, end: source.text.length };
    end = newline + 1;
  }
  return { start, end };
}

export interface Reported {
  readonly ruleId: string;
  readonly message: string;
  readonly offset: number;
}

export function bodyOf(
  source: Source,
  span: Span,
): { readonly nodes: readonly TreeNode[]; readonly reports: readonly Reported[] } {
  const reports: Reported[] = [];
  const nodes = parseBody(source, span, 'OTHER', (ruleId, _severity, message, offset) =>
    reports.push({ ruleId, message, offset }),
  );
  return { nodes, reports };
}
