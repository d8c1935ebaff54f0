/** The value follows directly: 达到33％, 突破1.9万亿元, 新增1个. */
const COMPARATORS: readonly string[] = [
  '预计累计突破', '累计突破', '累计达到', '保持在', '稳定在', '控制在', '维持在', '达到约', '达到', '超过', '突破', '接近', '提高到', '提升到',
  '提高至', '提至', '提升至', '增长到', '增长至', '增加到', '扩大到', '发展到', '压减到', '降低到', '降到', '下降到', '下降至', '降低至', '达到或超过',
  '增至', '增长', '提高', '提升', '下降', '降低', '降至', '压减', '减少', '不得低于', '不得少于', '不得高于', '不得超过', '最高不超过', '最高', '不低于', '不少于', '不高于', '不超过', '不小于', '不大于', '高于', '低于',
  '多于', '少于', '大于', '小于', '至少', '力争实现', '力争达到', '力争新增', '力争形成', '力争', '约占', '实现', '新增', '培育建设', '培育', '建成', '新建',
  '建设', '打造', '推动', '推进', '形成', '创建', '认定', '引进', '争创', '实施', '开展', '完成', '布局', '组建', '遴选', '支持', '带动', '发展', '累计', '达',
  '超', '占', '在', '过', '破', '迈上', '迈向', '突破性达到', '扩大至', '增加', '扩大', '改造', '新培育', '培育发展', '新增加', '压缩', '缩短', '缩短到', '缩短至', '压缩到', '压缩至', '减少到', '减少至', '争取', '确保', '为', '≥', '≤', '＞', '＜', '>', '<',
]; // biome-ignore format: one screen

const COMPARATOR_SET = new Set(COMPARATORS);
const LONGEST = Math.max(...COMPARATORS.map(({ length }) => length));

/** The longest comparator with which the words before a number end; '' where none. 约 and 近 may stand between. */
export function comparatorBefore(before: string): string {
  return longest(before) || longest(before.replace(/[约近]$/, ''));
}

function longest(words: string): string {
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    if (COMPARATOR_SET.has(words.slice(-length))) return words.slice(-length);
  }
  return '';
}

/** Somewhere before the value, in the same half-sentence: 培育自治区级以上单项冠军企业30家. */
export const TARGET_VERBS =
  /培育|建成|建设|打造|新增|创建|争创|认定|引进|力争|实现|形成|推动|推进|带动|实施|开展|完成|布局|组建|遴选|确保|保持|改造|新建|引育|招引|孵化|攻克|突破|制定|修订|发布|选派|培训|购置|改建|扩建|更新|淘汰|修建|铺设|整治|治理|清理|拆除|安装|投放|举办|选树|评选|储备|开工|竣工|投产|培养|遴选|配备|组织|栽植|绿化|推出|发放|设立|促成|开发|布设|铺排|年均增速|增速|覆盖率/;

/** What has been reached is a fact: 从2015年的…提升至, 累计建成, 同比. */
export const FACTS =
  /从\d{4}年的|同比|截至|截止|已达|已有|已建|已经|已完成|现有|累计建成|拥有|位居|居全国|约?占全国(?!.{0,12}(?:达到|提高到|提升到))|发布了|获批|入选|大会|以来|近年来|我国|目前|当前|已兑现|已累计|仅为?|仍然|只用|上半年|下半年|季度(?:末|以来|，)|居世界|去年|上年|年均增长了|实现了|完成了|增长了|达到了|突破了|建成了|培育了/;

/** Conditions: 不得低于, 最高, 满3年. */
export const CONDITIONS =
  /不得?低于|不得?少于|不得?高于|不得?超过|不大于|不小于|最高|最低|上限|不足|未达|累计满|满$|须达到|应达到|应当达到|至少应/;
export const INCENTIVES =
  /奖励|补助|补贴|资助|贴息|奖补|奖金|激励资金|给予|补偿|扶持资金|配套资金|支持资金|分档/;
export const PARAMETERS =
  /减免|减征|减按|减半|延续|费率|缴费|折旧|税率|扣除|缓缴|免收|返还|有效期|下调|按照?.{0,12}(?:比例|幅度)|按.{2,20}的$/;
/** 从60％最高提至90％: a change that is aimed at, whatever stands around it. */
export const CHANGES = /(?:提至|提高至|提高到|提升至|提升到|增至|降至)$/;

/** Chapters that tell what has been. */
export const LOOKS_BACK = /现状|成效|成就|回顾|基础和|发展基础|形势|背景/;
/** Chapters that say whom a rule is for. */
export const STATES_CONDITIONS =
  /申报条件|申请条件|认定条件|基本条件|支持条件|适用范围|支持对象|评审标准|认定标准|申报要求/;

/** 应当具备下列条件：（一）… */
export const LISTS_CONDITIONS =
  /(?:下列|以下|如下|基本|申报|申请)(?:基本)?(?:条件|要求|标准)(?:之一)?(?:的)?[：。]?$/;

/** 20个战略性产业集群, 21个地级以上市: things that exist and are counted, not aimed at. */
export const EXISTING =
  /^(?:战略性|地级|设区|县|省级行政|方面|环节|部门|城市|纳税|工作日|自然日|章|条|附件|阶段|步骤)/;

/** Of whom the number is a property: 投资100亿元以上的项目. */
export const PROPERTY =
  /(?:投资|投资额|金额|价值|收入|产值|面积|煤耗|资金|资本|注册|购置|规模|年限|比例|占地|装机|人数|年龄)(?:总额|额)?$/;
