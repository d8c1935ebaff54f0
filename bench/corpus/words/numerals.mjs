const DIGITS = '零一二三四五六七八九';
const UNITS = [
  [1000, '千'],
  [100, '百'],
  [10, '十'],
];

/** 1 → 一, 12 → 十二, 20 → 二十, 105 → 一百零五, up to 9,999: the numbers of chapters and articles. */
export function chineseNumeral(number) {
  let [rest, text, isGap] = [number, '', false];
  for (const [size, unit] of UNITS) {
    const digit = Math.floor(rest / size);
    rest %= size;
    if (digit > 0) text += `${isGap ? '零' : ''}${DIGITS[digit]}${unit}`;
    isGap = text !== '' && digit === 0 && rest > 0;
  }
  if (rest > 0) text += `${isGap ? '零' : ''}${DIGITS[rest]}`;
  return number < 20 ? text.replace(/^一十/, '十') : text;
}
