import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SEEDS = 'seeds/documents';
export const MEGABYTE = 1_000_000;

/** The seed documents, each as its own text. */
export function seedTexts() {
  return readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(path.join(SEEDS, name), 'utf8'));
}

/** Text of so many bytes (UTF-8), the pieces in turn. */
export function repeated(pieces, bytes) {
  const out = [];
  for (let size = 0, at = 0; size < bytes; at++) {
    const piece = `${pieces[at % pieces.length]}\n`;
    out.push(piece);
    size += Buffer.byteLength(piece);
  }
  return out.join('');
}

/** Measures without the lists behind them: prose of the genre. */
export function prose() {
  const text = readFileSync(path.join(SEEDS, 'guangxi-industrial-growth-measures-2023.txt'), 'utf8');
  return text.replace(/（责任单位：[^）]*）/g, '');
}

const filled = (unit) => unit.repeat(Math.ceil(MEGABYTE / Buffer.byteLength(unit)));

/** A megabyte each of what could send a rule back and forth: what a file may hold by damage or ill will. */
export const HARD_TEXTS = {
  '（': filled('（'),
  '、': filled('、'),
  '）': filled('）'),
  '《': filled('《'),
  '，': filled('，'),
  牵头: filled('牵头'),
  负责: filled('负责'),
  '责任单位：': filled('责任单位：'),
  '（责任单位：市科技局、': filled('（责任单位：市科技局、'),
  市科技局和: filled('市科技局和'),
  到2025年: filled('到2025年'),
  '〔2021〕1号': filled('〔2021〕1号'),
  1: filled('1'),
  tabs: filled('\t'),
  'empty lines': filled('\n'),
  'one line of prose': filled('加快推动产业集群高质量发展'),
};
