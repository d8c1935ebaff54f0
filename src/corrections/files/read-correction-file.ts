import { readFile } from 'node:fs/promises';
import { type Document, isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Correction } from '../../domain/correction.js';
import { DomainError } from '../../domain/errors.js';
import { checkStatement } from '../check-statement.js';
import { checkText } from '../check-text.js';
import { correctionId } from '../correction-id.js';
import { TEXT_LIMITS } from '../statement.js';
import { correctionOf, ENTRY } from './correction-entry.js';

/** A correction, and where it stands. */
export interface FiledCorrection {
  readonly correction: Correction;
  readonly file: string;
  /** 1-based, of its first key. */
  readonly line: number;
  /** Which of the file's corrections it is, from 0. */
  readonly index: number;
}

const BYTES_MAX = 20_000_000;

/** The corrections of one file. Fails with CORRECTION_INVALID, naming file and line of the fault. */
export async function readCorrectionFile(file: string): Promise<readonly FiledCorrection[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw fault(file, null, 'the file cannot be read', cause);
  });
  const { document, lines } = parseCorrections(file, text);
  return entriesOf(file, document, lines).map(({ node, line }, index) => {
    const result = ENTRY.safeParse(node.toJS(document, { maxAliasCount: 0 }));
    if (!result.success) {
      const { issues } = result.error;
      // A key that is misspelt is missing too: the misspelling says more.
      const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
      throw entryFault(file, document, lines, index, line, issue);
    }
    return { correction: checked(file, line, correctionOf(result.data)), file, line, index };
  });
}

/** The file as YAML that keeps comments and order. */
export function parseCorrections(file: string, text: string): { readonly document: Document; readonly lines: LineCounter } {
  if (text.length > BYTES_MAX) throw fault(file, null, `it has ${text.length} characters, at most ${BYTES_MAX} are read: split it`);
  const lines = new LineCounter();
  const document = parsed(file, text, lines);
  const [error] = document.errors;
  if (error) throw fault(file, lines.linePos(error.pos[0]).line, `it is no YAML: ${error.message.split('\n')[0]}`);
  return { document, lines };
} // biome-ignore format: one line a step

/** The parser calls itself for each list within a list, so what is nested without end exhausts the stack. */
function parsed(file: string, text: string, lineCounter: LineCounter): Document {
  try {
    return parseDocument(text, { lineCounter, uniqueKeys: true });
  } catch (failure) {
    if (failure instanceof RangeError) throw fault(file, null, 'lists and maps are nested too deep in it', failure);
    throw failure;
  }
} // biome-ignore format: one line a step

function entriesOf(file: string, document: Document, lines: LineCounter): readonly { readonly node: Node; readonly line: number }[] {
  const { contents } = document;
  if (contents === null) return [];
  const list = isMap(contents) ? contents.get('corrections', true) : undefined;
  const others = isMap(contents) ? contents.items.map(({ key }) => String(key)).filter((key) => key !== 'corrections') : [];
  if (list === undefined || others.length > 0)
    throw fault(file, 1, `it must be a map with one key, corrections${others.length > 0 ? `, and has ${others.join(', ')}` : ''}`);
  if (!isSeq(list)) {
    if ((list as Node | null) === null || document.getIn(['corrections']) === null) return [];
    throw fault(file, 1, 'corrections must be a list');
  }
  return list.items.map((item) => ({ node: item as Node, line: lineOf(item as Node, lines) ?? 1 }));
} // biome-ignore format: one screen

function lineOf(node: unknown, lines: LineCounter): number | null {
  const range = (node as Node | null)?.range;
  return range ? lines.linePos(range[0]).line : null;
}

function entryFault(
  file: string,
  document: Document,
  lines: LineCounter,
  index: number,
  line: number,
  issue: { readonly path: readonly PropertyKey[]; readonly message: string; readonly code?: string; readonly keys?: readonly string[] } | undefined,
): DomainError {
  const path = issue?.path ?? [];
  const at = lineOf(document.getIn(['corrections', index, ...path], true), lines) ?? line;
  const where = path.length === 0 ? '' : `${path.map(String).join('.')} `;
  if (issue?.code === 'unrecognized_keys') return fault(file, at, `${where}has the unknown key ${(issue.keys ?? []).join(', ')}`);
  return fault(file, at, `${where}${issue?.message ?? 'is not right'}`);
} // biome-ignore format: one screen

/** Whether an entry says what its kind can say, under the id that it must have. */
function checked(file: string, line: number, read: ReturnType<typeof correctionOf>): Correction {
  const { evidence, status, decision, corrected, agency, kind } = read;
  try {
    checkStatement(read);
    checkText('a reason', read.reason, TEXT_LIMITS.reason);
    checkText('a name of who proposes it', read.proposedBy, TEXT_LIMITS.name);
    if (decision !== null) checkText('a name of who decides', decision.by, TEXT_LIMITS.name);
  } catch (failure) {
    if (failure instanceof DomainError) throw fault(file, line, failure.message);
    throw failure;
  }
  if (kind !== 'NOTE' && evidence === null) throw fault(file, line, `${kind} needs words`);
  if (evidence !== null && evidence.end - evidence.start !== evidence.quote.length)
    throw fault(file, line, `the words have ${evidence.quote.length} characters, and from start to end there are ${evidence.end - evidence.start}`);
  if ((status === 'PROPOSED') !== (decision === null)) throw fault(file, line, `${status} ${decision === null ? 'needs' : 'has no'} decision`);
  if (corrected?.to.startsWith('agency-') && agency === null)
    throw fault(file, line, 'corrected needs agency: its short name, level, jurisdiction and aliases');
  const id = correctionId(read);
  if (read.id !== null && read.id !== id)
    throw fault(file, line, `what ${read.id} says was edited, so it is another correction now: give it the id ${id}, or leave the id out`);
  return { ...read, id };
} // biome-ignore format: one line a rule

function fault(file: string, line: number | null, message: string, cause?: unknown): DomainError {
  const place = line === null ? file : `${file}:${line}`;
  return new DomainError(
    'CORRECTION_INVALID',
    `${place}: ${message.replace(/\.$/, '')}.`,
    { file, line },
    cause,
  );
}
