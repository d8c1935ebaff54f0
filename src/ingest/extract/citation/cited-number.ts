/** A number that names a document: its canonical form and its place in the text. */
export interface CitedNumber {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

const YEAR_NUMBER = /[〔（]([0-9]{4})[〕）](第?[0-9]{1,5})号/g;
const COUNT = '(?:[0-9]{1,5}|[一二三四五六七八九十百〇零]{1,6}|[0-9〇零一二三四五六七八九]{2,5})';
/** 国务院令第673号, 财政部、税务总局公告2022年第10号, 省人民政府令（第283号）, 国务院第673号令. */
const ORDER = new RegExp(
  `[\\p{Script=Han}×]{1,30}(?:令|公告)(?:[0-9]{4}年|〔[0-9]{4}〕|（[0-9]{4}(?:年)?）)?(?:第${COUNT}号|[0-9]{1,5}号|（第${COUNT}号）)|[\\p{Script=Han}×]{2,30}第${COUNT}号(?:令|公告)`,
  'gu',
);
const LONGEST_CODE = 24;
/** Words after which the code of an office begins in running text: 落实粤府〔2018〕78号文. */
const BEFORE_CODE =
  /(?:根据|依据|按照|依照|遵照|参照|落实|贯彻|执行|实施|印发|转发|发布|出台|废止|修订|参见|详见|见|由|以|按|和|与|及|或|的|将|在|即|文号|字号|编号|文件|通知|等|经|自|对|原(?!州|平|阳)|该|转发)+/g;
/** The same at the beginning of a bracket, where the code may hold any of those characters. */
const BEFORE_CODE_IN_BRACKET = /^(?:参见|详见|见|原|即|文号|根据|按照)/;

/** The numbers of documents that a folded text prints: 粤府〔2021〕21号, 国务院令2016年第673号. In order. */
export function citedNumbers(text: string): readonly CitedNumber[] {
  const numbers: CitedNumber[] = [];
  for (const match of text.matchAll(YEAR_NUMBER)) {
    const start = codeStart(text, match.index);
    if (start === match.index) continue;
    const end = match.index + match[0].length;
    numbers.push({ number: `${text.slice(start, match.index)}〔${match[1]}〕${match[2]}号`, start, end });
  }
  for (const match of ordersIn(text)) {
    const body = match[0].search(/令|公告|第/);
    const inBracket = text[match.index - 1] === '（';
    const skipped = inBracket
      ? (BEFORE_CODE_IN_BRACKET.exec(match[0])?.[0].length ?? 0)
      : lastMatchEnd(match[0].slice(0, body));
    const start = inBracket ? match.index + skipped : joinedStart(text, match.index + skipped);
    const end = match.index + match[0].length;
    // 令第5号, 公告第5号 without an office name nothing.
    if (body - skipped >= 2)
      numbers.push({
        number: inDigits(text.slice(start, end).replace(/（(第.{1,6}号)）$/, '$1')),
        start,
        end,
      });
  }
  return numbers.sort((a, b) => a.start - b.start);
}

/** 国务院令第六73号: where a scan has mixed both kinds of digits, each stands for itself. */
function inDigits(number: string): string {
  return number.replace(MIXED, (digits) =>
    /[0-9]/.test(digits) && /[^0-9]/.test(digits)
      ? digits.replace(/[^0-9]/g, (digit) =>
          String('〇一二三四五六七八九'.indexOf(digit === '零' ? '〇' : digit)),
        )
      : digits,
  );
}

const MIXED = /(?<=第)[0-9〇零一二三四五六七八九]{2,5}(?=号)/;

/** A name of 30 characters, 令, a year and a number; what may follow 号. */
const BEFORE_NUMBER_SIGN = 50;
const AFTER_NUMBER_SIGN = 3;

/** Orders are looked for around 号 only: at every other place a name of thirty characters would be tried in vain. */
function* ordersIn(text: string): Generator<{ readonly 0: string; readonly index: number }> {
  let sign = text.indexOf('号');
  while (sign >= 0) {
    const from = Math.max(0, sign - BEFORE_NUMBER_SIGN);
    let to = sign + 1;
    // Signs whose surroundings touch are looked at together, so that none is found twice.
    do {
      to = sign + 1 + AFTER_NUMBER_SIGN;
      sign = text.indexOf('号', sign + 1);
    } while (sign >= 0 && sign - BEFORE_NUMBER_SIGN <= to);
    for (const match of text.slice(from, to).matchAll(ORDER))
      yield { 0: match[0], index: from + match.index };
  }
}

const LONGEST_JOINED = 60;

/** （财政部、税务总局公告2022年第10号）: the bodies before 、 give it together. Only in a bracket: a sentence has other lists. */
function joinedStart(text: string, start: number): number {
  if (text[start - 1] !== '、') return start;
  const before = text.slice(Math.max(0, start - LONGEST_JOINED), start);
  const bodies = /（([\p{Script=Han}、]{2,59}、)$/u.exec(before)?.[1];
  return bodies === undefined ? start : start - bodies.length;
}

/** Where the code before a year begins: after a mark, or after the words that lead to it. */
function codeStart(text: string, year: number): number {
  let start = year;
  while (start > Math.max(0, year - LONGEST_CODE) && /[\p{Script=Han}A-Za-z×]/u.test(text[start - 1] ?? ''))
    start--;
  const words = text.slice(start, year);
  if (text[start - 1] === '（') return start + (BEFORE_CODE_IN_BRACKET.exec(words)?.[0].length ?? 0);
  return start + lastMatchEnd(words);
}

function lastMatchEnd(words: string): number {
  let end = 0;
  for (const match of words.matchAll(BEFORE_CODE)) {
    // The leading words must leave a code: 财预 may follow 按照, nothing may not.
    if (match.index + match[0].length < words.length) end = match.index + match[0].length;
  }
  return end;
}
