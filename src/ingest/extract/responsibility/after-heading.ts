import type { TreeNode } from '../../policy-tree.js';

/** Where a clause's sentences begin in its own text: behind its label (第四条, 1.) and its heading. */
export function afterHeading(text: string, { number, heading }: TreeNode): number {
  let at = 0;
  if (number !== null && text.startsWith(number)) {
    at = number.length + (/[、.．\s]/.test(text[number.length] ?? '') ? 1 : 0);
  }
  // The first line of a sentence that the page breaks: 「市应急管理局负责综合指导森林防火，组织开展火⏎灾扑救。」
  if (heading !== null && SPEAKS_OF_DUTY.test(heading.replace(/（[^（）]*）/g, ''))) return at;
  return heading !== null && text.startsWith(heading, at) ? at + heading.length : at;
}

const SPEAKS_OF_DUTY =
  /[厅局委办部会队区府司](?:要|应当?|将)?(?:分别|共同|具体|按职责分工)?(?:负责|牵头|会同|配合)[\u4e00-\u9fff]{2}/;
