import { positionOf, type Source } from '../../../src/domain/span.js';
import type { TreeNode } from '../../../src/ingest/policy-tree.js';

/** One line per node: depth, kind, number, heading, eId and the line where it begins. Read by people. */
export function outline(source: Source, nodes: readonly TreeNode[], depth = 0): string {
  return nodes
    .map((node) => {
      const words = [
        node.kind,
        node.number,
        node.heading && `「${node.heading}」`,
        node.eId && `#${node.eId}`,
      ];
      const line = positionOf(
        source,
        node.kind === 'FURNITURE' ? node.span.start : node.labelSpan.start,
      ).line;
      const own = `${'  '.repeat(depth)}${words.filter(Boolean).join(' ')} @${line}\n`;
      const cells = node.cells.map(
        (cell) => `${'  '.repeat(depth + 1)}| ${cell.column} = ${cell.text}${cell.carried ? ' ^' : ''}\n`,
      );
      return own + cells.join('') + outline(source, node.children, depth + 1);
    })
    .join('');
}
