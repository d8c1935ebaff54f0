import { describe, expect, test } from '@jest/globals';
import { cite } from '../../../src/domain/span.js';
import { createPlaceNames } from '../../../src/ingest/extract/places/place-names.js';
import { scanPlaces } from '../../../src/ingest/extract/places/place-scanner.js';
import { extractPlaces } from '../../../src/ingest/extract/places/places.js';
import { foldWords } from '../../../src/ingest/fold.js';
import { seedGazetteers } from '../support/seed-gazetteers.js';
import { smallDocument, smallSource } from '../support/small-document.js';

const { places, areas } = await seedGazetteers();
const NAMES = createPlaceNames(places, areas);

/** Jurisdiction of the document, sentence, the words by which it names places. */
type Case = readonly [scope: string | null, text: string, named: readonly string[]];

function named(scope: string | null, text: string): readonly string[] {
  const folded = foldWords(text);
  return scanPlaces(folded, NAMES, scope).map(({ start, end }) => folded.slice(start, end));
}

describe('the places that a sentence names', () => {
  const cases: readonly Case[] = [
    // Enumerations, with and without 等市.
    ['440000', '推动广州、深圳、东莞等地市中欧班列合作发展', ['广州', '深圳', '东莞']],
    ['440000', '汕头、佛山、潮州和揭阳等市纺织服装专业镇', ['汕头', '佛山', '潮州', '揭阳']],
    ['430000', '支持长沙、株洲、湘潭三市共建先进制造业走廊', ['长沙', '株洲', '湘潭']],
    ['330000', '在杭州市、宁波市、台州市和义乌市开展试点', ['杭州市', '宁波市', '台州市', '义乌市']],
    ['530000', '支持大理白族自治州、楚雄彝族自治州发展绿色能源', ['大理白族自治州', '楚雄彝族自治州']],
    ['220000', '支持延边州建设对俄合作平台', ['延边州']],
    // An area is an area; the text may define its cities.
    ['440000', '珠三角地区（广州、珠海、江门和肇庆市，下同）', ['珠三角地区', '广州', '珠海', '江门', '肇庆市']],
    ['320000', '推动苏南、苏中产业链协作', ['苏南', '苏中']],
    ['440000', '对接长三角地区产业转移', ['长三角地区']],
    // Counties by their full names only, in their city or province.
    ['440000', '广州以花都区、番禺区为核心', ['广州', '花都区', '番禺区']],
    ['320500', '支持昆山市、吴江区建设示范区', ['昆山市', '吴江区']],
    ['440000', '发展和平产业', []],
    // Names of offices, branches, courts, banks.
    ['440000', '（省商务厅，人民银行广州分行、深圳银保监局、深圳市税务局，各地级以上市人民政府）', []],
    ['440000', '广东证监局、人民银行深圳市中心支行、海关总署广东分署', []],
    ['370000', '由青岛市工业和信息化局、济南市发展和改革委员会负责', []],
    ['000000', '上海证券交易所、深圳证券交易所、北京大学', []],
    ['320000', '南京海关、南京大学、苏州大学', []],
    // Parks, zones, laboratories, firms, goods, streets.
    ['440000', '和“佛山（云浮）产业转移工业园”氢能基地', []],
    ['440000', '建设数字电视（深圳）国家工程实验室', []],
    ['450000', '建设北部湾（钦州）石化产业技术创新中心', []],
    ['340000', '合肥高新技术产业开发区、芜湖经济技术开发区', []],
    ['440000', '利用东莞天域、佛山国星等半导体企业的优势', []],
    ['450000', '打造梧州六堡茶、柳州螺蛳粉等一批农业加工品牌', []],
    ['440000', '发展英德红茶、潮州单枞茶、江门柑茶等优势茶品种', []],
    ['440000', '中石化广州分公司绿色安全发展项目', []],
    ['110000', '寄至北京市西长安街13号', []],
    // Titles belong to citations.
    ['440000', '落实《深圳经济特区数字经济条例》', []],
    // The province that speaks is no place its clause singles out; another province is.
    ['440000', '提升广东制造业竞争力', []],
    ['450000', '加强与广东、湖南的产业协作', ['广东', '湖南']],
    // Everyday words that hold the characters of a name.
    ['510000', '推广安全生产经验，推广元宇宙应用', []],
    ['130000', '确保定期通报', []],
    ['210000', '推进大连接、大数据应用', []],
    ['000000', '制定西部地区目录', ['西部地区']],
    ['420000', '深耕上海市场', ['上海']],
    // A short name of another province needs a context that shows a place.
    ['440000', '企业的白银和黄金', []],
    ['000000', '在合肥、武汉开展试点', ['合肥', '武汉']],
    // 吉林 is a province and one of its cities: in Jilin nobody can say which.
    ['220000', '支持吉林发展', []],
    ['220000', '支持吉林市发展', ['吉林市']],
    [null, '支持深圳、珠海建设平台', ['深圳', '珠海']],
  ]; // biome-ignore format: a table
  test.each(cases)('%s 「%s」', (scope, text, expected) => {
    expect(named(scope, text)).toEqual(expected);
  });
});

test('a name that ended means the place of today', () => {
  const hits = scanPlaces(foldWords('支持番禺市发展'), NAMES, '440000');
  expect(hits.map(({ place }) => place.id)).toEqual(['city-440113']);
});

test('mentions belong to the smallest clause and quote the text with its stray line breaks', () => {
  const source = smallSource('一、优化布局\n（一）支持长\n沙、株洲发展。\n（二）其他。');
  const document = smallDocument(source, [
    {
      kind: 'CHAPTER',
      text: source.text,
      number: '一、',
      heading: '优化布局',
      children: [
        { kind: 'MEASURE', text: '（一）支持长\n沙、株洲发展。' },
        { kind: 'MEASURE', text: '（二）其他。' },
      ],
    },
  ]);
  const mentions = extractPlaces(document, source, NAMES, '430000');
  expect(
    mentions.map(({ placeId, clause, at }) => [
      placeId,
      clause.kind,
      at.map((span) => cite(source, span).quote),
    ]),
  ).toEqual([
    ['city-430100', 'MEASURE', ['长\n沙']],
    ['city-430200', 'MEASURE', ['株洲']],
  ]);
});
