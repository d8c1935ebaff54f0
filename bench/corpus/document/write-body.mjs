import { labelOf } from '../words/label-of.mjs';

const WORDS_OF_ID = {
  PREAMBLE: 'preamble', CHAPTER: 'chp', SECTION: 'sec', ARTICLE: 'art', MEASURE: 'measure', ITEM: 'item', PARAGRAPH: 'para',
  BOX: 'box',
}; // biome-ignore format: a table
const WITH_LINE = new Set(['CHAPTER', 'SECTION', 'BOX']);

/**
 * Writes the clauses of an outline one below the other, and books each with HAS_CLAUSE and HAS_PART. `sayer.say` writes what
 * a clause says and `sayer.heading` what it is called; all that they write through `voice` is the clause's own text.
 */
export function writeBody({ book, pen, policy, nodes, sayer }) {
  let position = 0;
  const write = (node, parent, depth, ordinalInParent) => {
    position += 1;
    const eId = eIdOf(node, parent);
    const number = labelOf(node.manner, node.ordinal);
    const clause = book.clause({
      id: `${policy.id}:${eId}`, policyId: policy.id, eId, kind: node.kind, number, heading: null, text: '', depth, position,
      start: pen.here(), end: pen.here(), line: 0, page: null, repeatsId: null,
    }); // biome-ignore format: one screen
    const own = [];
    const voice = voiceOf(pen, own, clause);
    const label = number === null ? null : voice.write(number);
    clause.heading = sayer.heading(node);
    const heading = clause.heading === null ? null : writeHeading(voice, node, clause.heading);
    voice.headingAt = heading;
    const face = faceOf(label, heading);
    const first = sayer.say(node, clause, voice);
    clause.text = folded(own.join(''));
    const at = face ?? first;
    clause.line = at.line;
    pen.endParagraph();
    book.claim('HAS_CLAUSE', policy, clause.id, { ruleId: 'structure/clause', at: [at], position });
    if (parent !== null)
      book.claim('HAS_PART', parent, clause.id, {
        ruleId: 'structure/part',
        at: [at],
        position: ordinalInParent,
      });
    node.parts.forEach((part, order) => {
      clause.end = write(part, clause, depth + 1, order + 1).end;
    });
    return clause;
  };
  for (const node of nodes) write(node, null, 0, 0);
}

function voiceOf(pen, own, clause) {
  const write = (words) => {
    const at = pen.write(words);
    own.push(words);
    clause.end = at.end;
    return at;
  };
  return {
    clause,
    write,
    /** Between a number and its words, or a heading and its text: printed, and no part of the folded text. */
    gap(words) {
      pen.write(words);
    },
    paragraph: () => pen.endParagraph(),
    here: pen.here,
  };
}

/** 一、总体要求 on a line of its own; （一）完善机制。 running in. */
function writeHeading(voice, node, heading) {
  if (/^(?:第|专栏)/.test(node.manner ?? '')) voice.gap(' ');
  const at = voice.write(heading);
  if (WITH_LINE.has(node.kind)) return at;
  voice.write('。');
  return at;
}

/** A unit is shown by its number and its heading. */
function faceOf(label, heading) {
  return label === null || heading === null ? label : { ...label, end: heading.end };
}

/** The one sign of made texts that the program writes in another way. */
function folded(words) {
  return words.replaceAll('%', '％');
}

function eIdOf(node, parent) {
  const word = WORDS_OF_ID[node.kind];
  if (node.kind === 'PREAMBLE') return word;
  const above = parent === null || node.kind === 'BOX' ? '' : `${parent.eId}__`;
  return `${above}${word}_${node.ordinal}`;
}
