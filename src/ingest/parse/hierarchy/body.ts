import type { PolicyKind } from '../../../domain/graph-model.js';
import type { Source, Span } from '../../../domain/span.js';
import type { TreeNode } from '../../policy-tree.js';
import type { Report } from '../lines/block.js';
import { readBlocks } from '../lines/blocks.js';
import { runningLines } from '../lines/running-lines.js';
import { evenPunctuation } from '../words/even-punctuation.js';
import { finish } from './finish.js';
import { readHeadings } from './headings.js';
import { learnRanks } from './learn-ranks.js';
import { nest } from './nest.js';
import { titlesWithoutNumbers } from './titles-without-numbers.js';

/**
 * The hierarchy of one document's body: chapters, articles, measures, items, boxes, tables, annexes.
 * Total: any text gives nodes, in order, disjoint, inside `span`. Title and signature are not its business.
 */
export function parseBody(
  source: Source,
  span: Span,
  _kind: PolicyKind,
  report: Report,
): readonly TreeNode[] {
  const text = evenPunctuation(source);
  const blocks = titlesWithoutNumbers(text, readBlocks(text, span, runningLines(source), report));
  const headings = readHeadings(text, blocks);
  return finish(source, text, nest(text, blocks, headings, learnRanks(blocks)), report);
}
