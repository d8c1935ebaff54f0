import type { ZipEntry } from '../zip.js';
import { readPart } from './read-part.js';

/** What a paragraph style says on numbers. */
interface ParagraphStyle {
  readonly basedOn: string | null;
  readonly numId: string | null;
  readonly level: number | null;
  /** Of a contents list: TOC 1. */
  readonly isContents: boolean;
}

export interface Styles {
  /** The number that a style gives to its paragraphs, its own or that of the styles it is based on. */
  numberOf(styleId: string | null): { readonly numId: string | null; readonly level: number | null };
  isContents(styleId: string | null): boolean;
  /** The style of paragraphs that name none. */
  readonly byDefault: string | null;
}

/** Styles are based on one another in a chain; a ring of them must end too. */
const LONGEST_CHAIN = 20;

export function readStyles(entry: ZipEntry | undefined, name: string): Styles {
  const styles = new Map<string, ParagraphStyle>();
  let byDefault: string | null = null;
  let id = '';
  let style: { -readonly [K in keyof ParagraphStyle]: ParagraphStyle[K] } | null = null;
  if (entry !== undefined) {
    readPart(entry, name, {
      open(tag, attributes) {
        const value = attributes['w:val'] ?? '';
        if (tag === 'w:style') {
          id = attributes['w:styleId'] ?? '';
          style = { basedOn: null, numId: null, level: null, isContents: /^toc\s?\d/i.test(id) };
          const isDefault = /^(?:1|true|on)$/.test(attributes['w:default'] ?? '');
          if (isDefault && attributes['w:type'] === 'paragraph') byDefault = id;
        } else if (style === null) return;
        else if (tag === 'w:name') style.isContents ||= /^toc\s?\d/i.test(value);
        else if (tag === 'w:basedOn') style.basedOn = value;
        else if (tag === 'w:numId') style.numId = value;
        else if (tag === 'w:ilvl') style.level = Number.parseInt(value, 10);
      },
      close(tag) {
        if (tag !== 'w:style' || style === null) return;
        styles.set(id, style);
        style = null;
      },
      text() {},
    });
  }
  return {
    byDefault,
    isContents: (styleId) => (styleId === null ? false : (styles.get(styleId)?.isContents ?? false)),
    numberOf(styleId) {
      let numId: string | null = null;
      let level: number | null = null;
      let at = styleId ?? byDefault;
      for (let step = 0; at !== null && step < LONGEST_CHAIN && numId === null; step++) {
        const found = styles.get(at);
        if (found === undefined) break;
        numId = found.numId;
        level ??= found.level;
        at = found.basedOn;
      }
      return { numId, level };
    },
  };
}
