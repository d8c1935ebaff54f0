import { isBareKind } from '../../parse/words/title-kind.js';

const GENERIC =
  /^(?:总体|实施|行动|工作|发展|若干|政策|管理|暂行|试点|建设|指导|专项|三年|五年|有关|具体|配套|支持|扶持|奖励|规划){0,3}(?:规划|计划|纲要|大纲|方案|意见|办法|规定|细则|条例|措施|政策|通知|公告|决定|要点|指南|指引|目录|预案|标准|清单|准则|规程|章程)$/;
const LONGEST = 10;

/** Whether a title in 《》 says only of what sort a document is: 《方案》, 《若干措施》, 《规划纲要》. Which one, the text says. */
export function isGenericName(title: string): boolean {
  return isBareKind(title) || (title.length <= LONGEST && GENERIC.test(title));
}
