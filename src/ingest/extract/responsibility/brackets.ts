/** A pair of brackets: `open` and `close` are the places of the two characters. */
export interface Brackets {
  readonly open: number;
  readonly close: number;
}

const OPENER_OF: ReadonlyMap<string, string> = new Map([
  ['）', '（'],
  ['〕', '〔'],
]);

/**
 * The outermost pairs, in order: of 「（各县（市、区）人民政府）」 one pair. A bracket without its partner, as scans leave
 * them, is passed over and hides nothing that stands inside it. One pass.
 */
export function outermostBrackets(text: string): readonly Brackets[] {
  const closeOf = new Map<number, number>();
  const stack: number[] = [];
  const waiting = new Map([
    ['（', 0],
    ['〔', 0],
  ]);
  for (const { index, 0: character } of text.matchAll(/[（）〔〕]/g)) {
    const opener = OPENER_OF.get(character);
    if (opener === undefined) {
      stack.push(index);
      waiting.set(character, (waiting.get(character) ?? 0) + 1);
      continue;
    }
    if ((waiting.get(opener) ?? 0) === 0) continue;
    for (let open = stack.pop(); open !== undefined; open = stack.pop()) {
      const kind = text[open] as string;
      waiting.set(kind, (waiting.get(kind) ?? 1) - 1);
      if (kind !== opener) continue;
      closeOf.set(open, index);
      break;
    }
  }
  const pairs = [...closeOf].sort(([a], [b]) => a - b);
  const outermost: Brackets[] = [];
  for (const [open, close] of pairs) {
    if (open > (outermost.at(-1)?.close ?? -1)) outermost.push({ open, close });
  }
  return outermost;
}
