/** A document number in the form in which it is kept: 粤府[2021] 45 号 and the like are 粤府〔2021〕45号. */
export function foldNumber(printed: string): string {
  return printed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[[(【〔﹝{]/g, '〔')
    .replace(/[\])】〕﹞}]/g, '〕');
}
