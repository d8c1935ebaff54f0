/**
 * Words of the genre that tell a place that a clause speaks of from the same characters inside another name.
 * All of them are words of the language, none belongs to one document.
 */

/** Full names of counties that are everyday words; they would be found in any text. */
export const EVERYDAY_NAMES: ReadonlySet<string> = new Set([
  '城区', '郊区', '矿区', '新区', '东区', '西区', '南区', '北区', '市区', '市中区', '市辖区', '开发区', '高新区', '县',
  '城中区', '城东区', '城西区', '城北区', '城南区', '省直辖县级行政区划', '自治区直辖县级行政区划', '中原区', '新市区',
]); // biome-ignore format: one screen

/** 深圳市税务局, 人民银行广州分行, 中山大学, 深圳证券交易所: the place is part of the body's name. */
export const BODY_ENDINGS: readonly string[] = [
  '局', '厅', '委', '署', '处', '分行', '支行', '银行', '办公室', '人民政府', '政府', '法院', '检察院', '海关', '分公司',
  '公司', '集团', '股份', '交易所', '大学', '学院', '学校', '中学', '实验室', '研究院', '研究所', '研究中心', '医院', '协会', '学会',
  '商会', '联盟', '生产建设兵团', '副市长', '市长', '副区长', '区长', '书记', '工业和信息化', '发展和改革', '发展改革',
  '住房和城乡建设', '住房城乡建设', '人力资源和社会保障', '文化和旅游', '规划和自然资源', '军区', '分署', '海事', '证监', '银保监', '金融监管', '消防', '警备', '机场', '电网', '铁塔', '日报',
  '科学中心', '计算中心', '会展中心', '超算中心', '博物馆', '图书馆', '文化馆', '大会', '博览会', '运动会', '亚运会', '大运会', '论坛', '产业化基地',
  '交大', '啤酒', '拉面', '重工', '钢铁', '煤矿', '油田', '时代', '化纤', '股份', '国际港', '火车站', '东站', '西站', '南站', '北站', '高速', '高铁',
  '铁路', '城际', '古城', '都市报', '电视台', '杯', '马拉松', '光谷',
]; // biome-ignore format: one screen

/** 粤港澳大湾区国家技术创新中心: an area in the name of something that serves it. */
export const AREA_NAME_ENDINGS: readonly string[] = [
  '中心',
  '枢纽节点',
  '产业园',
  '大会',
  '论坛',
  '规划纲要',
  '办公室',
  '示范区',
  '自创区',
];

/** 北京市西长安街13号 */
export const STREET_ENDINGS: readonly string[] = ['街', '路', '大道', '巷', '大厦'];

/** 佛山（云浮）产业转移工业园: a park is an address of its own. */
export const PARK_ENDINGS: readonly string[] = [
  '产业园', '工业园', '转移园', '科技园', '软件园', '物流园', '园区', '开发区', '高新区', '保税区', '保税港区', '自贸片区',
  '国家高新技术产业开发区', '激光谷', '港区', '科技城', '科学城', '起步区', '经开区', '港务区', '陆港', '自贸区', '综保区', '自由贸易试验区',
  '工业区', '示范园', '西海岸新区', '黄渤海新区', '保税物流中心', '航空港',
]; // biome-ignore format: one screen

/** Between a place and such an ending these show that a new thought has begun: 广州建设研究院. */
export const BREAKING_WORDS: readonly string[] = [
  '建设', '发展', '打造', '支持', '推动', '开展', '加快', '重点', '着力', '培育', '设立', '创建', '布局', '推进', '依托', '集中',
  '围绕', '实施', '加强', '组建', '引进', '形成', '开发', '以', '等', '和', '与', '及', '的', '在', '到', '为', '由', '将', '要',
  '应', '可', '是', '、',
]; // biome-ignore format: one screen

/** 梧州六堡茶、柳州螺蛳粉: goods that carry the name of their home. */
export const PRODUCT_ENDINGS: readonly string[] = [
  '茶', '粉', '酒', '饼', '醋', '面', '米粉', '豆腐', '火腿', '陈皮', '荔枝', '蜜柚', '柑', '橙', '鸡', '鸭', '鹅', '鱼', '蟹',
  '虾', '绣', '三七', '羊绒', '脐橙', '蜜桔', '啤酒', '拉面', '砚', '瓷', '壶', '紫砂', '菜', '粥', '锅', '羊肉', '牛肉',
]; // biome-ignore format: one screen

/** 东莞天域、佛山国星等企业; 英德红茶、潮州单枞茶等品种: what the list is a list of. */
export const LISTED_THINGS: readonly string[] = [
  '企业',
  '公司',
  '集团',
  '品牌',
  '品种',
  '产品',
  '名牌',
  '老字号',
];

/** 以上海市场: after a full name these make another word of its last character. */
export const AFTER_FULL_NAME: ReadonlyMap<string, string> = new Map([
  ['市', '场民值属面况售委'],
  ['县', '域城'],
  ['区', '域间位块'],
  ['省', '级内外市属'],
]);

/** 推广安全, 确保定期, 大连接: neighbours that make another word of a short name. */
export const COLLISIONS: ReadonlyMap<string, { readonly before: string; readonly after: string }> = new Map(
  (
    [
      ['广安', '推', '全'], ['广元', '推', '宇素'], ['广西', '', ''], ['保定', '确', '期点时向量'], ['定西', '制规确划', '部'],
      ['海口', '出入近', '岸'], ['内江', '境省国', '河'], ['河源', '江黄', '头'], ['大连', '', '接锁续'], ['大庆', '重', '典'],
      ['大同', '共', '小'], ['四平', '', '台方'], ['三明', '', '治'], ['日照', '', '时率强'], ['通化', '普流交融沟', ''],
      ['南通', '湖云西河海越', '过'], ['宁德', '南', ''], ['长春', '成', ''], ['中卫', '其', ''], ['南阳', '', ''],
      ['海南', '上', ''], ['海东', '上', ''], ['海西', '上', ''], ['海北', '上', ''], ['山南', '中泰华', '北'], ['白山', '长', ''],
      ['天水', '', '平'], ['安康', '平', ''], ['来宾', '', '馆客'], ['自贡', '', '献'], ['六安', '', '全'], ['安阳', '', ''],
      ['东方', '', '向式法面案'], ['三亚', '', '太'], ['吉安', '', '全'], ['和田', '', '间'], ['西安', '', '全'], ['延安', '', '全'],
      ['雅安', '', '全'], ['淮安', '', '全'], ['泰安', '', '全'], ['武威', '', '慑'], ['金华', '', ''], ['贵港', '', '口'],
      ['连云港', '', ''], ['防城港', '', '口'], ['宝鸡', '', ''], ['中山', '', '装陵路'], ['丽水', '', ''], ['宜春', '', '节季'], ['西部地区', '中', ''], ['东部地区', '中', ''],
      ['海北', '', '部'], ['和县', '市区省州门位府级部关司局', '市级区域（、'], ['乐山', '', '乐'], ['阳江', '', '河'], ['百色', '', ''], ['银川', '', ''], ['玉树', '', ''],
    ] as const
  ).map(([name, before, after]) => [name, { before, after }]),
); // biome-ignore format: one screen

/** Before the short name of a place of another province: words that can only be followed by a place or a body. */
export const PLACE_COMES_NEXT: readonly string[] = [
  '在', '支持', '鼓励', '推动', '依托', '推进', '赴', '由', '对', '到', '围绕', '以', '指导', '选择', '包括', '如', '与', '和', '及',
  '从', '向', '往', '驻',
]; // biome-ignore format: one screen
