/** Words that introduce a short name: （粤府〔2021〕21号，以下简称《政策措施》）. */
const INTRODUCES = /(?:以下|下)?(?:均|统一)?(?:统称|简称)(?:为|：|，)?|(?:以下|下)称(?:为|：)?/;
const NAMES = /《([^《》]{1,30})》|[“‘"]([^“”‘’"《》]{1,30})[”’"]/g;
const LONGEST_BARE_NAME = 16;

/** The short names that a bracket after a title introduces, in order; empty where it introduces none. */
export function shortNames(bracket: string): readonly string[] {
  const introduced = INTRODUCES.exec(bracket);
  if (introduced === null) return [];
  const rest = bracket.slice(introduced.index + introduced[0].length);
  const marked = [...rest.matchAll(NAMES)].map((match) => match[1] ?? match[2] ?? '');
  if (marked.length > 0) return marked;
  const bare = /^[^，。；、（）]{2,}/.exec(rest)?.[0] ?? '';
  return bare.length >= 2 && bare.length <= LONGEST_BARE_NAME ? [bare] : [];
}
