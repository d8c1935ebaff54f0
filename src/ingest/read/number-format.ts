/** What an automatic number prints, by the name that Word gives to its format (ST_NumberFormat); HTML lists use the same. */
export function formatNumber(value: number, format: string): string {
  const write = FORMATS.get(format);
  return value < 0 || value > LARGEST ? String(value) : (write?.(value) ?? String(value));
}

const LARGEST = 9999;
const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';

type Write = (value: number) => string | undefined;

const counting: Write = (value) => chinese(value, '零一二三四五六七八九', ['', '十', '百', '千'], true);
const legal: Write = (value) => chinese(value, LEGAL_DIGITS, ['', '拾', '佰', '仟'], false);
const digits: Write = (value) => [...String(value)].map((digit) => DIGITS[Number(digit)]).join('');
const circled: Write = (value) =>
  value === 0 ? '⓪' : value <= 20 ? at(0x2460, value) : value <= 35 ? at(0x3251, value - 20) : undefined;

const FORMATS: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['chineseCounting', counting], ['chineseCountingThousand', counting], ['japaneseCounting', counting],
  ['taiwaneseCounting', counting], ['taiwaneseCountingThousand', counting], ['koreanCounting', counting],
  ['ideographDigital', digits], ['japaneseDigitalTenThousand', digits], ['taiwaneseDigital', digits],
  ['chineseLegalSimplified', legal], ['ideographLegalTraditional', legal], ['japaneseLegal', legal],
  ['decimalEnclosedCircle', circled], ['decimalEnclosedCircleChinese', circled],
  ['decimalEnclosedParen', (value) => (value >= 1 && value <= 20 ? at(0x2474, value) : undefined)],
  ['decimalEnclosedFullstop', (value) => (value >= 1 && value <= 20 ? at(0x2488, value) : undefined)],
  ['ideographEnclosedCircle', (value) => (value >= 1 && value <= 10 ? at(0x3280, value) : undefined)],
  ['ideographTraditional', (value) => '甲乙丙丁戊己庚辛壬癸'[value - 1]],
  ['ideographZodiac', (value) => '子丑寅卯辰巳午未申酉戌亥'[value - 1]],
  ['decimalFullWidth', wide], ['decimalFullWidth2', wide], ['decimalHalfWidth', String],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['upperLetter', (value) => letters(value, 65)], ['lowerLetter', (value) => letters(value, 97)],
  ['upperRoman', roman], ['lowerRoman', (value) => roman(value)?.toLowerCase()],
  ['none', () => ''],
]); // biome-ignore format: a table

function at(base: number, value: number): string {
  return String.fromCharCode(base + value - 1);
}

/** 一, 十, 十一, 二十, 一百零五. `isShort` writes 十五 for 一十五. */
function chinese(value: number, names: string, units: readonly string[], isShort: boolean): string {
  if (value === 0) return names[0] ?? '';
  let words = '';
  let isGap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      isGap = words !== '';
      continue;
    }
    if (isGap) words += names[0];
    isGap = false;
    words += (names[digit] ?? '') + (units[place] ?? '');
  }
  return isShort && value >= 10 && value < 20 ? words.slice(1) : words;
}

function wide(value: number): string {
  return [...String(value)].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('');
}

/** a … z, aa … zz: Word repeats the letter. */
function letters(value: number, first: number): string | undefined {
  if (value < 1 || value > 260) return undefined;
  return String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number): string | undefined {
  if (value < 1 || value > 3999) return undefined;
  let left = value;
  let words = '';
  for (const [worth, sign] of ROMAN) {
    while (left >= worth) {
      words += sign;
      left -= worth;
    }
  }
  return words;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
  [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
]; // biome-ignore format: a table
