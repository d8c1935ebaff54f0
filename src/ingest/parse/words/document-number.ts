const COUNT = '(?:[0-9]{1,5}|[一二三四五六七八九十百〇零]{1,6})';

/** 粤府〔2021〕53号: the code of the office, the year in brackets, the number. Groups: code, year, number. */
export const YEAR_NUMBER =
  '([\\p{Script=Han}A-Za-z×]{1,24})[〔（]([0-9]{4})[〕）](第?[0-9]{1,5}(?:[-—][0-9]{1,3})?)号';
/** （第85号）, 2021年第12号, 〔十四届〕第三号: of an announcement or order. */
export const SERIAL_NUMBER = `(?:〔[^〔〕]{2,8}〕|（[^（）]{2,8}届）|第?[一二三四五六七八九十]{1,3}届|〔?[0-9]{4}[年〕])?第${COUNT}号`;
/** 某省人民政府令第283号, 财政部 税务总局公告2022年第10号, 公告（第三号）. Groups: all before the serial number, the serial number. */
export const ORDER_NUMBER = `([\\p{Script=Han}、×]{2,60}(?:令|公告|通告))(?:（(?=[^（）]{1,20}号）))?(${SERIAL_NUMBER})）?`;

const ALONE = new RegExp(`^${YEAR_NUMBER}$`, 'u');
const CODELESS = /^〔[0-9]{4}〕第?[0-9]{1,5}号$/;
const SERIAL_ALONE = new RegExp(`^(?:（(?=.*）$)|〔(?=.*〕$))?(${SERIAL_NUMBER})[）〕]?$`);
const ORDER_ALONE = new RegExp(`^${ORDER_NUMBER}$`, 'u');

const AT_END = new RegExp(`（(${YEAR_NUMBER})）$`, 'u');

/** 关于印发…的通知（某政发〔2023〕1号）: the number that stands in brackets behind a title, as printed; null where none does. */
export function numberBehindTitle(title: string): string | null {
  return AT_END.exec(title.slice(-60))?.[1] ?? null;
}

/** A 发文字号 in one form: 粤府（2021）53号 and 粤府[2021]53号 are 粤府〔2021〕53号. Takes folded words. */
export function canonicalNumber(folded: string): string {
  return folded.replace(/[〔（]([0-9]{4})[〕）]/, '〔$1〕');
}

/** The number that is all of a line, or null. 签发人 may share the line; brackets around it are left out. */
export function numberAlone(words: string): string | null {
  const bare = words
    .replace(/签发人：.{0,60}$/, '')
    // 某工信函〔2023〕56号（A）: the class of a reply to a deputy.
    .replace(/号（[A-Z]类?）$/, '号')
    .replace(/^(?:发文字号|文件编号|文号|编号)：/, '')
    .replace(/^（(?=[^（）]{1,24}[〔（])(.*)）$/, '$1');
  if (ALONE.test(bare)) return canonicalNumber(bare);
  return CODELESS.test(bare) ? bare : (SERIAL_ALONE.exec(bare)?.[1] ?? orderNumber(bare));
}

/** 某省人民政府令（第283号）: the number with the body that counts, without the bracket; null for other words. */
export function orderNumber(words: string): string | null {
  const order = ORDER_ALONE.exec(words);
  return order === null ? null : `${order[1]}${order[2]}`;
}
