/** Units in which targets are counted, longest first; 万 and 亿 before a counted thing belong to the value. */
export const UNITS: readonly string[] = [
  '万亿元', '亿美元', '万美元', '亿元', '万元/人', '万元', '美元', '元/吨', '元', '个百分点', '％', '‰', '倍',
  '万千瓦时', '亿千瓦时', '万千瓦', '千瓦时', '千瓦', '兆瓦', '万吨标准煤', '克标准煤/千瓦时', '吨标准煤', '万吨', '亿吨', '吨',
  '亿立方米', '万立方米', '立方米', '万亩', '亩', '公顷', '平方公里', '万平方米', '平方米', '公里', '个月', '个工作日', '天',
  '家次', '人次', '家', '户', '个', '项', '座', '件', '条', '名', '人', '套', '台', '辆', '款', '种', '批', '所', '处', '支', '只',
  '场', '张', '篇', '位', '对', '部', '艘', '架', '根', '株', '头', '间',
]; // biome-ignore format: one screen

/** The value follows directly: 达到33％, 突破1.9万亿元, 新增1个. Longest first. */
export const COMPARATORS: readonly string[] = [
  '预计累计突破', '保持在', '稳定在', '控制在', '维持在', '达到约', '达到', '超过', '突破', '接近', '提高到', '提升到', '提高至', '提至',
  '提升至', '增长到', '增加到', '增至', '增长', '提高', '提升', '下降', '降低', '降至', '压减', '减少', '不低于', '不少于', '不高于',
  '不超过', '力争实现', '力争达到', '力争', '约占', '实现', '新增', '培育建设', '培育', '建成', '新建', '建设', '打造', '推动', '推进',
  '形成', '创建', '认定', '引进', '争创', '实施', '开展', '完成', '布局', '组建', '遴选', '支持', '带动', '发展', '累计', '达', '超', '占', '在',
]; // biome-ignore format: one screen

/** Somewhere before the value, in the same half-sentence: 培育自治区级以上单项冠军企业30家. */
export const TARGET_VERBS =
  /培育|建成|建设|打造|新增|创建|争创|认定|引进|力争|实现|形成|推动|推进|带动|实施|开展|完成|布局|组建|遴选|确保|保持|年均增速|增速|覆盖率/;

/** What has been reached is a fact: 从2015年的…提升至, 累计建成, 同比. */
export const FACTS =
  /从\d{4}年的|同比|截至|截止|已达|已有|已建|已经|现有|累计建成|拥有|位居|居全国|占全国|发布了|获批|入选|大会|以来/;

export const CONDITIONS = /不得?低于|不得?少于|不得?高于|不得?超过|最高|最低|上限|不足|未达/;
export const INCENTIVES = /奖励|补助|补贴|资助|贴息|奖补|奖金|激励资金|给予/;
export const PARAMETERS = /减免|减征|减按|减半|延续|费率|缴费|折旧|税率|扣除|缓缴|按照?.{0,12}(?:比例|幅度)/;
/** 从60％最高提至90％: a change that is aimed at, whatever stands around it. */
export const CHANGES = /(?:提至|提高至|提高到|提升至|提升到|增至|降至)$/;

/** Chapters that tell what has been. */
export const LOOKS_BACK = /现状|成效|成就|回顾|基础和|发展基础|形势|背景/;

/** 20个战略性产业集群, 21个地级以上市: things that exist and are counted, not aimed at. */
export const EXISTING = /^(?:战略性|地级|设区|县|省级行政|方面|环节|部门|城市|纳税)/;

/** Of whom the number is a property: 投资100亿元以上的项目. */
export const PROPERTY =
  /(?:投资|投资额|金额|价值|收入|产值|面积|煤耗|资金|资本|注册|购置|规模|年限|比例)(?:总额|额)?$/;
