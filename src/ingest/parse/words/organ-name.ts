/** Words that end the name of an office, a party organ, an enterprise, a court. */
const ENDING =
  /(?:人民政府|政府|办公厅|办公室|委员会|管委会|委|厅|局|部|院|署|总社|联社|公司|集团|交易所|研究所|银行|中心|支行|分行|信用社|总队|支队|办|处|工商联|妇联|残联|文联|侨联|科协|社科联|会|中央|总部|合作社|主席团|兵团|军区|领导小组|小组|指挥部|联席会议|国务院|中共中央|法院|检察院|大学|党组|网信办|机关|纪委|监委|办事处|街道)$/;
const NAME = /^[\p{Script=Han}（）“”·×]{2,48}$/u;
/** Words that no name of an office has, but many lines that end like one. */
const FOREIGN =
  /[的了着是请]|^返回|^[各按将由为把被对从]|召开|举行|举办|出席|(?:大|推进|座谈|发布|培训|动员|现场|博览|洽谈|展览|运动|听证|交流|对接|说明|见面|招商|调度|年|例)会$|关于|印发|加强|推进|实施|负责|牵头|有关部$/;

/** Whether folded words look like the full name of one body: 广东省工业和信息化厅. */
export function isOrganName(words: string): boolean {
  return NAME.test(words) && ENDING.test(words.replace(/（[^（）]{1,20}）$/, '')) && !FOREIGN.test(words);
}

/** The names on one printed line, which are set apart by spaces or 、; null where it holds anything else. */
export function organsOf(
  printed: string,
): readonly { readonly start: number; readonly end: number }[] | null {
  const whole = joined(printed, 0, printed.length);
  if (whole === '' || whole.length > 160) return null;
  const pieces: { start: number; end: number }[] = [];
  for (const match of printed.matchAll(/[^\s\u00a0\u3000、，,*#]+/g)) {
    pieces.push({ start: match.index, end: match.index + match[0].length });
  }
  // 广 东 省 人 民 政 府: letters set apart are one name.
  const isSpaced = pieces.length > 2 && pieces.every(({ start, end }) => end - start <= 2);
  if (isSpaced || pieces.length === 1) return isOrganName(whole) ? outer(pieces) : null;
  const names: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  for (const piece of pieces) {
    const next: { start: number; end: number } = { start: open?.start ?? piece.start, end: piece.end };
    open = isOrganName(joined(printed, next.start, next.end)) ? null : next;
    if (open === null) names.push(next);
  }
  return open === null && names.length > 0 ? names : null;
}

function outer(pieces: readonly { start: number; end: number }[]): readonly { start: number; end: number }[] {
  return [{ start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 }];
}

function joined(printed: string, start: number, end: number): string {
  return printed
    .slice(start, end)
    .replace(/[\s\u00a0\u3000*#]/g, '')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）');
}
