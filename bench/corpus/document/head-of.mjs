import { createChance, harmonic } from '../chance.mjs';
import { TOPICS } from '../words/vocabulary.mjs';
import { OFFICES } from '../world/offices.mjs';

const FIRST_YEAR = 2015;
const YEARS = 11;
/** Clauses of a document: most have some tens, one in a thousand thousands. */
const SIZES = [5, 8, 11, 14, 17, 20, 24, 28, 33, 40, 48, 58, 72, 95, 140, 230];
const LARGE_SIZES = [230, 280, 340, 420, 520, 660, 900, 1300, 3000];
/** Half of the local documents are a province's, so that its largest office leads a fortieth of all clauses. */
const LEVELS = ['PROVINCE', 'PROVINCE', 'CITY', 'COUNTY'];
const SKEWED_TOPICS = harmonic(TOPICS, 4);
const FORMS = [
  { name: 'PLAN', words: '行动方案', kind: 'PROGRAMME' },
  { name: 'PLAN', words: '实施方案', kind: 'PROGRAMME' },
  { name: 'PLAN', words: '发展规划', kind: 'PLAN' },
  { name: 'MEASURES', words: '若干措施', kind: 'MEASURES' },
  { name: 'MEASURES', words: '实施意见', kind: 'OPINIONS' },
  { name: 'RULES', words: '管理办法', kind: 'PROCEDURES' },
  { name: 'RULES', words: '实施细则', kind: 'RULES' },
];

/**
 * What others can know of the `index`-th document without reading it: who issued it for which place, its number, titles,
 * dates and ids. Made from the seed and the index alone, so that any document can cite any other.
 */
export function headOf(world, seed, index) {
  const chance = createChance(seed, 2 * index);
  const { place, issuer, mark } = speakerOf(world, chance);
  const serial = Math.floor(index / YEARS) + 1;
  const year = FIRST_YEAR + (index % YEARS);
  const [month, day] = [chance.between(1, 12), chance.between(1, 28)];
  const number = `${mark}〔${year}〕${serial}号`;
  const size = chance.isTrue(0.03) ? chance.fromQuantiles(LARGE_SIZES) : chance.fromQuantiles(SIZES);
  const form = size > 400 ? FORMS[chance.below(3)] : chance.pick(FORMS);
  const topic = chance.pickHarmonic(SKEWED_TOPICS);
  const until = year + chance.between(1, 5);
  const years = form.name === 'PLAN' && chance.isTrue(0.7) ? `（${year}—${until}年）` : '';
  const where = place === null ? '' : place.fullName;
  const own = `${where}${topic}${form.words}${years}`;
  const isTransmitted = form.name !== 'MEASURES' || chance.isTrue(0.4);
  const marks = chance.isTrue(0.5) ? ['《', '》'] : ['', ''];
  const title = isTransmitted
    ? `${issuer.node.name}关于印发${marks[0]}${own}${marks[1]}的通知`
    : `${issuer.node.name}关于${topic}的${form.words}`;
  const id = world.policyIdOf(number, title);
  return {
    index, place, issuer, number, year, size, form: form.name, topic, isTransmitted, title,
    kind: isTransmitted ? 'NOTICE' : form.kind,
    issuedOn: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    printedDate: `${year}年${month}月${day}日`,
    id,
    /** The instrument itself: the annex of a notice, or the document. */
    own: isTransmitted
      ? { id: `${id}-annex-1`, title: own, kind: form.kind }
      : { id, title, kind: form.kind },
  }; // biome-ignore format: one screen
}

/** Most speak in 广东, as our users' documents do; the rest all over the country, provinces unlike. */
function speakerOf(world, chance) {
  if (chance.isTrue(0.05)) {
    const { slug, mark } = chance.pickSkewed(world.centralBodies.filter((body) => body.mark !== null));
    return { place: null, issuer: world.centralAgency(slug), mark };
  }
  const province = chance.isTrue(0.6) ? world.guangdong : chance.pickHarmonic(world.otherProvinces);
  const level = chance.pick(LEVELS);
  const city = level === 'PROVINCE' ? null : chance.pickSkewed(world.within(province));
  const counties = city === null ? [] : world.within(city);
  const place = (level === 'COUNTY' && counties.length > 0 ? chance.pick(counties) : city) ?? province;
  const sign =
    place === province
      ? (province.aliases.find(({ length }) => length === 1) ?? province.name)
      : place.name[0];
  const manner = chance.below(10);
  if (manner < 2) return { place, issuer: world.agencyOf(place, 'government'), mark: `${sign}府` };
  if (manner < 5) return { place, issuer: world.agencyOf(place, 'government-office'), mark: `${sign}府办` };
  const { slug, mark } = chance.pickSkewed(
    OFFICES.filter((office) => office.mark !== null && world.officesOf(place).includes(office.slug)),
  );
  return { place, issuer: world.agencyOf(place, slug), mark: `${sign}${mark}` };
}
