import { describe, expect, test } from '@jest/globals';
import { readWays } from '../../../src/ingest/extract/layout/layout-ways.js';
import { createPlaceNames } from '../../../src/ingest/extract/places/place-names.js';
import { scanPlaces } from '../../../src/ingest/extract/places/place-scanner.js';
import { foldWords } from '../../../src/ingest/fold.js';
import { seedGazetteers } from '../support/seed-gazetteers.js';

const { places, areas } = await seedGazetteers();
const NAMES = createPlaceNames(places, areas);

/** Code of the province, sentence, `way: cities (the word printed)`. */
type Case = readonly [scope: string, text: string, placed: readonly string[]];

describe('how a sentence puts cities into an industry', () => {
  const cases: readonly Case[] = [
    ['430000', '以长沙、株洲为核心，打造全产业链。', ['核心: 长沙 株洲 (为核心)']],
    ['330000', '以宁波、舟山等市为主要依托，发展石化。', ['依托: 宁波 舟山 (为主要依托)']],
    ['440000', '以广州为核心，以珠海、阳江等市产业集聚区为配套。', ['核心: 广州 (为核心)', '配套: 珠海 阳江 (为配套)']],
    ['320000', '依托苏州、无锡等市，发展集成电路。', ['依托: 苏州 无锡 (依托)']],
    ['510000', '支持绵阳建设科技城，重点支持宜宾、遂宁发展锂电。', ['支持: 绵阳 (支持)', '支持: 宜宾 遂宁 (重点支持)']],
    ['370000', '辐射带动日照、临沂等市配套发展。', ['带动: 日照 临沂 (辐射带动)']],
    ['350000', '推进福州、厦门海上风电开发。', ['推进: 福州 厦门 (推进)']],
    ['440000', '重点推进深圳建设海洋城市，广州建设技术基地，汕头、阳江建设风电基地。', ['推进: 深圳 (重点推进)', '推进: 广州 (重点推进)', '推进: 汕头 阳江 (重点推进)']],
    ['440000', '优化广州、深圳品牌建设。', ['优化: 广州 深圳 (优化)']],
    ['360000', '发挥赣州、宜春等市资源优势。', ['发挥优势: 赣州 宜春 (发挥)']],
    ['410000', '在郑州、洛阳等市布局建设科技产业园区。', ['布局: 郑州 洛阳 (布局)']],
    ['440000', '建设广州、佛山氢能产业集聚区和惠州、茂名制储运产业集聚区。', ['布局: 广州 佛山 (建设)', '布局: 惠州 茂名 (建设)']],
    ['420000', '武汉着力发展存储芯片。宜昌、荆门等市重点发展磷化工。', ['重点发展: 武汉 (着力发展)', '重点发展: 宜昌 荆门 (重点发展)']],
    ['440000', '广州依托省创新中心，加快示范应用；深圳定位先进工艺。', ['重点发展: 广州 (依托省创新中心)', '重点发展: 深圳 (定位先进工艺)']],
    // What is not said is not placed.
    ['440000', '跟踪服务广州“粤芯”等项目。', []],
    ['440000', '加快建设珠海万山无人船海上测试场。', []],
    ['440000', '利用东莞天域、佛山国星等半导体企业的基础。', []],
  ]; // biome-ignore format: a table
  test.each(cases)('%s 「%s」', (scope, text, expected) => {
    const folded = foldWords(text);
    const placed = readWays(folded, scanPlaces(folded, NAMES, scope)).map(
      ({ way, cities, printed }) =>
        `${way}: ${cities.map(({ start, end }) => folded.slice(start, end)).join(' ')} (${printed})`,
    );
    expect(placed).toEqual(expected);
  });
});
