const PREAMBLE =
  /^(?:其中|同时|此外|以及|并|且|，)*(?:力争|争取|确保)?(?:到|至|截至)?(?:“?十[三四五六七]五”?(?:时期|期间|末)|(?:20\d{2}(?:[—–~～-]{1,2}20\d{2})?年)?(?:底|末|\d{1,2}月底?)?(?:前)?|今年|全年)?，?/;
const VERBS =
  /^(?:[较比](?:20\d{2}年底?|上年)|努力|力争|确保|加快|进一步|推动|其中|以及|和|并|争取|实现|每年)+/;
const SCOPE = /^(?:我|本)?(?:全(?:省|市|区|县|州|盟|旗|国|域)|我[省市区县州])/;

/** 营业收入达到…: what stands before the comparator; 培育100家企业: what is counted stands behind. */
export function metricOf(noun: string, after: string): string {
  const own = noun.replace(PREAMBLE, '').replace(SCOPE, '').replace(VERBS, '');
  if (own.length >= 2) return own;
  return after
    .replace(/^的/, '')
    .split(/[，。；、（]/)[0]
    ?.slice(0, 40) ?? own; // biome-ignore format: one thought
}

const SCOPE_WORDS =
  /(?:^|，|年|底)((?:每|单)[家个户项](?:企业|项目|单位)?|每人|全[省市区县州盟旗国域]|我[省市区县州盟旗]|各(?:设区)?[市区县州盟旗](?:（[市、区县]{1,6}）)?)(?!级|域|块|间|别|场|政|属|委)/;

/** Whom or where the half-sentence, or else the sentence before it, speaks of; null where nothing narrows it. */
export function scopeOf(half: string, sentence: string): string | null {
  return SCOPE_WORDS.exec(half)?.[1] ?? SCOPE_WORDS.exec(sentence)?.[1] ?? null;
}

/** 农业与食品产业产值分别接近: the things that a number is said of one by one; at least two, or none. */
export function sharedMetrics(noun: string): readonly string[] {
  const words = noun
    .replace(/(?:分别|均|各)$/, '')
    .replace(PREAMBLE, '')
    .replace(SCOPE, '')
    .replace(VERBS, '');
  const parts = words.split(/[、和与及]/).filter((part) => part.length >= 2);
  if (parts.length < 2 || parts.length > MOST_SHARED) return [];
  // 工业投资和技改投资增速: what is measured is printed once, behind the last.
  const measured = MEASURED.exec(parts[parts.length - 1] as string)?.[0] ?? '';
  return parts.map((part) => (part.endsWith(measured) ? part : `${part}${measured}`));
}

const MOST_SHARED = 12;
const MEASURED =
  /(?:产业|企业|项目)?(?:产值|规模|收入|增加值|增速|投资|比重|占比|率|数量|总量|总数|产量|面积|人数|覆盖面)$/;
