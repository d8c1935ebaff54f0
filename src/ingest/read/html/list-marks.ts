import { formatNumber } from '../number-format.js';
import { attribute, type HtmlElement, isElement, namesOf, styleOf } from './element.js';

/** The numbers that a browser prints before the items of a list, each with its dot; '' for a list without numbers. */
export function listMarks(list: HtmlElement): ReadonlyMap<HtmlElement, string> {
  const marks = new Map<HtmlElement, string>();
  const style = styleOf(list);
  if (list.tagName !== 'ol' || /list-style(?:-type)?:[^;]*none/.test(style)) return marks;
  const [format, lvlText] = shapeOf(list, style);
  let value = Number.parseInt(attribute(list, 'start'), 10);
  if (!Number.isInteger(value)) value = 1;
  for (const item of list.childNodes) {
    if (!isElement(item) || item.tagName !== 'li') continue;
    const own = Number.parseInt(attribute(item, 'value'), 10);
    if (Number.isInteger(own)) value = own;
    if (!/list-style(?:-type)?:[^;]*none|display:(?:block|flex|inline)/.test(styleOf(item)))
      marks.set(item, lvlText.replace('%', formatNumber(value, format)));
    value++;
  }
  return marks;
}

type Shape = readonly [format: string, text: string];

/** Lists of the editor UEditor, by class: its numbers are drawn by script and style. */
const OF_EDITOR: ReadonlyMap<string, Shape> = new Map([
  ['custom_cn', ['chineseCounting', '%、']], ['custom_cn1', ['chineseCounting', '（%）']],
  ['custom_cn2', ['chineseCounting', '（%）']], ['custom_num', ['decimal', '%、']],
  ['custom_num1', ['decimal', '%）']], ['custom_num2', ['decimal', '（%）']],
]); // biome-ignore format: a table

const OF_STYLE: readonly (readonly [RegExp, Shape])[] = [
  [/cjk-ideographic|(?:simp|trad)-chinese-informal|cjk-decimal/, ['chineseCounting', '%、']],
  [/(?:simp|trad)-chinese-formal/, ['chineseLegalSimplified', '%、']],
  [/lower-(?:alpha|latin)/, ['lowerLetter', '%.']],
  [/upper-(?:alpha|latin)/, ['upperLetter', '%.']],
  [/lower-roman/, ['lowerRoman', '%.']],
  [/upper-roman/, ['upperRoman', '%.']],
];

const OF_TYPE: ReadonlyMap<string, Shape> = new Map([
  ['a', ['lowerLetter', '%.']], ['A', ['upperLetter', '%.']],
  ['i', ['lowerRoman', '%.']], ['I', ['upperRoman', '%.']],
]); // biome-ignore format: a table

function shapeOf(list: HtmlElement, style: string): Shape {
  for (const name of namesOf(list)) {
    const shape = OF_EDITOR.get(name);
    if (shape !== undefined) return shape;
  }
  const type = style.replace(/^.*list-style(?:-type)?:/, '');
  for (const [pattern, shape] of OF_STYLE) if (pattern.test(type)) return shape;
  return OF_TYPE.get(attribute(list, 'type')) ?? ['decimal', '%.'];
}
