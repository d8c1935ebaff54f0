import { foldWords } from '../../fold.js';
import { personNames } from '../words/person-names.js';

/** Keys of what a web page or a gazette prints about a document. Takes folded words. */
const NAMES =
  '索引号|信息索引|信息分类|主题分类|主题分类名称|公文种类|文件种类|文种|发文机关|发文机构|发布机构|发布机关|发布单位|发文单位|制发机关|制定机关|印发机关|责任部门|成文日期|成文时间|发文日期|发文时间|公布日期|印发日期|签发日期|发布日期|发布时间|生成日期|生成时间|公开日期|公开时间|更新时间|发文字号|发文文号|发布文号|公文文号|文号|文件号|文件编号|名称|标题|文件名称|信息名称|有效性|时效性|时效|效力状态|文件状态|是否有效|主题词|来源|信息来源|稿源|作者|浏览次数|浏览量|点击数|访问量|字体|字号|体裁|体裁分类|语种|内容概述|组配分类|公开方式|公开形式|公开范围|公开类别|公开时限|统一编号|统一登记号|登记号|登记编号|规范性文件编号|备案号|服务对象|关键词|废止日期|废止时间|归档时间|上载日期|日期|实施日期|施行日期|生效日期|生效时间|失效日期|失效时间|签发人|视力保护色|当前位置|您的位置|您当前的位置|所在位置';
const KEY = new RegExp(`^(?:${NAMES})：`);
const KEY_CELL = new RegExp(`^(?:${NAMES})：?$`);
/** What the head of a printed document or of a web page says beside it: copies, secrecy, haste, ways to share. */
const MARK =
  /^(?:文件|特急|加急|急件|平急|机密|秘密|绝密|内部|公开|内部资料|内部文件|注意保存|(?:机密|秘密|绝密)★.{0,8}|份号：?[0-9]{0,8}|首页.{0,60}|.{0,12}(?:打印|分享).{0,12}|〔?字号：?.{0,12}|〔?字体：?.{0,12})$/;
/** ZJAC00-2022-0005, 000014349/2022-00055: a register's code. */
const CODE = /^(?=.*[0-9])[A-Z0-9/_—-]{5,40}$/;
/** 2023-03-05 09:12 来源：某日报 */
const DATED =
  /^[0-9]{4}(?:-|\/|年)[0-9]{1,2}(?:-|\/|月)[0-9]{1,2}日?\s?(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?\s?(?:来源|作者|浏览|字体|字号)/;

/** 索 引 号 2019-1, 名 称 某市关于…的通知: keys that a page sets apart by spaces alone, with a value that only they have. */
const SPACED =
  /^(?:索\s{0,9}引\s{0,9}号\s{1,20}[0-9A-Z]|(?:发\s{0,9}布\s{0,9}机\s{0,9}构|发\s{0,9}文\s{0,9}机\s{0,9}[构关])\s{1,20}\S|文\s{0,20}号\s{1,20}\S{1,20}〔[0-9]{4}〕|(?:名\s{0,20}称|标\s{0,20}题)\s{1,20}\S.{4,200}(?:通知|公告|意见|决定|批复|办法|方案|规划|措施)\s{0,9}$)/;

/** Whether a printed line begins with a key of a page and a space. */
export function isSpacedMeta(printed: string): boolean {
  return !printed.includes('\t') && SPACED.test(printed);
}

/** Whether folded words are what a page says about a document, not the document. */
export function isMetaLine(words: string): boolean {
  return KEY.test(words) || MARK.test(words) || CODE.test(words) || DATED.test(words);
}

/** Whether a printed line is a row of such a table: 索引号, its value, 发文机关, its value. */
export function isMetaRow(printed: string): boolean {
  const cells = printed.split('\t', 9);
  return (
    cells.length >= 2 &&
    cells.length % 2 === 0 &&
    cells.length <= 8 &&
    KEY_CELL.test(foldWords(cells[0] ?? ''))
  );
}

/** Whether a printed line goes on with the names of 签发人 from the line above. */
export function isMoreSignatories(printed: string): boolean {
  return printed.length <= 40 && personNames(printed) !== null;
}
