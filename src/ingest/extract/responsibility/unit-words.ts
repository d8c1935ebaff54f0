/**
 * What the names of responsible units are made of. Only data: `unit-shape.ts` reads it. A new kind of unit is a word
 * here and a line in the test's table.
 */

/** Endings of offices, party organs, governments, courts: enough to know a unit by. */
export const OFFICE_ENDINGS: readonly string[] = [
  '厅', '局', '委', '委员会', '办', '办公室', '部', '署', '政府', '行署', '公署', '管委会', '管理委员会', '法院', '检察院',
  '总工会', '工商联', '妇联', '残联', '科协', '文联', '侨联', '社科联', '联合会', '贸促会', '供销社', '供销合作社', '团省委',
  '团市委', '团区委', '团县委', '团委', '党校', '编办', '指挥部', '领导小组', '工作组', '专班', '联席会议', '政协', '人大',
  '海关', '分行', '支行', '营业管理部', '分局', '税务所', '总队', '支队', '大队', '中队', '军分区', '警备区', '执法队', '公安处', '党工委', '工委', '党委', '党组', '监委',
  '专员办', '股转公司', '交所', '交易所', '办事处', '派出机构', '驻粤机构', '国防科工办', '地调院', '社科院', '农科院', '科学院',
  '区政府', '街道办', '管理中心', '服务中心', '推进组', '协调组', '工作站', '行政服务中心', '公积金中心', '委办', '中心支行', '监会', '督查室', '研究室',
  '政研室', '参事室', '总站', '巡察办', '信访局',
]; // biome-ignore format: one screen

/** Endings that units share with much else (研究中心, 龙头公司): they count in the company of an office, or after a key. */
export const SHARED_ENDINGS: readonly string[] = [
  '公司', '集团', '银行', '中心', '大学', '学院', '学校', '高校', '研究院', '研究所', '院', '所', '会', '联盟', '基地', '园区',
  '开发区', '高新区', '经开区', '新区', '示范区', '试验区', '功能区', '合作区', '保税区', '自贸区', '度假区', '街道', '镇', '乡',
  '单位', '部门', '机构', '组织', '机关', '处', '科', '股', '组', '队', '站', '台', '社', '场', '馆', '行', '社区', '村', '电网',
  '电信', '移动', '联通', '铁塔', '石油', '石化', '企业', '医院', '市', '县', '区', '州', '盟', '旗', '地区', '省', '党支部', '园',
  '国企', '央企', '司', '司局', '车务段', '工务段', '地方', '室', '金控', '控股', '城投', '交投', '铁投', '产投', '国投',
]; // biome-ignore format: one screen

/** Words that end like an office and are none. */
export const NOT_OFFICES: readonly string[] = [
  '布局', '格局', '大局', '全局', '开局', '结局', '破局', '开新局', '谋新局', '育新局', '变局', '总部', '全部', '内部', '外部', '干部', '本部', '局部',
  '西部', '东部', '南部', '北部', '中部', '俱乐部', '门诊部', '部署', '签署', '主办', '承办', '举办', '协办', '开办', '创办', '督办',
  '联办', '兴办', '民办', '公办', '通办', '快办', '帮办', '代办', '领办', '即办', '好办', '易办', '网办', '常委', '政委', '大厅',
  '餐厅', '展厅', '客厅', '社会', '机会', '展会', '博览会', '运动会', '交易会', '大会', '年会', '推介会', '招聘会', '对接会',
  '股东会', '董事会', '住所', '场所', '厕所', '执行', '运行', '推行', '发行', '试行', '施行', '通行', '出行', '进行', '举行',
  '现行', '旅行', '银行业', '法院校', '交易场所', 
]; // biome-ignore format: one screen

/** Names that say nothing alone: as the only member of a bare parenthesis they may be anything. */
export const TOO_GENERAL: ReadonlySet<string> = new Set([
  '办公室', '指挥部', '领导小组', '委员会', '政府', '人民政府', '部门', '单位', '有关部门', '相关部门', '有关单位', '相关单位',
  '各部门', '各单位', '管委会', '专班', '工作组', '机构', '分局', '支行', '分行', '党委', '人大', '政协', '法院', '检察院', '海关',
]); // biome-ignore format: one screen

/** How remarks begin that stand in parentheses beside a word: 含, 如, 以下简称. Guards keep 原州区, 即墨区, 如皋市. */
export const REMARK_BEGINS =
  /^(?:(?:强化|发挥|依托|压实|明确|夯实|突出|坚持|紧扣)(?=[省市县区州]|[\u4e00-\u9fff]{2,4}[省市县区])|[经向对在按报与将以从为把](?=[省市县]|国家)|含(?!山)|不(?!动产)|包括|涵盖|如(?!皋|东)|例如|比如|即(?!墨)|见|详见|参见|除|以下|下同|上同|其中|简称|注[：:]|原(?!州区|平|阳|材料)|指(?!挥)|按|待定|另行|无$|暂|拟|涉及|适用|对应|对于|包含|是指|若|并|或|且|同上|根据|依据|参照|自20|截至|到20|至20|约|共(?!青)|近|每|支持|要求|报送|报请|依托|邀请|经过|请(?!示))/;

/** Words of work and description: a name that holds one is a sentence, unless it names a body set up for the work. */
export const WORDS_OF_WORK =
  /推进|开展|加强|完善|推动|加快|提升|鼓励|引导|落实|确保|提高|积极|力争|不得|应当|可以|予以|给予|列入|纳入|牵头|负责|配合|认定|申报|获得|通过|符合|进行|实现|达到|指定|委托|建立|成立|设立|组建|健全|授权|(?<![自理事])由|的/;

/** Bodies that carry their work in their name: 广西推进产业振兴三年行动指挥部. */
export const BODY_FOR_WORK =
  /(?:指挥部|领导小组|领导小组办公室|指挥部办公室|专班|委员会|办公室|联席会议|成员单位|工作组|促进会|推进组|协调组|推进办)(?:各?成员单位|办公室)?$/;

/** 市创业引导基金公司, 省就业促进指导中心: an owner in front and a body behind hold the words of work together. */
export const BODY_NAMED_AFTER_WORK =
  /^(?:省|市|县|区|州|盟|旗|自治区|[\u4e00-\u9fff]{2,4}[省市县区州])(?!级|内|外)(?![^的]{0,16}(?:牵头|负责|配合|落实|建立|成立|设立|组建))[^的，、]{2,16}(?:中心|公司|集团|管理所|服务所|总站|监督站|服务站)$/;

/** 市国资委考核分配科, 省教育厅高教处, 市公安局交警支队. */
export const DEPARTMENT_OF_OFFICE =
  /^(?:省|市|县|区|州|盟|旗|自治区|[\u4e00-\u9fff]{2,4}[省市县区州])[\u4e00-\u9fff]{1,12}(?:厅|局|委|办|部)[\u4e00-\u9fff]{2,12}(?:处|科|股|司|室|大队|中队)$/;

/** 市直有关部门, 省级主管部门, 兵团第三师: units that no single ending gives away. */
export const KNOWN_BY_PATTERN =
  /(?:有关|相关|成员|直属|[省市县区]直|[省市县区]级)各?(?:部门|单位|机构|委办局)$|[\u4e00-\u9fff]{2}(?:主管|监管|监督管理)部门$|^(?:新疆生产建设)?兵团|第[一二三四五六七八九十]{1,3}师(?:[\u4e00-\u9fff]{2,5}市)?$/;

/** 各产业链牵头单位: a group, not a word of duty behind 各产业链. */
export const GROUP_OF_LEADS =
  /^(?:各|有关|相关|其他)[\u4e00-\u9fff]{0,12}(?:牵头|主办|主责|责任|配合)(?:单位|部门)$/;

/** Steps of a procedure, right behind the names: 「由省科技厅会同省财政厅组织专家评审」 gives nobody a task. */
export const PROCEDURE =
  /^[^，]{0,12}?(?:审核|评审|审查|解释|认定|核定|评定|受理|公示|验收|审定|另行|批准|备案|核查|拨付|评选|推荐|申报)/;

/** 规划处, 人事科, 装备工业一司: the departments of the office that writes, called without it. */
export const DEPARTMENT =
  /^(?![省市县区各每共近约])[\u4e00-\u9fff]{2,12}(?<![公好用长短多一两三四五六七八九十处学专全文理内外儿妇眼])(?:处|科|股|司)$|(?:处室|科室|司局)$/;

/** Times and deadlines that stand among the units: 2023年底前完成, 持续推进. */
export const TIMES =
  /^(?:(?:于|在|至|到|自)?20\d\d|\d{1,2}月|每年|每月|每季度|全年|常年|年底前|年内|长期|持续|即时|按时序|分年度|按计划|近期|中期|远期|已完成|完成时|时限)/;

/** 市 as the city that an office belongs to: 市民政局, 市政务局, but not 市场监管局, 市政园林局, 市容局, 市民中心. */
export const CITY_PREFIX = '市(?!场|容|民(?!政|族|宗|营|委|盟|防)|政(?!府|协|法|务|策))';
