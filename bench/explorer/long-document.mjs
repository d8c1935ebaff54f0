import { createChance } from '../corpus/chance.mjs';

const CHAPTERS = 12;
const CHARACTERS = 200_000;
const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const AGENCIES = [
  '省发展改革委', '省科技厅', '省工业和信息化厅', '省财政厅', '省人力资源社会保障厅', '省自然资源厅', '省生态环境厅', '省住房城乡建设厅',
  '省交通运输厅', '省农业农村厅', '省商务厅', '省国资委', '省市场监管局', '省地方金融监管局', '省能源局', '省税务局',
]; // biome-ignore format: one screen
const CLUSTERS = [
  '新一代电子信息',
  '绿色石化',
  '智能家电',
  '汽车',
  '先进材料',
  '生物医药与健康',
  '半导体及集成电路',
  '高端装备制造',
  '智能机器人',
  '新能源',
];
const CITIES = [
  '广州',
  '深圳',
  '珠海',
  '佛山',
  '东莞',
  '中山',
  '惠州',
  '江门',
  '肇庆',
  '汕头',
  '湛江',
  '韶关',
];
const WORDS = [
  '坚持问题导向和目标导向相结合，加强部门协同和上下联动，推动各项任务落细落实',
  '完善配套措施，优化服务流程，及时协调解决企业反映的突出困难和问题',
  '鼓励龙头骨干企业发挥带动作用，支持中小企业走专精特新发展道路',
  '加强关键核心技术攻关，推动创新链、产业链、资金链、人才链深度融合',
  '健全监测分析和定期调度机制，加强对重点行业、重点企业的跟踪服务',
  '引导金融机构加大中长期贷款投放力度，拓宽企业直接融资渠道',
  '强化土地、用能、环境容量等要素保障，对重大项目予以优先支持',
];

/** A made-up programme of 200,000 characters in the words of real ones, which our own reader reads into some 3,000 claims. The same on every machine. */
export function longDocument() {
  const chance = createChance(20_261_121);
  const lines = [
    '粤府〔2024〕999号', '', '广东省人民政府关于印发广东省推动制造业高质量发展行动方案的通知', '', '各地级以上市人民政府，省政府各部门、各直属机构：', '',
    '现将《广东省推动制造业高质量发展行动方案》印发给你们，请认真贯彻执行。', '', '广东省人民政府', '2024年6月1日', '', '广东省推动制造业高质量发展行动方案', '',
  ]; // biome-ignore format: one screen
  const chapter = Math.ceil(CHARACTERS / CHAPTERS);
  let [length, measure] = [lines.join('\n').length, 0];
  for (let at = 0; at < CHAPTERS; at++) {
    const begun = [`${NUMBERS[at]}、实施第${NUMBERS[at]}专项行动`];
    let own = begun[0].length;
    while (own < chapter && length + own < CHARACTERS) {
      measure += 1;
      const text = measureText(measure, chance);
      begun.push(text);
      own += text.length + 1;
    }
    lines.push(...begun);
    length += own + 1;
  }
  return `${lines.join('\n')}\n`;
}

/** One measure: its heading, some sentences, a target now and then, and who leads and supports it. */
function measureText(number, chance) {
  const [cluster] = chance.someOf(CLUSTERS, 1);
  const [city] = chance.someOf(CITIES, 1);
  const [lead, ...support] = chance.someOf(AGENCIES, 3);
  const [first, second, ...words] = chance.someOf(WORDS, WORDS.length);
  const target = chance.isTrue(0.5) ? `到2025年，培育专精特新企业${100 + number}家。` : '';
  const duty = `（牵头单位：${lead}，配合单位：${support.join('、')}）`;
  return `${number}.推动重点领域加快发展。${first}。支持${city}发展${cluster}产业集群，${second}。${target}${words.join('；')}。${duty}`;
}
