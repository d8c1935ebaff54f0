import { positionOf, type Source } from '../../../src/domain/span.js';
import type { TreeNode } from '../../../src/ingest/policy-tree.js';

/** One line per node: depth, kind, number, heading, eId and the lines it covers. Read by people. */
export function outline(source: Source, nodes: readonly TreeNode[], depth = 0): string {
  return nodes
    .map((node) => {
      const words = [
        node.kind,
        node.number,
        node.heading && `「${node.heading}」`,
        node.eId && `#${node.eId}`,
      ];
      const first = positionOf(
        source,
        node.kind === 'FURNITURE' ? node.span.start : node.labelSpan.start,
      ).line;
      const last = positionOf(source, node.span.end - 1).line;
      const lines = first === last ? `${first}` : `${first}-${last}`;
      const own = `${'  '.repeat(depth)}${words.filter(Boolean).join(' ')} @${lines}\n`;
      const cells = node.cells.map(
        (cell) => `${'  '.repeat(depth + 1)}| ${cell.column} = ${cell.text}${cell.carried ? ' ^' : ''}\n`,
      );
      return own + cells.join('') + outline(source, node.children, depth + 1);
    })
    .join('');
}
