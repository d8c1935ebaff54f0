import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../../../../src/domain/errors.js';
import { readPdf } from '../../../../src/ingest/read/pdf/read-pdf.js';
import { createRandom } from '../../../support/pdf/random.js';
import { typeset } from '../../../support/pdf/typeset.js';
import { writePdf } from '../../../support/pdf/write-pdf.js';

const LINES = [
  '#澜川省关于支持企业的若干措施',
  '一、加强组织领导',
  ...Array<string>(30).fill('各地要强化工作落实，定期报送进展。（省财政厅牵头，省商务厅配合）'),
];
const PAGES = typeset(LINES);
const EMPTY = { width: 595, height: 842, words: [] };

describe('what is refused', () => {
  it('is a scan', async () => {
    const words = [{ x: 280, y: 800, size: 12, words: '— 1 —' }];
    await expect(readPdf(writePdf([{ ...EMPTY, words }, EMPTY]), '规划.pdf')).rejects.toMatchObject({
      code: 'NO_TEXT',
      message:
        '规划.pdf is a scan; it holds no text, only pictures, on pages 1, 2 of 2. Run text recognition (OCR) and read what it saves.',
    });
  });

  it('is a text layer that says nothing of the characters it prints', async () => {
    const shifted = PAGES.map((page) => ({
      ...page,
      // The numbers of shapes in a font: 中 is the 4,559th character of one, not U+4E2D.
      words: page.words.map((words) => ({
        ...words,
        font: 'UNNAMED' as const,
        words: words.words.replace(/./g, shapeNumber),
      })),
    }));
    await expect(readPdf(writePdf(shifted), 'garbled.pdf')).rejects.toMatchObject({
      code: 'NO_TEXT',
      message: expect.stringContaining('its fonts do not say which characters they print'),
    });
  });

  it('asks for a password', async () => {
    await expect(readPdf(encrypted(writePdf(PAGES)), 'secret.pdf')).rejects.toMatchObject({
      code: 'ENCRYPTED_FILE',
    });
  });

  it.each([
    ['is empty', new Uint8Array()],
    ['is no PDF', new TextEncoder().encode('%PDF-1.7\nnothing follows')],
    ['is cut short', writePdf(PAGES).slice(0, 600)],
  ])('%s', async (_, bytes) => {
    await expect(readPdf(bytes, 'broken.pdf')).rejects.toMatchObject({ code: 'DAMAGED_FILE' });
  });

  it('unpacks too far', async () => {
    const packed = deflateSync(Buffer.alloc(80 * 1024 * 1024, 0x20));
    const head = Buffer.from(
      `%PDF-1.5\n1 0 obj\n<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
    );
    const bomb = Buffer.concat([head, packed, Buffer.from('\nendstream\nendobj\n')]);
    await expect(readPdf(bomb, 'bomb.pdf')).rejects.toMatchObject({ code: 'INFLATES_TOO_FAR' });
  });
});

it('names the pages without text among pages that have one', async () => {
  const { notes } = await readPdf(writePdf([...PAGES, EMPTY, ...PAGES]), 'mixed.pdf');
  expect(notes).toEqual([
    {
      ruleId: 'read/pages-without-text',
      message: `There is no text, only pictures or nothing, on page ${PAGES.length + 1} of ${2 * PAGES.length + 1}; what is printed there is not read.`,
    },
  ]);
});

it('ends in text or in a named error, whatever is cut off or overwritten', async () => {
  const random = createRandom(5);
  const whole = writePdf(PAGES);
  const ends = { read: 0, refused: 0 };
  for (let round = 0; round < 36; round++) {
    const broken = whole.slice(0, round % 3 === 0 ? Math.floor(random() * whole.length) : whole.length);
    if (round % 3 > 0)
      for (let hit = 0; hit < (round % 3 === 1 ? 4 : 120); hit++)
        broken[Math.floor(random() * broken.length)] = Math.floor(random() * 256);
    try {
      const { text, pageStarts } = await readPdf(broken, 'broken.pdf');
      expect([...pageStarts].sort((a, b) => a - b)).toEqual(pageStarts);
      expect(pageStarts.every((start) => start >= 0 && start <= text.length)).toBe(true);
      ends.read++;
    } catch (error) {
      expect(error).toBeInstanceOf(DomainError);
      ends.refused++;
    }
  }
  expect(Math.min(ends.read, ends.refused)).toBeGreaterThan(3);
});

function shapeNumber(character: string): string {
  return String.fromCharCode(0x0d00 + (character.charCodeAt(0) % 0x800));
}

/** The same file with a dictionary that says it is encrypted, with a user password that is not empty. */
function encrypted(plain: Uint8Array): Uint8Array {
  const key = `<${'5a'.repeat(32)}>`;
  const entry = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -44 >> /ID [<00112233> <00112233>]`;
  return Buffer.from(
    Buffer.from(plain).toString('latin1').replace('/Root 1 0 R', `/Root 1 0 R ${entry}`),
    'latin1',
  );
}
