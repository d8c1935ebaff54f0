/**
 * What is meant where a font answers with a radical or a compatibility form of the same shape, as PDFs of
 * some programs do: ⽂ (U+2F42) for 文, ⻓ (U+2ED3) for 长. Other characters as they are. Latin
 * ligatures become their letters, and the ⋯ of Adobe's Chinese encodings …
 */
export function plainForm(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x22ef) return '…';
  if (code >= 0x2f00 && code <= 0x2fdf) return character.normalize('NFKC');
  if (code >= 0x2e80 && code <= 0x2eff) return SUPPLEMENT.get(character) ?? character;
  if (code >= 0xfb00 && code <= 0xfb06) return character.normalize('NFKC');
  if (code >= 0xf900 && code <= 0xfaff) return character.normalize('NFC');
  return character;
}

/** The radicals supplement has no mapping in Unicode; these are the ones that are words of their own. */
const SUPPLEMENT: ReadonlyMap<string, string> = new Map(
  [
    '⺁厂', '⺒巳', '⺓幺', '⺟母', '⺠民', '⺩王', '⺬示', '⻁虎', '⻄西', '⻅见', '⻆角', '⻉贝', '⻋车', '⻑長', '⻓长',
    '⻔门', '⻘青', '⻙韦', '⻚页', '⻛风', '⻜飞', '⻝食', '⻢马', '⻣骨', '⻤鬼', '⻥鱼', '⻦鸟', '⻨麦', '⻩黄', '⻬齐',
    '⻮齿', '⻰龙', '⻳龟',
  ].map((pair) => [pair.charAt(0), pair.charAt(1)]),
); // biome-ignore format: pairs
