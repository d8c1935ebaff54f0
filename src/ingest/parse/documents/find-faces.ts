import type { PolicyKind } from '../../../domain/graph-model.js';
import { kindOfTitle } from '../words/title-kind.js';
import { addresseesEnd } from './addressees-line.js';
import type { DocumentLine } from './document-lines.js';
import { titleBelow } from './title-below.js';
import { type TitleBlock, titleBlockAt } from './title-block.js';

/** Documents that are sent to someone or made known, and so have a face that can be told anywhere in a source. */
const SENT: ReadonlySet<PolicyKind> = new Set<PolicyKind>([
  'NOTICE', 'ANNOUNCEMENT', 'REPLY', 'LETTER', 'DECISION', 'OPINIONS',
]); // biome-ignore format: one screen

/**
 * Titles that begin a document whatever stands before them: followed by a 发文字号 or by those addressed, or the title
 * of an interpretation. Titles of transmitted instruments are found through their notice, see `find-instruments.ts`.
 */
export function findFaces(lines: readonly DocumentLine[]): readonly TitleBlock[] {
  const faces: TitleBlock[] = [];
  let floor = 0;
  for (let end = 0; end < lines.length; end++) {
    const upper = titleBlockAt(lines, end, floor);
    if (upper === null) continue;
    const block = titleBelow(lines, upper) ?? upper;
    const kind = kindOfTitle(block.words);
    if (
      kind === null ||
      !(block !== upper || isSent(lines, block, kind) || isInterpretation(lines, block, kind))
    )
      continue;
    faces.push(block);
    end = block.last;
    floor = end + 1;
  }
  return faces;
}

/** The 发文字号 or the addressees follow at once; only remarks and dates may stand between. */
function isSent(lines: readonly DocumentLine[], block: TitleBlock, kind: PolicyKind): boolean {
  for (let index = block.last + 1; index < Math.min(lines.length, block.last + 6); index++) {
    const line = lines[index] as DocumentLine;
    if (line.kind === 'NUMBER') return true;
    if (SENT.has(kind) && addresseesEnd(lines, index, lines.length) !== -1) return true;
    if (!['ASIDE', 'DATE', 'META', 'FURNITURE', 'ORGANS', 'SIGNED'].includes(line.kind)) return false;
  }
  return false;
}

const INTERPRETED = /[》]|关于|方案|办法|细则|规划|条例|措施|意见|通知|政策|规定|计划|决定/;

/** An interpretation is headed by the name of what it interprets, and begins where another text has ended. */
function isInterpretation(lines: readonly DocumentLine[], block: TitleBlock, kind: PolicyKind): boolean {
  if (kind !== 'INTERPRETATION' || block.words.length < 8 || /[，。]/.test(block.words)) return false;
  const before = lines[block.first - 1];
  const first = lines[block.first] as DocumentLine;
  const isApart = first.isMarked || first.blanksBefore > 0;
  // 来源：… 发布时间：… stands under the title of a page of its own.
  const isPage = lines[block.last + 1]?.kind === 'META';
  return (
    isApart && (before === undefined || before.kind !== 'PLAIN' || isPage) && INTERPRETED.test(block.words)
  );
}
