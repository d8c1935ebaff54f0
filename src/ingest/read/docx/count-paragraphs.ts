import { formatNumber } from '../number-format.js';
import type { Numbering, NumberLevel } from './numbering.js';
import type { Styles } from './styles.js';

/** What a paragraph says of its number. */
export interface NumberedParagraph {
  readonly styleId: string | null;
  /** Of the paragraph itself, over that of its style. `0` takes the style's number away. */
  readonly numId: string | null;
  readonly level: number | null;
}

/** Counts the numbered paragraphs of a text, in order, and gives what Word prints before each; '' before the others. */
export function createCounter(
  numberings: ReadonlyMap<string, Numbering>,
  styles: Styles,
): (paragraph: NumberedParagraph) => string {
  /** Last number of each level, by family. */
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (paragraph) => {
    const styled = styles.numberOf(paragraph.styleId);
    const numId = paragraph.numId ?? styled.numId;
    const numbering = numId === null || numId === '0' ? undefined : numberings.get(numId);
    if (numId === null || numbering === undefined) return '';
    const { levels, family, starts } = numbering;
    const at = paragraph.level ?? styled.level ?? levelOfStyle(levels, paragraph.styleId ?? styles.byDefault);
    const level = levels[at];
    if (level === undefined) return '';
    const count = counts.get(family) ?? [];
    counts.set(family, count);
    for (const [index, start] of starts) {
      if (index > at || begun.has(`${numId} ${index}`)) continue;
      begun.add(`${numId} ${index}`);
      // A level above that is not printed itself begins with its start.
      count[index] = index === at ? start - 1 : start;
      for (let below = index + 1; below < levels.length; below++) count[below] = undefined;
    }
    for (let above = 0; above < at; above++) count[above] ??= levels[above]?.start ?? 1;
    count[at] = (count[at] ?? level.start - 1) + 1;
    for (let below = at + 1; below < levels.length; below++)
      if (restarts(levels[below], at)) count[below] = undefined;
    return printed(level, levels, count);
  };
}

function levelOfStyle(levels: Numbering['levels'], styleId: string | null): number {
  const at = levels.findIndex(
    (level) => level !== undefined && level.styleId !== null && level.styleId === styleId,
  );
  return Math.max(at, 0);
}

function restarts(below: NumberLevel | undefined, at: number): boolean {
  const after = below?.restartsAfter ?? null;
  return after === null || (after > 0 && at < after);
}

function printed(
  level: NumberLevel,
  levels: Numbering['levels'],
  count: readonly (number | undefined)[],
): string {
  if (level.format === 'bullet') return /^[—–-]{1,2}$/.test(level.text) ? '——' : '';
  const number = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = level.isLegal ? 'decimal' : (levels[at]?.format ?? 'decimal');
    return formatNumber(count[at] ?? levels[at]?.start ?? 1, format);
  });
  if (number.trim() === '') return '';
  // 1. and 3亿元 must not become 1.3亿元; after 一、 nothing is needed. A tab would make a table of the line.
  return level.after === 'NOTHING' || /[、，。：）)】》\s]$/.test(number) ? number : `${number} `;
}
