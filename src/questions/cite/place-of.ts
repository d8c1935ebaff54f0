import type { CitedUnit } from './cited.js';
import { labelWords } from './label-words.js';
import { beginningOf, quoted } from './marks.js';
import { paragraphWords } from './paragraph-words.js';

/**
 * Where a clause stands, as people say it: 第十二条第二款, 第三部分“…”第（五）项, 专栏3, 附件“…”序号11. The path leads from the
 * outermost unit to the clause; numbers are as printed, and a unit without one is called by its heading or its first words.
 * Empty for an empty path.
 */
export function placeOf(path: readonly CitedUnit[]): string {
  const shown = path.slice(throughNumbered(path));
  const annexes = path.slice(0, path.length - shown.length).filter(({ kind }) => kind === 'ANNEX');
  const units = [...annexes, ...shown];
  let levels = 0;
  return units
    .map((unit, at) => {
      const words = unitWords(unit, { above: units[at - 1] ?? null, below: units[at + 1] ?? null, levels });
      if (isLevel(unit, units[at - 1])) levels += 1;
      return isNumberedTwice(unit) ? `${words}${called(unit)}` : words;
    })
    .join('');
}

/** Articles and boxes are numbered through the whole document, so chapters before them are not named. */
function throughNumbered(path: readonly CitedUnit[]): number {
  const at = path.findLastIndex(
    ({ kind, number }) => (kind === 'ARTICLE' && number !== null) || (kind === 'BOX' && number !== null),
  );
  return Math.max(at, 0);
}

interface Around {
  readonly above: CitedUnit | null;
  readonly below: CitedUnit | null;
  /** How many 项, 目 are named before. */
  readonly levels: number;
}

/** What numbered units are called, from the outer to the inner: 第（一）项第1目第（1）点. */
const LEVELS = ['项', '目', '点'] as const;

function unitWords(unit: CitedUnit, { above, below, levels }: Around): string {
  const level = LEVELS[Math.min(levels, LEVELS.length - 1)] ?? '点';
  const { kind, number, heading } = unit;
  switch (kind) {
    case 'CHAPTER':
      return `${labelWords(number, '部分')}${heading === null ? '' : quoted(heading)}`;
    case 'SECTION':
      return `${labelWords(number, '节')}${heading === null ? '' : quoted(heading)}`;
    case 'ARTICLE':
      return labelWords(number, '条') || `${called(unit)}条`;
    case 'MEASURE':
    case 'ITEM':
      return labelWords(number, isLevel(unit, above) ? level : '条') || `${called(unit)}项`;
    case 'PARAGRAPH':
      return paragraphWords(unit, above);
    case 'PREAMBLE':
      return '序言';
    case 'BOX':
      return labelWords(number, '专栏') || `专栏${called(unit)}`;
    case 'ANNEX':
      return number === null || !/\d|[一二三四五六七八九十]/.test(number)
        ? `附件${heading === null ? '' : quoted(heading)}`
        : labelWords(number, '附件');
    case 'TABLE':
      return tableWords(unit, below);
    case 'TABLE_ROW':
      return number === null
        ? `${heading === null ? `第${ordinalOf(unit) ?? ''}` : quoted(heading)}行`
        : `序号${number.replace(/[.．、，：:]+$/u, '')}`;
    case 'NOTE':
      return number?.startsWith('附件') === true
        ? '附件说明'
        : labelWords(number, '注') || `${called(unit)}注`;
  }
}

/** 一、 of a document without chapters is its 第一条; every other numbered measure or item is a 项 or below. */
function isLevel({ kind }: CitedUnit, above: CitedUnit | null | undefined): boolean {
  if (kind === 'ITEM') return true;
  return kind === 'MEASURE' && above != null && above.kind !== 'ANNEX';
}

/** Where a document prints a number twice, the later unit is told by its words, too. */
function isNumberedTwice({ eId, kind, number }: CitedUnit): boolean {
  return /-\d+$/.test(eId) && number !== null && kind !== 'CHAPTER' && kind !== 'SECTION';
}

function called({ heading, text }: CitedUnit): string {
  return heading === null ? beginningOf(text) : quoted(heading);
}

/** A first table without a name needs none where one of its rows is cited. */
function tableWords(unit: CitedUnit, below: CitedUnit | null): string {
  if (unit.number !== null) return labelWords(unit.number, '表');
  const ordinal = ordinalOf(unit) ?? 1;
  const name = unit.heading === null ? '' : quoted(unit.heading);
  if (ordinal > 1) return `第${ordinal}个表${name}`;
  return name === '' && below !== null ? '' : `表${name}`;
}

function ordinalOf({ eId }: CitedUnit): number | null {
  const digits = /_(\d+)$/.exec(eId)?.[1];
  return digits === undefined ? null : Number(digits);
}
