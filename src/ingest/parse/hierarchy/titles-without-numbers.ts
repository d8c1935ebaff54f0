import type { Block } from '../lines/block.js';
import { endsSentence } from '../lines/wrapping.js';
import { isRoleLine } from './is-role-line.js';

const LONGEST_TITLE = 24;
/** Fewer lines that look alike are chance. */
const FEWEST = 2;

/**
 * A text that numbers nothing: 加大财政支持 / 设立专项资金500万元。 / （县财政局负责）. Where short lines without a stop come again
 * and again before a paragraph that ends with who is responsible, they are titles. Other texts are given back as they are.
 */
export function titlesWithoutNumbers(text: string, blocks: readonly Block[]): readonly Block[] {
  if (blocks.some(({ kind }) => kind === 'LABEL' || kind === 'TITLE')) return blocks;
  const titles = new Set(blocks.filter((_, at) => isTitle(text, blocks, at)));
  return titles.size < FEWEST
    ? blocks
    : blocks.map((block) => (titles.has(block) ? { ...block, kind: 'TITLE' } : block));
}

function isTitle(text: string, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  const words = blocks[at + 1];
  if (!isShortLine(text, block) || words?.kind !== 'TEXT' || isShortLine(text, words)) return false;
  for (let next = at + 1; next < Math.min(blocks.length, at + MOST_PARAGRAPHS); next++) {
    const below = blocks[next] as Block;
    if (below.kind !== 'TEXT' || isShortLine(text, below)) return false;
    if (isRoleLine(text, below)) return true;
  }
  return false;
}

/** Paragraphs between a title and who is responsible. */
const MOST_PARAGRAPHS = 8;

function isShortLine(text: string, block: Block | undefined): boolean {
  const [line, second] = block?.lines ?? [];
  if (block?.kind !== 'TEXT' || line === undefined || second !== undefined) return false;
  const words = text.slice(line.at, line.until);
  return words.length <= LONGEST_TITLE && !endsSentence(text, line.until) && !/[，；：]/.test(words);
}
