import { createChance } from '../chance.mjs';
import { addBoxes } from './add-boxes.mjs';
import { createClaimBook } from './claim-book.mjs';
import { createSayer } from './create-sayer.mjs';
import { headOf } from './head-of.mjs';
import { markRules } from './mark-rules.mjs';
import { outlineOf } from './outline-of.mjs';
import { createPen } from './pen.mjs';
import { createUnitList } from './unit-list.mjs';
import { validityOf } from './validity-of.mjs';
import { writeBody } from './write-body.mjs';

/**
 * The `index`-th made document, wholly decided by seed and index: its text as an office would print it, and all that the text
 * says (`policies`, `clauses`, `named`, `claims`), with the places of its words.
 */
export function documentOf({ world, prose, seed }, index) {
  const head = headOf(world, seed, index);
  const chance = createChance(seed, 2 * index + 1);
  const pen = createPen();
  const sourceId = `made-${String(index + 1).padStart(7, '0')}`;
  const book = createClaimBook(sourceId);
  const units = createUnitList(world, head, chance);
  const outline = addBoxes(outlineOf(head, chance), { world, head, chance });
  if (head.form === 'RULES') markRules(outline, chance);
  const nodes =
    head.form === 'RULES'
      ? outline
      : [{ kind: 'PREAMBLE', manner: null, ordinal: null, parts: [] }, ...outline];
  const sayer = createSayer({ world, prose, seed, head, book, chance, units });

  const notice = openNotice({ head, pen, book, world });
  const policy = head.isTransmitted ? openAnnex({ head, pen, book, notice }) : notice.policy;
  writeBody({ book, pen, policy, nodes, sayer });
  if (!head.isTransmitted) sign(pen, head);
  policy.endLine = pen.lastLine();
  const text = pen.text();
  for (const node of book.found().policies) node.sourceId = sourceId;
  return { head, sourceId, text, ...book.found() };
}

/** Number, title, to whom; of a notice also its one sentence, signature and date. */
function openNotice({ head, pen, book, world }) {
  pen.write(head.number);
  pen.endParagraph();
  const title = pen.write(head.title);
  pen.endParagraph();
  const addressees = addresseesOf(head, world);
  pen.write(`${addressees.join('，')}：`);
  pen.endParagraph();
  const policy = book.policy({
    ...policyOf(head), id: head.id, title: head.title, documentNumber: head.number, kind: head.kind, addressees,
    startLine: 1, endLine: null,
  }); // biome-ignore format: one screen
  const issuer = { start: title.start, end: title.start + head.issuer.node.name.length, line: title.line };
  const issued = { type: 'ISSUED_BY', at: [issuer] };
  book.node('Agency', head.issuer.node);
  book.claim('ISSUED_BY', policy, head.issuer.node.id, { ruleId: 'header/issuer-in-title', ...issued });
  if (head.isTransmitted) {
    const printed = `《${head.own.title}》`;
    const sayer = {
      heading: () => null,
      say(_node, clause, voice) {
        const start = voice.write('现将');
        const at = [voice.write(printed)];
        voice.write('印发给你们，请认真贯彻执行。');
        book.claim('CITES', clause, head.own.id, {
          ruleId: 'citation/transmits', at, key: 'TRANSMITS', own: { kind: 'TRANSMITS', printed, status: 'RESOLVED' },
        }); // biome-ignore format: one screen
        return { ...start, end: voice.here() };
      },
    };
    writeBody({
      book,
      pen,
      policy,
      nodes: [{ kind: 'PARAGRAPH', manner: null, ordinal: 1, parts: [] }],
      sayer,
    });
    policy.endLine = sign(pen, head);
  }
  return { policy, issued };
}

/** What the notice passes on, under its own title. */
function openAnnex({ head, pen, book, notice }) {
  const title = pen.write(head.own.title);
  pen.endParagraph();
  const validity = head.form === 'RULES' ? validityOf(head) : null;
  const policy = book.policy({
    ...policyOf(head), ...head.own, effectiveOn: validity?.effectiveOn ?? null, expiresOn: validity?.expiresOn ?? null,
    validity: validity?.validity ?? null, startLine: title.line, endLine: null,
  }); // biome-ignore format: one screen
  const { issued } = notice;
  book.claim('CITES', notice.policy, policy.id, {
    ruleId: 'family/transmits', at: [title], key: 'TRANSMITS', position: 1,
    own: { kind: 'TRANSMITS', printed: head.own.title, status: 'RESOLVED' },
  }); // biome-ignore format: one screen
  book.claim('ISSUED_BY', policy, head.issuer.node.id, { ruleId: 'header/issuer-inherited', at: issued.at });
  return policy;
}

/** Answers the line of the date. */
function sign(pen, head) {
  pen.write(head.issuer.node.name);
  pen.endParagraph(1);
  const { line } = pen.write(head.printedDate);
  pen.endParagraph();
  return line;
}

function policyOf({ issuedOn, place }) {
  return {
    documentNumber: null, status: 'LOADED', issuedOn, effectiveOn: null, expiresOn: null, validity: null, addressees: [],
    contacts: [], signatories: [], jurisdiction: place?.code ?? '000000', sourceId: null,
  }; // biome-ignore format: one screen
}

function addresseesOf({ place }, world) {
  if (place === null) return ['各省、自治区、直辖市人民政府'];
  const word = world.relativeWord(place);
  const below = world.groupOf(place)?.printed ?? `各镇人民政府`;
  return [below, `${word}政府各部门`];
}
