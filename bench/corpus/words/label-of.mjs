import { chineseNumeral } from './numerals.mjs';

const LABELS = {
  '一、': (number) => `${chineseNumeral(number)}、`,
  '（一）': (number) => `（${chineseNumeral(number)}）`,
  '1.': (number) => `${number}.`,
  '（1）': (number) => `（${number}）`,
  第一章: (number) => `第${chineseNumeral(number)}章`,
  第一节: (number) => `第${chineseNumeral(number)}节`,
  第一条: (number) => `第${chineseNumeral(number)}条`,
  专栏1: (number) => `专栏${number}`,
};

/** The number of a clause as its manner prints it; null where it has none. */
export function labelOf(manner, ordinal) {
  return manner === null ? null : LABELS[manner](ordinal);
}
