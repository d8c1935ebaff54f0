import { describe, expect, test } from '@jest/globals';
import { snippetFromMark } from '../../../explorer/app/parts/search/snippet-from-mark.js';
import { snippetMatches } from '../../../explorer/app/parts/search/snippet-matches.js';
import { shorterWords } from '../../../explorer/app/views/search/shorter-words.js';

describe('a snippet for one line', () => {
  const text = '一二三四五六七八九十一二三四五东莞';

  test('begins a few characters before what was found', () => {
    expect(snippetFromMark({ text, start: 100 }, [{ start: 115 }])).toEqual({
      text: '四五六七八九十一二三四五东莞',
      start: 103,
    });
  });

  test('stays as it is where that is near enough, or nothing was found in it', () => {
    expect(snippetFromMark({ text, start: 100 }, [{ start: 108 }])).toEqual({ text, start: 100 });
    expect(snippetFromMark({ text, start: 0 }, [])).toEqual({ text, start: 0 });
  });

  test('never begins with half a character', () => {
    const { text: cut } = snippetFromMark({ text: `𠮷${'一'.repeat(12)}东莞`, start: 0 }, [{ start: 13 }]);
    expect(cut).toBe(`${'一'.repeat(12)}东莞`);
  });

  test('of several aliases has the places of the one it is of', () => {
    const at = (index: number | null, field = 'aliases') => ({ field, index, start: 0, end: 2 });
    const snippet = { field: 'aliases', text: '工信厅', start: 0 };
    expect(snippetMatches({ snippet, matches: [at(null, 'name'), at(1), at(2), at(1)] })).toEqual([
      at(1),
      at(1),
    ]);
  });
});

describe('what to look for instead of words that nothing has', () => {
  test('each word alone', () => {
    expect(shorterWords('  融资 不存在 融资 ')).toEqual(['融资', '不存在']);
  });

  test('of one word its beginning and its end, and nothing of one character', () => {
    const shorter = shorterWords('东莞市新能源汽车');
    expect(shorter).toEqual(expect.arrayContaining(['东莞市新', '能源汽车']));
    for (const word of shorter) expect([...word].length).toBeGreaterThan(1);
  });

  test.each(['', ' ', '东', '东莞'])('nothing shorter than 「%s」', (text) => {
    expect(shorterWords(text)).toEqual([]);
  });
});
