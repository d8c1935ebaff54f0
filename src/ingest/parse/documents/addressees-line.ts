import type { DocumentLine } from './document-lines.js';

const MOST_LINES = 6;
const LONGEST = 600;
const STARTS: ReadonlySet<string> = new Set(['PLAIN', 'ORGANS', 'SENTENCE']);
const ENDING =
  /(?:政府|部门|机构|单位|委|委员会|厅|局|部|办|办公室|会|公司|企业|院|校|高校|行|中心|集团|组|团体|法院|检察院|同志|代表|委员|市|县|区|州|兵团|社|所|站|处|署|军区|机关|园区|街道|乡镇|镇|商|厂|党组|大队|队|平台|基地|联盟|实验室|处室|师市|社区|村|农场|林场|盟|旗|组织|联社)(?:（[^（）]{1,30}）)?$/;
const FOREIGN =
  /如下|关于|请示|报告|通知|通告|公告|现将|为了|包括|事项|内容|要求|下列|以下|其中|方式|条件|标准(?!化)|时间|目标|说明|联系|附件/;

/** The 主送机关 that begin at line `from`: the index of their last line, or -1 where none begin there. */
export function addresseesEnd(lines: readonly DocumentLine[], from: number, to: number): number {
  if (!STARTS.has(lines[from]?.kind ?? '')) return -1;
  let words = '';
  for (let index = from; index < Math.min(to, from + MOST_LINES); index++) {
    const line = lines[index] as DocumentLine;
    if (index > from && (line.blanksBefore > 1 || line.kind === 'LABELLED' || line.kind === 'DATE'))
      return -1;
    words += line.words;
    if (words.length > LONGEST || /[。！？]/.test(words)) return -1;
    if (words.endsWith('：')) return isAddress(words.slice(0, -1)) ? index : -1;
  }
  return -1;
}

/** Whether folded words are the names of those to whom a document is sent, and nothing else. */
export function isAddress(words: string): boolean {
  if (words === '' || FOREIGN.test(words) || /^[0-9（一二三四五六七八九十]{1,4}[、.）]/.test(words))
    return false;
  return ENDING.test(words);
}
