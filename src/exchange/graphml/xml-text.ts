/** What XML 1.0 cannot hold, not even as a reference: control characters, halves of surrogate pairs, two non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;
const ESCAPED = /[&<>"\r]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would read a bare one as a line break.
  '\r': '&#13;',
};

/** Writes texts for XML; of control characters the picture (␌ for a form feed), of the rest � , and counts them. */
export function createXmlText() {
  let replaced = 0;
  return {
    of(text: string): string {
      const held = text.replace(FORBIDDEN, (character) => {
        replaced += 1;
        const code = character.charCodeAt(0);
        return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
      });
      return held.replace(ESCAPED, (character) => ESCAPES[character] ?? character);
    },
    replaced: (): number => replaced,
  };
}
