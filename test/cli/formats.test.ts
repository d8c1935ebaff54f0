import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Extraction } from '../../src/reports/extraction.js';
import { p, writeDocx } from '../ingest/read/support/write-docx.js';
import { createTestFolder } from '../store/sqlite-folder.js';
import { run } from './command-line.js';
import { smallDocument } from './small-document.js';

const inFolder = createTestFolder();
const lines = smallDocument().trimEnd().split('\n');
const html = new TextEncoder().encode(
  `<!doctype html><html><body><div class="nav"><a>首页</a></div><div id="zoom">${lines.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`,
);
const docx = writeDocx(lines.map((line) => p(line)).join(''));
const text = new TextEncoder().encode(smallDocument());

beforeAll(() => {
  writeFileSync(inFolder('措施.txt'), text);
  writeFileSync(inFolder('措施.html'), html);
  writeFileSync(inFolder('措施.docx'), docx);
});

/** What is read of a document, without what depends on its lines and offsets. */
function claims({ policies }: Extraction): unknown {
  return policies.map(({ clauses, citations: _citations, targets: _targets, ...header }) => ({
    ...header,
    clauses: clauses.map(({ number, heading, kind, assignments }) => ({
      number, heading, kind,
      assignments: assignments.map(({ agencyId, role, printed }) => [role, agencyId, printed]),
    })), // biome-ignore format: one screen
  }));
}

const extracted = async (file: string): Promise<Extraction> =>
  JSON.parse((await run(['extract', inFolder(file), '--format', 'json'])).out);

describe('one document as text, page and Word file', () => {
  test('has the same header, clauses and units', async () => {
    const expected = claims(await extracted('措施.txt'));
    expect(JSON.stringify(expected)).toContain('市工业和信息化局');
    expect(claims(await extracted('措施.html'))).toEqual(expected);
    expect(claims(await extracted('措施.docx'))).toEqual(expected);
  });

  test.each(['措施.txt', '措施.html', '措施.docx'])(
    '%s: every quote stands at its offsets in the text as printed',
    async (file) => {
      const { out, code } = await run(['extract', inFolder(file), '--format', 'text']);
      expect(code).toBe(0);
      const { policies } = await extracted(file);
      const evidence = policies
        .flatMap(({ clauses }) => clauses)
        .flatMap(({ assignments }) => assignments.map((one) => one.evidence));
      expect(evidence).toHaveLength(4);
      for (const { start, end, quote, line } of evidence) {
        expect(out.slice(start, end)).toBe(quote);
        expect(out.split('\n')[line - 1]).toContain(quote);
      }
    },
  );

  test('is refused as one document when it comes twice, not for its name', async () => {
    const twice = [inFolder('措施.docx'), inFolder('措施.html')];
    const { code, err } = await run(['ingest', ...twice, '--store', inFolder('twice.db')]);
    expect(code).toBe(3);
    expect(err).toMatch(/措施\.docx and 措施\.html both hold 佛府〔2023〕7号\. .*\(DUPLICATE_DOCUMENT\)/);
  });
});

describe('standard input', () => {
  test.each([
    ['text', text],
    ['a page', html],
    ['a Word file', docx],
  ])('%s', async (_, bytes) => {
    const { code, out, err } = await run(['extract', '-', '--format', 'json'], {}, false, bytes);
    expect([code, JSON.parse(out).file]).toEqual([0, 'stdin']);
    expect(err).toContain('Reading 1/1 stdin: ');
    expect(JSON.parse(out).policies[0].documentNumber).toBe('佛府〔2023〕7号');
  });

  test('may be named, stands beside files, and can be loaded', async () => {
    const name = ['--name', '新措施.docx'];
    const { out } = await run(
      ['extract', '-', inFolder('措施.txt'), '--format', 'json', ...name],
      {},
      false,
      docx,
    );
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual(['新措施.docx', '措施.txt']);
    const loaded = await run(['ingest', '-', ...name, '--store', inFolder('in.db')], {}, false, docx);
    expect([loaded.code, loaded.err]).toEqual([0, expect.stringContaining('新措施.docx')]);
  });

  test('that is empty, or printed as text with others, is refused', async () => {
    expect(await run(['extract', '-'], {}, false, new Uint8Array())).toMatchObject({
      code: 3,
      err: 'policy-graph: stdin holds no text. (EMPTY_SOURCE)\n',
    });
    const both = ['extract', '-', inFolder('措施.txt'), '--format', 'text'];
    expect(await run(both, {}, false, docx)).toMatchObject({ code: 2, out: '' });
  });
});

test('a file that is not what its ending says is read as what it is, and the result says so', async () => {
  writeFileSync(inFolder('导出.doc'), html);
  const { policies, diagnostics } = await extracted('导出.doc');
  expect(policies[0]?.documentNumber).toBe('佛府〔2023〕7号');
  expect(diagnostics.map(({ ruleId, message }) => [ruleId, message])).toContainEqual([
    'read/other-format',
    'The file is a web page, whatever its name says; it was read as that.',
  ]);
});
