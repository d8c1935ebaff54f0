import { expect, test } from '@jest/globals';
import {
  clauseWords,
  GENERAL_HEADING,
  GENERAL_TEXT,
  NAMES_OFFICE,
} from '../../src/projection/clause-words.js';

test.each([
  ['nothing is said', null, '推进数字化转型。', 0],
  ['a heading over aims', '二、主要目标', '到2025年。', GENERAL_HEADING],
  ['words are explained', '第三条', '本办法所称企业是指工业企业。', GENERAL_TEXT],
  ['nothing stands between', '第三条', '本办法所称是指工业企业。', 0],
  ['what stands between is too long', null, `所称${'企'.repeat(41)}是指工业企业。`, 0],
  ['a line ends between', null, '所称企业\n是指工业企业。', 0],
  ['an office is spoken of', null, '由市发展改革委研究。', NAMES_OFFICE],
  ['all of it', '附则', '本办法由省财政厅负责解释。', GENERAL_HEADING | GENERAL_TEXT | NAMES_OFFICE],
])('what a clause says: %s', (_title, heading, text, words) => {
  expect(clauseWords(heading, text)).toBe(words);
});
