import type { ZipEntry } from '../zip.js';
import type { NumberedParagraph } from './count-paragraphs.js';
import { addParagraph, addTable, createFlow, type Flow, type FlowCell } from './flow.js';
import { readPart } from './read-part.js';
import type { Styles } from './styles.js';
import { symbol } from './symbols.js';

/** What a part with text holds: the body of the document, or its notes. */
export interface Story {
  /** The text; of notes, those of each note by its id. */
  readonly flow: Flow;
  readonly notes: ReadonlyMap<string, Flow>;
  /** Ids of the notes that the text refers to, in order: `footnote 2`. */
  readonly references: readonly string[];
  readonly pictures: number;
}

/** A paragraph that is being read; a text box inside it has paragraphs of its own. */
interface OpenParagraph {
  words: string;
  styleId: string | null;
  numId: string | null;
  level: number | null;
  /** Its end is deleted: the next paragraph goes on with it. */
  isJoined: boolean;
  /** What stands in its text boxes, printed after it. */
  readonly boxes: Flow[];
}

interface OpenTable {
  readonly rows: FlowCell[][];
  row: FlowCell[];
  isRowDeleted: boolean;
  columns: number;
  merge: FlowCell['merge'];
}

/** Elements whose words are not printed: deleted, moved away, a second form of what was said, the text of fields. */
const SILENT: ReadonlySet<string> = new Set([
  'w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText', 'w:rt', 'w:sdtPr', 'w:sectPr', 'w:tblPr', 'w:object',
  'w:pPrChange', 'w:rPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:numberingChange',
]); // biome-ignore format: one list

/**
 * Reads the text of a part: paragraphs with their numbers, tables, text boxes once, tracked changes as if accepted.
 * `name` is the Word file's, for messages.
 *
 * @throws DomainError DAMAGED_FILE, INFLATES_TOO_FAR, ENCRYPTED_FILE
 */
export function readStory(
  entry: ZipEntry,
  name: string,
  styles: Styles,
  numberOf: (paragraph: NumberedParagraph) => string,
): Story {
  const whole = createFlow();
  const notes = new Map<string, Flow>();
  const references: string[] = [];
  const flows: Flow[] = [whole];
  const tables: OpenTable[] = [];
  const paragraphs: OpenParagraph[] = [];
  const path: string[] = [];
  let silentAt = -1;
  let isHidden = false;
  let pictures = 0;
  let joined = '';

  const flow = (): Flow => flows.at(-1) ?? whole;
  const put = (words: string): void => {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined && !isHidden) paragraph.words += words;
  };
  const endParagraph = (): void => {
    const paragraph = paragraphs.pop();
    if (paragraph === undefined) return;
    const words = joined + paragraph.words;
    joined = '';
    if (paragraph.isJoined) joined = words;
    else addParagraph(flow(), numbered(numberOf(paragraph), words, tables.length > 0));
    for (const box of paragraph.boxes) for (const line of box.lines) flow().lines.push(line);
  };
  const endCell = (): void => {
    const table = tables.at(-1);
    const cell = flows.length > 1 ? flows.pop() : undefined;
    if (table !== undefined && cell !== undefined)
      table.row.push({ lines: cell.lines, columns: table.columns, merge: table.merge });
  };

  readPart(entry, name, {
    open(tag, attributes) {
      path.push(tag);
      if (silentAt !== -1) return;
      if (SILENT.has(tag) && !isProperty(path)) {
        silentAt = path.length;
        return;
      }
      const value = attributes['w:val'] ?? '';
      const isOn = !/^(?:0|false|off|none)$/.test(value);
      const paragraph = paragraphs.at(-1);
      const table = tables.at(-1);
      switch (tag) {
        case 'w:p':
          paragraphs.push({ words: '', styleId: null, numId: null, level: null, isJoined: false, boxes: [] });
          break;
        case 'w:pStyle':
          if (paragraph !== undefined && isIn(path, 'w:pPr')) paragraph.styleId = value;
          break;
        case 'w:numId':
          if (paragraph !== undefined && isIn(path, 'w:pPr')) paragraph.numId = value;
          break;
        case 'w:ilvl':
          if (paragraph !== undefined && isIn(path, 'w:pPr'))
            paragraph.level = Number.parseInt(value, 10) || 0;
          break;
        case 'w:del':
          if (paragraph !== undefined && path.at(-3) === 'w:pPr') paragraph.isJoined = true;
          if (table !== undefined && path.at(-2) === 'w:trPr') table.isRowDeleted = true;
          break;
        case 'w:vanish':
          if (path.at(-3) === 'w:r') isHidden = isOn;
          break;
        case 'w:r':
          isHidden = false;
          break;
        case 'w:tab':
          if (path.at(-2) === 'w:r')
            put(styles.isContents(paragraph?.styleId ?? null) && paragraph?.words !== '' ? '……' : ' ');
          break;
        case 'w:ptab':
          put(' ');
          break;
        case 'w:br':
        case 'w:cr':
          put('\n');
          break;
        case 'w:noBreakHyphen':
          put('-');
          break;
        case 'w:sym':
          put(symbol(attributes['w:font'] ?? '', attributes['w:char'] ?? ''));
          break;
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          references.push(`${tag.slice(2, -'Reference'.length)} ${attributes['w:id'] ?? ''}`);
          break;
        case 'w:footnote':
        case 'w:endnote': {
          const note = createFlow();
          if (attributes['w:type'] === undefined || attributes['w:type'] === 'normal')
            notes.set(`${tag.slice(2)} ${attributes['w:id'] ?? ''}`, note);
          flows.push(note);
          break;
        }
        case 'w:txbxContent':
          flows.push(createFlow());
          break;
        case 'w:tbl':
          tables.push({ rows: [], row: [], isRowDeleted: false, columns: 1, merge: 'NONE' });
          break;
        case 'w:tr':
          if (table !== undefined) {
            table.row = [];
            table.isRowDeleted = false;
          }
          break;
        case 'w:gridBefore':
          for (let blank = 0; blank < Math.min(Number.parseInt(value, 10) || 0, MOST_BLANK_COLUMNS); blank++)
            table?.row.push({ lines: [], columns: 1, merge: 'NONE' });
          break;
        case 'w:tc':
          flows.push(createFlow());
          if (table !== undefined) {
            table.columns = 1;
            table.merge = 'NONE';
          }
          break;
        case 'w:gridSpan':
          if (table !== undefined) table.columns = Math.max(1, Number.parseInt(value, 10) || 1);
          break;
        case 'w:vMerge':
          if (table !== undefined) table.merge = value === 'restart' ? 'FIRST' : 'NEXT';
          break;
        case 'pic:pic':
        case 'v:imagedata':
          pictures++;
          break;
      }
    },
    close(tag) {
      const wasSilent = silentAt;
      if (silentAt === path.length) silentAt = -1;
      path.pop();
      if (wasSilent !== -1) return;
      if (tag === 'w:p') endParagraph();
      else if (tag === 'w:txbxContent') {
        const box = flows.length > 1 ? flows.pop() : undefined;
        if (box !== undefined) (paragraphs.at(-1)?.boxes ?? []).push(box);
      } else if (tag === 'w:footnote' || tag === 'w:endnote') flows.pop();
      else if (tag === 'w:tc') endCell();
      else if (tag === 'w:tr') {
        const table = tables.at(-1);
        if (table !== undefined && !table.isRowDeleted) table.rows.push(table.row);
      } else if (tag === 'w:tbl') {
        const table = tables.pop();
        if (table !== undefined) addTable(flow(), table.rows, name);
      }
    },
    text(words) {
      const tag = path.at(-1);
      if (silentAt === -1 && (tag === 'w:t' || tag === 'm:t')) put(plain(words));
    },
  });
  if (joined.trim() !== '') addParagraph(whole, joined);
  return { flow: whole, notes, references, pictures };
}

/** A number alone is printed in a table, where it counts the rows; elsewhere it heads nothing. */
function numbered(number: string, words: string, isInTable: boolean): string {
  if (words.trim() === '') return isInTable ? number.trim() : '';
  return number + words.trimStart();
}

const MOST_BLANK_COLUMNS = 64;

/** `w:del` inside properties marks the paragraph or the row itself as deleted. */
function isProperty(path: readonly string[]): boolean {
  return path.at(-2) === 'w:rPr' || path.at(-2) === 'w:trPr';
}

function isIn(path: readonly string[], tag: string): boolean {
  return path.at(-2) === tag || path.at(-3) === tag;
}

/** One line, without signs that print nothing. */
function plain(words: string): string {
  return words.replace(UNSEEN, '').replace(/[\t\r\n\u00a0\u2028\u2029\u0085]/g, ' ');
}

const UNSEEN = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
