/** The words by which documents say who leads, who helps and who answers for a task. */

/**
 * What a word says of the units it belongs to. ANSWERS: 负责, 责任单位: the lead only where others merely help. MAINLY:
 * 主责单位: the lead if it is one alone or others help; of several and nobody else, none leads.
 */
export type Duty = 'LEADS' | 'MAINLY' | 'HELPS' | 'ANSWERS';

const LEADS = '牵头|主办|主责|主要责任|第一责任|主抓';
const HELPS = '配合|协办|协助|协同|参与|参加|协作|支持|会办';
const ANSWERS = '责任|负责|承办|分办|落实|实施|执行|分工';
const BODIES = '单位|部门|处室|科室|股室|机构|主体|机关|地区|委办局|区县|市州|县区|县市|方';

/**
 * 牵头单位, 省级责任部门, 牵头（责任）单位, 配合及参与单位; alone (牵头, 配合, 责任分工) only before a colon.
 * Group 1 holds the words that decide the duty.
 */
const KEY = `(?:(?:省|市|县|区)(?:级|直)|中央|国家)?(?:总|共同|其他|任务|工作|主管)?((?:${LEADS}|${HELPS}|${ANSWERS})(?:（?(?:和|及|与|、|或|/)?(?:${LEADS}|${HELPS}|${ANSWERS})）?)?)`;

/** A key with its colon; the first place in the text from `lastIndex`. */
export const KEY_WITH_COLON = new RegExp(
  `${KEY}(?:（?(?:${BODIES})）?(?:(?:和|及|、)(?:${BODIES}|责任单位|责任人))?)?(?:（[^（）]{1,8}）)?[*_]{0,2}：`,
  'g',
);
/** Words that are a key without 单位 too: 牵头：…；配合：…. */
export const KEY_ALONE =
  /^(?:总|共同)?(?:牵头|主办|主责|配合|协办|协助|参与|责任|负责|承办|落实|分工|(?:责任|任务|工作)分工|牵头负责|牵头责任)(?:（[^（）]{1,8}）)?[*_]{0,2}：$/;
/** A key that is followed at once by its units: 责任单位为省财政厅, 牵头单位省财政厅. */
export const KEY_WITHOUT_COLON = new RegExp(
  `^${KEY}(?:${BODIES})(?:分别)?(?:为|是|有)?(?=[\\u4e00-\\u9fff])`,
);

/** The same keys anywhere in a text, without a colon: 「责任单位 县财政局」, 「牵头单位为县财政局」. Group 2: 为. */
export const BARE_KEY = new RegExp(`${KEY}(?:${BODIES})(?:分别|均|都)?(为|是)?(?=[\\u4e00-\\u9fff])`, 'g');

/** Keys of the same look under which no unit stands: 责任领导：张三；完成时限：2023年底. Longer ones first. */
export const OTHER_KEY =
  /(?:主要|直接|第一|具体|包保|共同|县级|市级|区级){0,2}(?:责任人|责任领导|包保领导|牵头领导|成员单位|组成单位|督导单位|督查单位|督办单位|监督单位|指导单位|考核单位|联系单位|受理单位|咨询单位|申报单位|分管领导|包联领导|挂点领导|联系领导|市领导|省领导|县领导|区领导|负责人|责任人员|具体责任人|联系人|联络员|联系电话|联系方式|电话|传真|邮箱|完成时限|完成时间|办理时限|工作时限|整改时限|时限要求|时间要求|时间节点|时间安排|时间进度|进度安排|进度要求|时限|备注|工作目标|预期目标|目标任务|工作措施|主要措施|具体措施|工作要求|配套措施|政策依据|工作任务|重点任务|实施期限|执行期限|有效期限|考核指标)：/g;

export function dutyOfKey(words: string): Duty {
  const leads = new RegExp(LEADS).test(words);
  const helps = new RegExp(HELPS).test(words);
  if (leads && !helps && !/责任|负责/.test(words.replace(/主要责任|第一责任|牵头（?责任）?|牵头负责/g, '')))
    return /主责|主要责任/.test(words) && !words.includes('牵头') ? 'MAINLY' : 'LEADS';
  // 牵头和配合单位: the key names both and does not say which unit is which.
  return helps && !leads ? 'HELPS' : 'ANSWERS';
}
