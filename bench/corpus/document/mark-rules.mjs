/**
 * What rules (办法, 细则) have beside their measures: a chapter or an article that divides the labour, whose parts each give
 * one unit its work (`isDuty`), and a last article that says from when they hold (`isLast`).
 */
export function markRules(outline, chance) {
  const chapters = outline.filter(({ kind }) => kind === 'CHAPTER');
  if (chapters.length > 2 && chance.isTrue(0.6)) markDuties(chapters[1], '职责分工');
  const articles = outline.filter(({ kind, parts }) => kind === 'ARTICLE' && parts.length > 0);
  if (articles.length > 0 && chance.isTrue(0.4))
    markDuties(chance.pick(articles), '有关部门的职责分工如下：');
  markLast(outline.at(-1));
  return outline;
}

function markDuties(node, words) {
  node.dividesLabour = words;
  for (const part of node.parts) markLeaves(part);
}

function markLeaves(node) {
  if (node.parts.length === 0) node.isDuty = true;
  for (const part of node.parts) markLeaves(part);
}

function markLast(node) {
  if (node.kind !== 'ARTICLE') {
    if (node.parts.length > 0) markLast(node.parts.at(-1));
    return;
  }
  node.isLast = true;
  node.isDuty = false;
  node.parts = [];
}
