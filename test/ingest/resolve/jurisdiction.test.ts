import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createAgencyResolver } from '../../../src/ingest/resolve/agency-resolver.js';
import { createJurisdictionReader, type SpeakerWords } from '../../../src/ingest/resolve/jurisdiction.js';
import { createPlaceIndex } from '../../../src/ingest/resolve/place-index.js';
import { seedGazetteers } from '../gazetteers/seed-gazetteers.js';

const gazetteers = await seedGazetteers();
const places = createPlaceIndex(gazetteers);
const jurisdictionOf = createJurisdictionReader(gazetteers, places, createAgencyResolver(gazetteers, places));
const NOTHING: SpeakerWords = { issuers: [], documentNumber: null, title: null, addressees: [], text: '' };

describe('which jurisdiction speaks', () => {
  const rows: readonly (readonly [says: string, words: Partial<SpeakerWords>, code: string | null])[] = [
    ['issuer', { issuers: ['广东省工业和信息化厅'] }, '440000'],
    ['issuer', { issuers: ['佛山市人民政府'] }, '440600'],
    ['issuer', { issuers: ['工业和信息化部'] }, '000000'],
    ['issuer', { issuers: ['国家税务总局广东省税务局'] }, '440000'],
    ['issuer', { issuers: ['工业和信息化部办公厅'] }, '000000'],
    ['issuer', { issuers: ['中共浙江省委办公厅'] }, '330000'],
    ['number', { documentNumber: '粤府〔2021〕53号' }, '440000'],
    ['number', { documentNumber: '国办发〔2022〕9号' }, '000000'],
    ['number', { documentNumber: '工信厅企业函〔2021〕79号' }, '000000'],
    ['number', { documentNumber: '桂政发〔2023〕1号' }, '450000'],
    ['number', { documentNumber: '苏府〔2021〕1号' }, '320500'],
    ['number', { documentNumber: '苏政发〔2021〕1号' }, '320000'],
    ['number', { documentNumber: '穗府办〔2021〕1号' }, '440100'],
    ['a number that two places share', { documentNumber: '宁政发〔2021〕1号' }, null],
    [
      'that number and title',
      { documentNumber: '宁政发〔2021〕1号', title: '宁夏回族自治区人民政府关于印发方案的通知' },
      '640000',
    ],
    ['a number that looks like one of a ministry', { documentNumber: '商政办〔2023〕7号' }, null],
    ['title that begins with the work', { title: '关于推进兰州市石化产业延链补链的实施意见' }, '620100'],
    ['no relative issuer', { issuers: ['省政府办公厅'], title: '江苏省推进数字贸易行动计划' }, '320000'],
    ['title', { title: '广西壮族自治区2023年稳增长若干措施' }, '450000'],
    ['title', { title: '关于印发广东省促进工业经济平稳增长行动方案的通知' }, '440000'],
    ['title', { title: '工业和信息化部等十部门关于印发指导意见的通知' }, '000000'],
    ['title', { title: '国务院关于印发行动计划的通知' }, '000000'],
    ['title with an ambiguous name', { title: '吉林工业振兴若干措施' }, null],
    ['addressees', { addressees: ['各省、自治区、直辖市人民政府'] }, '000000'],
    ['text', { text: '自治区工业和信息化厅。广西工业，广西园区，支持广西企业，对接广东。广西。' }, '450000'],
    [
      'text that names a province without speaking for it',
      { text: '广西工业，广西园区，支持广西企业。' },
      null,
    ],
    ['nothing', {}, null],
  ];
  test.each(rows)('%s: %j → %s', (_says, words, code) => {
    expect(jurisdictionOf({ ...NOTHING, ...words })?.code ?? null).toBe(code);
  });

  const files: readonly (readonly [file: string, code: string | null])[] = [
    ['guangxi-industrial-growth-measures-2023.txt', '450000'],
    ['guangdong-industrial-growth-plan-2022.txt', '440000'],
  ];
  test.each(files)('the text of %s alone → %s', (file, code) => {
    const text = readFileSync(`seeds/documents/${file}`, 'utf8').replace(/\s/g, '');
    expect(jurisdictionOf({ ...NOTHING, text })?.code ?? null).toBe(code);
  });
});
