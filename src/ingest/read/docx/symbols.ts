/** Signs of the fonts Wingdings and Symbol that documents print, by font and low byte. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    74: '☺', 108: '●', 109: '○', 110: '■', 111: '□', 113: '□', 117: '◆', 118: '❖', 119: '◆', 158: '·', 159: '•',
    161: '○', 164: '◎', 167: '▪', 168: '□', 171: '★', 178: '✧', 181: '★', 182: '☆', 216: '➢', 224: '→', 232: '→',
    251: '✗', 252: '√', 253: '☒', 254: '☑',
  },
  'wingdings 2': { 80: '√', 82: '☑', 83: '☒', 151: '●', 152: '●', 162: '■', 163: '□', 174: '◆', 234: '★' },
  'wingdings 3': { 112: '▲', 113: '▼', 117: '▶', 116: '◀', 125: '▶' },
  symbol: {
    42: '*', 163: '≤', 176: '°', 177: '±', 178: '″', 179: '≥', 180: '×', 183: '•', 184: '÷', 185: '≠', 187: '≈',
    165: '∞', 174: '→', 214: '√', 215: '·', 97: 'α', 98: 'β', 109: 'μ', 113: 'θ', 87: 'Ω',
  },
}; // biome-ignore format: a table

/** 〓 stands where a letter is missing. */
const UNKNOWN = '〓';

/** The character that `w:sym` prints: `code` is hexadecimal, in the private area for fonts of signs. */
export function symbol(font: string, code: string): string {
  const value = Number.parseInt(code, 16);
  if (!Number.isInteger(value) || value < 0x20 || value > 0xffff) return UNKNOWN;
  const signs = SIGNS[font.toLowerCase()];
  const isPrivate = value >= 0xf000 && value <= 0xf0ff;
  if (signs !== undefined) return signs[value & 0xff] ?? UNKNOWN;
  if (!isPrivate) return value >= 0xd800 && value <= 0xf8ff ? UNKNOWN : String.fromCharCode(value);
  const low = value & 0xff;
  return low >= 0x20 && low < 0x7f ? String.fromCharCode(low) : UNKNOWN;
}
