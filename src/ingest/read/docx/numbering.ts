import type { ZipEntry } from '../zip.js';
import { readPart } from './read-part.js';

/** One level of an automatic numbering. */
export interface NumberLevel {
  readonly start: number;
  /** Name of the format: `chineseCounting`, `decimal`, `bullet`. */
  readonly format: string;
  /** What is printed: `第%1章`, `%1.%2`. */
  readonly text: string;
  /** What follows the number: TAB, SPACE, NOTHING. */
  readonly after: string;
  /** The level after whose paragraphs counting begins anew, 1-based; null: after any above; 0: never. */
  readonly restartsAfter: number | null;
  /** All parts of the number are printed in Arabic figures. */
  readonly isLegal: boolean;
  /** The style whose paragraphs take this level. */
  readonly styleId: string | null;
}

export interface Numbering {
  /** Levels by `w:ilvl`. */
  readonly levels: readonly (NumberLevel | undefined)[];
  /** Numberings with one family count on from each other. */
  readonly family: string;
  /** Starts of this numbering alone, by level; used once, where it begins. */
  readonly starts: ReadonlyMap<number, number>;
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };
interface Num {
  family: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, NumberLevel>;
}

const MOST_LEVELS = 9;

/** The automatic numberings of a Word file, by `w:numId`. */
export function readNumbering(entry: ZipEntry | undefined, name: string): ReadonlyMap<string, Numbering> {
  const families = new Map<string, (NumberLevel | undefined)[]>();
  const styleLinks = new Map<string, string>();
  const linked = new Map<string, string>();
  const nums = new Map<string, Num>();
  if (entry === undefined) return new Map();
  let family = '';
  let num: Num | null = null;
  let at = -1;
  let level: Draft<NumberLevel> | null = null;
  readPart(entry, name, {
    open(tag, attributes) {
      const value = attributes['w:val'] ?? '';
      if (tag === 'w:abstractNum') {
        family = attributes['w:abstractNumId'] ?? '';
        families.set(family, []);
      } else if (tag === 'w:styleLink') styleLinks.set(value, family);
      else if (tag === 'w:numStyleLink') linked.set(family, value);
      else if (tag === 'w:num') {
        num = { family: '', starts: new Map(), levels: new Map() };
        nums.set(attributes['w:numId'] ?? '', num);
      } else if (tag === 'w:abstractNumId' && num !== null) num.family = value;
      else if (tag === 'w:lvlOverride') at = Number.parseInt(attributes['w:ilvl'] ?? '', 10);
      else if (tag === 'w:startOverride') num?.starts.set(at, Number.parseInt(value, 10) || 0);
      else if (tag === 'w:lvl') {
        at = Number.parseInt(attributes['w:ilvl'] ?? '', 10);
        level = {
          start: 1,
          format: 'decimal',
          text: '',
          after: 'TAB',
          restartsAfter: null,
          isLegal: false,
          styleId: null,
        };
      } else if (level !== null) setLevel(level, tag, value, attributes);
    },
    close(tag) {
      if (tag === 'w:num') num = null;
      if (tag !== 'w:lvl' || level === null) return;
      if (at >= 0 && at < MOST_LEVELS) {
        if (num === null) (families.get(family) ?? [])[at] = level;
        else num.levels.set(at, level);
      }
      level = null;
    },
    text() {},
  });
  return new Map(
    [...nums].map(([numId, { family: own, starts, levels }]) => {
      const real = styleLinks.get(linked.get(own) ?? '') ?? own;
      const all = [...(families.get(real) ?? [])];
      for (const [index, override] of levels) all[index] = override;
      return [numId, { levels: all, family: real, starts }];
    }),
  );
}

function setLevel(
  level: Draft<NumberLevel>,
  tag: string,
  value: string,
  attributes: Readonly<Record<string, string>>,
): void {
  if (tag === 'w:start') level.start = Number.parseInt(value, 10) || 0;
  else if (tag === 'w:numFmt') level.format = value === 'custom' ? (attributes['w:format'] ?? value) : value;
  else if (tag === 'w:lvlText') level.text = value;
  else if (tag === 'w:suff') level.after = value.toUpperCase();
  else if (tag === 'w:lvlRestart') level.restartsAfter = Number.parseInt(value, 10) || 0;
  else if (tag === 'w:isLgl') level.isLegal = !/^(?:0|false|off)$/.test(value);
  else if (tag === 'w:pStyle') level.styleId = value;
}
