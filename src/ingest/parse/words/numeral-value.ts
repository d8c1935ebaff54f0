const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'零一二三四五六七八九'].map((character, value) => [character, value] as const),
);
const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
/** Characters that carry their number in one: the first of a run, and the number it stands for. */
const RUNS: readonly (readonly [first: string, last: string, value: number])[] = [
  ['①', '⑳', 1],
  ['㉑', '㉟', 21],
  ['⑴', '⒇', 1],
  ['⒈', '⒛', 1],
  ['㈠', '㈩', 1],
  ['Ⅰ', 'Ⅻ', 1],
  ['A', 'Z', 1],
  ['Ａ', 'Ｚ', 1],
  ['a', 'z', 1],
  ['ａ', 'ｚ', 1],
];

/** The value of a numeral as labels print it: 十二, 一百零三, 21, １２, ③. Null where it is none. */
export function numeralValue(printed: string): number | null {
  const bare = printed.replace(/\s/g, '');
  if (bare === '' || bare.length > 8) return null;
  return runValue(bare) ?? arabicValue(bare) ?? chineseValue(bare);
}

function runValue(bare: string): number | null {
  if (bare.length !== 1) return null;
  const run = RUNS.find(([first, last]) => bare >= first && bare <= last);
  return run === undefined ? null : bare.charCodeAt(0) - run[0].charCodeAt(0) + run[2];
}

function arabicValue(bare: string): number | null {
  let value = 0;
  for (const character of bare) {
    const code = character.charCodeAt(0);
    const digit = code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : code - 0x30;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** 二十一 is read by its units; 二〇二一 and 一二 digit by digit. */
function chineseValue(bare: string): number | null {
  let total = 0;
  let pending: number | null = null;
  let spelled = '';
  let hasUnit = false;
  for (const character of bare) {
    const unit = UNITS.get(character);
    const digit = DIGITS.get(
      character === '〇' || character === '○' ? '零' : character === '两' ? '二' : character,
    );
    if (unit !== undefined) {
      total += (pending ?? 1) * unit;
      pending = null;
      hasUnit = true;
    } else if (digit !== undefined) {
      pending = digit;
      spelled += String(digit);
    } else return null;
  }
  return hasUnit ? total + (pending ?? 0) : Number(spelled);
}
