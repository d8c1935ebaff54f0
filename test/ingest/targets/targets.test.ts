import { describe, expect, test } from '@jest/globals';
import { positionOf } from '../../../src/domain/span.js';
import { extractTargets } from '../../../src/ingest/extract/targets/targets.js';
import { gold, guangdongPlan } from '../support/guangdong-plan.js';
import { smallDocument, smallSource } from '../support/small-document.js';

/** Sentence, then `KIND metric comparator value unit year` of each number that it sets. */
type Case = readonly [text: string, set: readonly string[]];

describe('the numbers that a sentence sets', () => {
  const cases: readonly Case[] = [
    ['到2025年，先进材料产业营业收入达到2.8万亿元。', ['TARGET 先进材料产业营业收入 达到 2.8 万亿元 2025']],
    ['“十四五”时期，营业收入年均增速保持在10%以上。', ['TARGET 营业收入年均增速 保持在…以上 10 % 2025']],
    ['力争2022年推动建设5G基站超3万座。', ['TARGET 建设5G基站 超 30000 座 2022']],
    ['打造10个以上示范平台、建设100个应用场景，推动1万家企业用数。', ['TARGET 示范平台 打造…以上 10 个 null', 'TARGET 应用场景 建设 100 个 null', 'TARGET 企业用数 推动 10000 家 null']],
    ['争创绿色工厂20家、绿色园区3个。', ['TARGET 争创绿色工厂  20 家 null', 'TARGET 绿色园区  3 个 null']],
    // Several things, several numbers.
    ['到2027年，工业投资、技改投资分别增长8%、10%。', ['TARGET 工业投资 增长 8 % 2027', 'TARGET 技改投资 增长 10 % 2027']],
    ['到2027年，一二类污水达标率和垃圾处理率均达到95%以上。', ['TARGET 一二类污水达标率 达到…以上 95 % 2027', 'TARGET 垃圾处理率 达到…以上 95 % 2027']],
    ['2025年规模以上工业增加值增速6.5%，力争7%。', ['TARGET 规模以上工业增加值增速  6.5 % 2025', 'TARGET 规模以上工业增加值增速 力争 7 % 2025']],
    // Ranges, orders of magnitude, shares.
    ['到2026年培育链主企业3—5家。', ['TARGET 培育链主企业  3~5 家 2026']],
    ['到2026年全市研发投入强度达到2.5%至3%。', ['TARGET 研发投入强度 达到 2.5~3 % 2026']],
    ['打造千亿级绿色铝产业集群。', ['TARGET 绿色铝产业集群 打造 1000 亿元 null']],
    ['培育3个千亿级产业集群。', ['TARGET 千亿级产业集群 培育 3 个 null']],
    ['力争到2030年，数字经济规模翻一番。', ['TARGET 数字经济规模  2 倍 2030']],
    ['到2025年，本地配套率达到七成以上。', ['TARGET 本地配套率 达到…以上 70 % 2025']],
    // By when.
    ['2025年6月底前建成充电桩5000个。', ['TARGET 建成充电桩  5000 个 2025 2025-06']],
    ['到2027年，较2020年单位能耗下降13.5%。', ['TARGET 单位能耗 下降 13.5 % 2027']],
    ['2025年实施阶段性政策。全年减免租金20万元。', ['PARAMETER 减免租金  20 万元 2025']],
    // Conditions, incentives, parameters.
    ['工业建筑面积占比不得低于50%。', ['THRESHOLD 工业建筑面积占比 不得低于 50 % null']],
    ['对总产值超过5000万元且增速不低于12%的企业。', ['THRESHOLD 对总产值 超过 5000 万元 null', 'THRESHOLD 增速 不低于 12 % null']],
    ['每家企业最高奖励不超过500万元。', ['INCENTIVE 每家企业最高奖励 不超过 500 万元 null']],
    ['减免6个月租金。', ['PARAMETER 减免  6 个月 null']],
    // Facts, names and labels set nothing.
    ['24小时受理企业诉求，2023年以来累计办结320件。', []],
    ['规模从2015年的2.66万亿元提升至3.01万亿元。', []],
    ['累计建成5G基站124266座，同比增长20%。', []],
    ['全面推动20个战略性产业集群建设。', []],
    ['落实《三年新增100家企业行动方案》和粤府〔2021〕45号。', []],
    ['第12条 自2023年1月1日起实施。', []],
  ]; // biome-ignore format: a table
  test.each(cases)('「%s」', (text, expected) => {
    const source = smallSource(text);
    const found = extractTargets(smallDocument(source, [{ kind: 'PARAGRAPH', text }]), source);
    expect(
      found.map(({ target }) =>
        [
          target.kind,
          target.metric,
          target.comparator,
          target.valueTo === null ? target.value : `${target.value}~${target.valueTo}`,
          target.unit,
          target.year,
          ...(target.dueOn === null ? [] : [target.dueOn]),
        ].join(' '),
      ),
    ).toEqual(expected.map((line) => line.replace(/ null$/, ' ')));
  });
});

interface Labelled {
  readonly targets: readonly {
    readonly document: string;
    readonly kind: string;
    readonly value: number | readonly number[];
    readonly unit: string;
    readonly by: number | string | null;
    readonly line: number;
  }[];
}

test('the plan of Guangdong: no number is taken for a target that the labels do not have', () => {
  const { source, document } = guangdongPlan();
  const found = extractTargets(document, source).filter(({ target }) => target.kind === 'TARGET');
  const labelled = gold<Labelled>('targets').targets.filter(
    (target) => target.document === 'd001-4a' && target.kind === 'target',
  );
  const right = found.filter(({ target, at }) =>
    labelled.some(
      ({ value, unit, by, line }) =>
        (Array.isArray(value) ? value[0] : value) === target.value &&
        unit === target.unit &&
        (typeof by === 'string' ? 2025 : by) === target.year &&
        Math.abs(line - positionOf(source, at[0]?.start ?? 0).line) <= 8,
    ),
  );
  // 产值分别接近1万亿元 is one label and two targets; the unit of 万亿级 is labelled 万亿（级）, ours is 万亿元.
  expect(found.length - right.length).toBe(2);
  expect(right).toHaveLength(44);
  expect(labelled).toHaveLength(45);
});
