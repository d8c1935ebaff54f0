import type { PageLayout, PagePart } from './lay-out-page.js';
import type { Line } from './printed-page.js';

/** How much of a page's height, at its top and bottom, running heads and page numbers stand in. */
const EDGE = 0.14;
/** Lines at each end of a page that may be furniture. */
const MOST_LINES = 3;
/** Lines at one height on different pages differ by no more than this, in points. */
const SAME_HEIGHT = 4;

const PAGE_NUMBER =
  /^(?:[-—–－―─·•~～\s]{0,6}[0-9０-９]{1,4}[-—–－―─·•~～\s]{0,6}|第[0-9０-９一二三四五六七八九十百]{1,5}页(?:[，,/／（(\s]{0,3}共[0-9０-９一二三四五六七八九十百]{1,5}页[）)]?)?|[0-9]{1,4}[/／][0-9]{1,4}|[ⅰ-ⅹⅠ-Ⅻ]{1,4}|[ivxIVX]{1,6}|Page[0-9]{1,4}(?:of[0-9]{1,4})?)$/;

/** The pages without page numbers and without heads and feet that are printed at the same height of several pages. */
export function withoutFurniture(pages: readonly PageLayout[]): readonly PageLayout[] {
  const isRunning = runningLines(pages);
  return pages.map((page) => {
    const dropped = new Set<Line>();
    for (const ends of endsOf(page)) {
      for (const line of ends) {
        if (!PAGE_NUMBER.test(bare(line)) && !isRunning(page, line)) break;
        dropped.add(line);
      }
    }
    if (dropped.size === 0) return page;
    const parts: PagePart[] = [];
    for (const part of page.parts) {
      if (part.kind === 'TABLE') parts.push(part);
      else {
        const lines = part.lines.filter((line) => !dropped.has(line));
        if (lines.length > 0) parts.push({ ...part, lines });
      }
    }
    return { ...page, parts };
  });
}

/** The first lines of a page downwards and its last lines upwards, as far as they stand at its edges. */
function endsOf(page: PageLayout): readonly (readonly Line[])[] {
  const first = page.parts[0];
  const last = page.parts.at(-1);
  const isAtTop = ({ baseline }: Line): boolean => baseline <= page.height * EDGE;
  const isAtBottom = ({ baseline }: Line): boolean => baseline >= page.height * (1 - EDGE);
  const top = first?.kind === 'LINES' && first.frame === null ? first.lines.slice(0, MOST_LINES) : [];
  const bottom = last?.kind === 'LINES' && last.frame === null ? last.lines.slice(-MOST_LINES) : [];
  return [top.filter(isAtTop), bottom.filter(isAtBottom).reverse()];
}

function bare({ text }: Line): string {
  return text.replace(/\s/g, '');
}

/** Tells whether a line, its digits apart, stands at the same height of other pages: of half of them, or of three. */
function runningLines(pages: readonly PageLayout[]): (page: PageLayout, line: Line) => boolean {
  const heights = new Map<string, number[]>();
  for (const page of pages)
    for (const line of endsOf(page).flat()) {
      const key = keyOf(page, line);
      const own = heights.get(key) ?? [];
      own.push(line.baseline);
      heights.set(key, own);
    }
  const least = Math.min(3, Math.max(2, Math.ceil(pages.length / 2)));
  return (page, line) => {
    if (/序号|牵头|责任|单位|任务/.test(line.text) && /\s/.test(line.text)) return false;
    const same = heights
      .get(keyOf(page, line))
      ?.filter((baseline) => Math.abs(baseline - line.baseline) <= SAME_HEIGHT);
    return (same?.length ?? 0) >= least;
  };
}

function keyOf(page: PageLayout, line: Line): string {
  return `${Math.round(page.width / 10)} ${Math.round(line.size)} ${bare(line).replace(/[0-9０-９]{1,6}/g, '#')}`;
}
