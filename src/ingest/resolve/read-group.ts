import type { Place } from '../gazetteers.js';
import type { GroupWords, Reach } from './government-groups.js';
import type { PrefixReader } from './jurisdiction-words.js';
import { type OfficeIndex, servesPlace } from './office-index.js';
import type { PlaceIndex } from './place-index.js';

const GOVERNMENT =
  /^(?:的)?(?:各级)?(?:党(?:工)?委(?:、|和|及)?)?(?:地方)?(?:(?:人民)?政府|办事处|行政公署|行署)(?:、?办事处|（[^）]{0,12}）)?$/;
const QUALIFIERS =
  /^(?:各级|各|有关|相关|其他|所有|全体|具备条件的|等|属地|所在地|事发地|[火灾害事故件]{0,4}发生地|事发|辖区|涉及(?=[市县区镇乡街]))+/;
const DIVISIONS = /^[地级及以上设的市州盟县区旗乡镇街道自治、（）和]+/;
const DEPARTMENT = /^(.{2,20}?)(?:行政)?(?:主管)?(?:部门|机关)$/;
const ANY_LEVEL = /^(?:县级以上|各级|地方各级|县以上|市县级|地方|地区$|当地|属地|所在地|各地(?:区|方)?)/;

/** 各地级以上市人民政府, 有关县（市、区）财政部门, 全省各市工信局, 县级以上人民政府: which group the words mean, or null. */
export function readGroup(
  name: string,
  home: Place,
  tools: { readonly offices: OfficeIndex; readonly prefixes: PrefixReader; readonly places: PlaceIndex },
): GroupWords | null {
  const { words, except } = withoutExceptions(
    name.replace(/行政公署、?|、?(?:省|各)?直管(?:市|县(?:（市）)?)|省辖(?=市)/g, ''),
    home,
    tools.places,
  );
  for (const scope of scopesOf(words, home, tools.prefixes)) {
    const qualifiers = QUALIFIERS.exec(scope.rest)?.[0] ?? '';
    const concernedOnly = /有关|相关|具备|地|事发|涉及/.test(qualifiers);
    const rest = scope.rest.slice(qualifiers.length);
    const common = { home: scope.place, concernedOnly, except };
    const anyLevel = ANY_LEVEL.test(scope.rest) ? scope.rest : rest;
    const local = ANY_LEVEL.exec(anyLevel)?.[0];
    if (local !== undefined) {
      const tail = anyLevel.slice(local.length);
      const isBare =
        tail === '' && (local.startsWith('各地') || (qualifiers !== '' && /^地[区方]$/.test(local)));
      const office = isBare ? null : tailOf(tail, scope.place, 'all-levels', tools);
      const isSome = concernedOnly || /^(?:当地|属地|所在地)/.test(local);
      if (office !== undefined) return { ...common, concernedOnly: isSome, reach: 'all-levels', office };
    }
    const run = DIVISIONS.exec(rest)?.[0] ?? '';
    for (let length = run.length; length > 0; length--) {
      const reach = reachOf(run.slice(0, length), scope.place, qualifiers !== '' || scope.place !== home);
      if (reach === null) continue;
      // 各市, 县（市、区） alone, in a list of units, are their governments; 市 alone says nothing.
      const isBare = length === rest.length && (qualifiers !== '' || run.length > 2);
      const office = isBare ? null : tailOf(rest.slice(length), scope.place, reach, tools);
      if (office !== undefined) return { ...common, reach, office };
    }
  }
  // 工业和信息化主管部门 without a level: those of whatever level is concerned.
  const office = DEPARTMENT.test(words) ? tailOf(words, home, 'all-levels', tools) : undefined;
  return office ? { home, reach: 'all-levels', concernedOnly: false, except, office } : null;
}

/** 全省…, 广东省…, or nothing: whose divisions they are. */
function scopesOf(
  words: string,
  home: Place,
  prefixes: PrefixReader,
): readonly { readonly place: Place; readonly rest: string }[] {
  const printed = prefixes
    .read(words, home)
    .filter(({ slot, rest }) => slot !== 'none' && slot !== 'party' && /^[各有相所其]/.test(rest));
  return [...printed, { place: home, rest: words }];
}

/** Which divisions the words mean in a document of that place. */
function reachOf(run: string, home: Place, isQualified: boolean): Reach | null {
  const plain = run.replace(/[、（）和及]/g, '');
  if (/[乡镇街道]/.test(plain)) return 'township';
  if (!/[市州盟县区旗]/.test(plain)) return null;
  if (home.level === 'COUNTY') return null;
  if (home.level !== 'PROVINCE') return isQualified || plain.length > 1 ? 'county' : null;
  const cities =
    /^(?:地级(?:及?以上)?市|设区的?市|地?市级|(?:地|市|州|盟)*市(?:州|盟|地)*|州市?|盟市?)/.exec(
      plain,
    )?.[0] ?? '';
  const below = plain.slice(cities.length);
  // A single 市 without 各 is one city, and the document does not say which.
  if (cities !== '' && !/[县区旗]/.test(below)) return isQualified || plain.length > 1 ? 'prefecture' : null;
  if (cities === '') return isQualified || plain.length > 1 ? 'county' : null;
  return below === '区' ? 'prefecture' : 'prefecture-and-county';
}

/** The kind of agency after the divisions: null for governments, undefined where the words are something else. */
function tailOf(
  tail: string,
  home: Place,
  reach: Reach,
  { offices, places }: { readonly offices: OfficeIndex; readonly places: PlaceIndex },
): GroupWords['office'] | undefined {
  if (GOVERNMENT.test(tail)) return null;
  if (tail === '') return undefined;
  const sample =
    reach === 'prefecture' || reach === 'all-levels' ? places.inside(home.code, 'PREFECTURE')[0] : undefined;
  const member = sample ?? places.inside(home.code, 'COUNTY')[0] ?? home;
  const words = tail.replace(/^(?:人民)?政府(?=.)/, '');
  const slugs = new Set(
    offices.byName(words).flatMap(({ office, slot }) => (slot === 'party' ? [] : [office.slug])),
  );
  const department = DEPARTMENT.exec(words);
  for (const office of department === null ? [] : offices.byFunction(department[1] ?? ''))
    slugs.add(office.slug);
  const fitting = [...slugs]
    .map((slug) => offices.ofKind(slug, member))
    .filter((office) => office !== null && servesPlace(office, member));
  return fitting.length === 1 ? (fitting[0] ?? undefined) : undefined;
}

function withoutExceptions(
  name: string,
  home: Place,
  places: PlaceIndex,
): { readonly words: string; readonly except: readonly string[] } {
  const printed =
    /（(?:不含|不包括|除)([^（）]{2,20}?)(?:外|除外)?）/.exec(name) ??
    /^除([^（）]{2,20}?)(?:以)?外的?/.exec(name);
  if (printed === null) return { words: name, except: [] };
  const codes = (printed[1] ?? '').split(/[、和及]/).map((word) => {
    const inside = places.byName(word).filter((place) => place.code.slice(0, 2) === home.code.slice(0, 2));
    return inside.length === 1 ? inside[0]?.code : undefined;
  });
  const known = codes.filter((code) => code !== undefined);
  return known.length === codes.length
    ? { words: name.replace(printed[0], ''), except: known.sort() }
    : { words: name, except: [] };
}
