/** 粤府〔2021〕53号: the code of the office, the year in brackets, the number. Groups: code, year, number. */
export const YEAR_NUMBER =
  '([\\p{Script=Han}A-Za-z]{1,24})[〔（]([0-9]{4})[〕）](第?[0-9]{1,5}(?:[-—][0-9]{1,3})?)号';
/** （第85号）, 2021年第12号: of an announcement or order. */
const SERIAL_NUMBER = '(?:[0-9]{4}年)?第[0-9]{1,5}号';

const ALONE = new RegExp(`^${YEAR_NUMBER}$`, 'u');
const SERIAL_ALONE = new RegExp(`^（?(${SERIAL_NUMBER})）?$`);

/** A 发文字号 in one form: 粤府（2021）53号 and 粤府[2021]53号 are 粤府〔2021〕53号. Takes folded words. */
export function canonicalNumber(folded: string): string {
  return folded.replace(/[〔（]([0-9]{4})[〕）]/, '〔$1〕');
}

/** The number that is all of a line, or null. 签发人 may share the line; brackets around it are left out. */
export function numberAlone(words: string): string | null {
  const bare = words
    .replace(/签发人：.{0,20}$/, '')
    .replace(/^(?:发文字号|文件编号|文号|编号)：/, '')
    .replace(/^（(?=[^（）]{1,24}[〔（])(.*)）$/, '$1');
  if (ALONE.test(bare)) return canonicalNumber(bare);
  return SERIAL_ALONE.exec(bare)?.[1] ?? null;
}
