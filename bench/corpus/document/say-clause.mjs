import { METRICS } from '../words/vocabulary.mjs';
import { citedBy } from './cited-by.mjs';

const NO_LAYOUT = { basis: 'TEXT', grade: null, verdict: 'STATED', likelihood: 1 };
const TYPES = { LEAD: 'LED_BY', SUPPORT: 'SUPPORTED_BY', ASSIGNED: 'ASSIGNED_TO' };

/** What clauses of one document say, in the words of the genre: each method writes through a voice and books the claims. */
export function createSayings({ world, prose, seed, head, book, chance, units }) {
  const places = placesOf(world, head);
  const isGuangdong = head.place?.code.startsWith('44') ?? false;

  const names = (voice, items, name, between = '、') => {
    items.forEach((item, at) => {
      if (at > 0) voice.write(between);
      name(item);
    });
  };
  const place = (voice, city) => {
    const printed = city.level === 'COUNTY' || chance.isTrue(0.2) ? city.fullName : city.name;
    const at = [voice.write(printed)];
    book.claim('APPLIES_TO', voice.clause, `city-${city.code}`, {
      ruleId: 'place/city-named',
      at,
      own: { printed },
    });
  };
  const cluster = (
    voice,
    entry,
    ruleId = entry.kind === 'CLUSTER' ? 'cluster/named' : 'cluster/sub-sector-named',
  ) => {
    const printed = chance.pick(entry.kind === 'CLUSTER' ? namesOf(entry) : entry.aliases);
    const at = [voice.write(printed)];
    book.claim('PROMOTES', voice.clause, entry.id, { ruleId, at, own: { printed } });
  };
  const unit = (
    voice,
    { node, printed },
    type,
    ruleId,
    { jointDuty = false, inherited = false, statedBy = null } = {},
  ) => {
    const at = voice.write(printed);
    book.node('Agency', node);
    const own = { printed, expanded: printed, jointDuty, inherited, statedBy };
    book.claim(type, voice.clause, node.id, { ruleId, at: [at], own, kind: 'UNIT' });
    return at;
  };
  const targets = new Map();
  // Citations are counted over the whole document.
  let citations = 0;
  const someClusters = (count) =>
    chance
      .someOf(world.clusters, count, chance.pickSkewed)
      .map((entry) => (chance.isTrue(0.4) ? (chance.pick(spokenOf(entry)) ?? entry) : entry));

  return {
    prose(voice) {
      const at = voice.write(prose.sentence(chance));
      voice.write('。');
      return at;
    },
    places(voice) {
      const cities = chance.someOf(places, chance.between(1, 4), chance.pickSkewed);
      voice.write(chance.pick(['支持', '鼓励', '推动']));
      names(voice, cities, (city) => place(voice, city));
      voice.write(`${chance.pick(['先行先试', '开展试点', '做好承接'])}，${prose.heading(chance)}。`);
    },
    clusters(voice) {
      voice.write(chance.pick(['加快发展', '做强做优', '围绕', '重点支持']));
      names(voice, someClusters(chance.between(1, 3)), (entry) => cluster(voice, entry));
      voice.write(`，${prose.heading(chance)}。`);
    },
    /** 以甲、乙为核心，依托丙、丁加快发展。 */
    layout(voice, about) {
      for (const [way, before, after, printed] of [
        ['核心', '以', '为核心', '为核心'],
        ['依托', '，依托', '', '依托'],
      ]) {
        const start = voice.write(before);
        const cities = chance.someOf(places, chance.between(1, 3), chance.pickSkewed);
        names(voice, cities, (city) => {
          const at = [voice.write(city.name)];
          book.claim('APPLIES_TO', voice.clause, `city-${city.code}`, {
            ruleId: 'place/city-named',
            at,
            own: { printed: city.name },
          });
        });
        if (after !== '') voice.write(after);
        const at = [
          { ...start, start: start.end - way.length + (way === '核心' ? 1 : 0), end: voice.here() },
        ];
        for (const { code } of cities)
          book.claim('LAID_OUT_IN', { id: about.id }, `city-${code}`, {
            ruleId: 'layout/box-sentence', at, key: `TEXT:${way}:${voice.clause.policyId}`, kind: 'LAYOUT',
            own: { from: voice.clause, ...NO_LAYOUT, way, printed, reason: `The text places the city by 「${printed}」.` },
          }); // biome-ignore format: one screen
      }
      voice.write('加快发展。');
    },
    target(voice) {
      const [metric, comparator, unit, least, most] = chance.pick(METRICS);
      const [year, value] = [head.year + chance.between(1, 4), chance.between(least, most)];
      voice.write(`到${year}年，`);
      const at = voice.write(`${metric}${comparator}${value}${unit}`);
      voice.write('。');
      const isPeople = unit === '万人';
      const count = (targets.get(voice.clause.id) ?? 0) + 1;
      targets.set(voice.clause.id, count);
      const id = `${voice.clause.id}~target_${count}`;
      book.node('Target', {
        id, kind: 'TARGET', metric, comparator, value: isPeople ? value * 10_000 : value, valueTo: null,
        unit: isPeople ? '人' : unit, unitPrinted: unit.replace('%', '％'), printed: `${value}${unit}`.replace('%', '％'), year, dueOn: null, scope: null,
      }); // biome-ignore format: one screen
      book.claim('SETS_TARGET', voice.clause, id, { ruleId: 'target/target', at: [at] });
    },
    /** 《…》（粤府〔2021〕53号): the words around it say of which kind. */
    citation(voice, [before, kind, after]) {
      const { id, title, number, isLoaded } = citedBy(world, seed, head, chance);
      if (id === head.own.id) return false;
      voice.write(before);
      const printed = `《${title}》`;
      const at = [voice.write(printed)];
      if (number !== null) voice.write(`（${number}）`);
      voice.write(after);
      book.node('Policy', stubOf(id, title, number), true);
      const status = isLoaded ? 'RESOLVED' : number === null ? 'NO_NUMBER' : 'OUTSIDE_CORPUS';
      const ruleId = `citation/${kind.toLowerCase().replace('_', '-')}`;
      citations += 1;
      book.claim('CITES', voice.clause, id, {
        ruleId,
        at,
        key: kind,
        own: { kind, printed, status },
        position: citations,
      });
      return true;
    },
    unitList: (voice) =>
      units.write({
        clauseId: voice.clause.id,
        say: voice.write,
        name: (agency, role, more) => unit(voice, agency, TYPES[role], RULES[units.form], more),
      }),
    /** 省财政厅负责…。 */
    duty(voice) {
      const at = unit(voice, units.any(), 'ASSIGNED_TO', 'responsibility/division-of-labour');
      voice.write(`负责${prose.heading(chance)}。`);
      return at;
    },

    /** A box or an item is about what its heading names. */
    promotes: (voice, entry, ruleId) => {
      const at = { ...voice.headingAt, end: voice.headingAt.start + entry.name.length };
      book.claim('PROMOTES', voice.clause, entry.id, { ruleId, at: [at], own: { printed: entry.name } });
    },
    namesPlaces: places.length > 0,
    namesClusters: isGuangdong,
  };
}

const RULES = {
  KEYED: 'responsibility/bracketed-key', LEADS_AND_HELPS: 'responsibility/bracketed-phrase',
  KEYED_ROLES: 'responsibility/bracketed-key', SHARED: 'responsibility/bracketed-phrase',
  FIRST_LEADS: 'convention/first-leads', LINE: 'responsibility/keyed-line',
}; // biome-ignore format: a table

/** The name of a sub-sector is often an everyday word (日化), which means it under its own heading only; its other names do anywhere. */
function spokenOf({ subsectors }) {
  return subsectors.filter(({ aliases }) => aliases.length > 0);
}

/** Its name, and what is made of it: 新一代电子信息产业集群. */
function namesOf({ name, aliases }) {
  return [name, ...aliases.filter((alias) => alias.startsWith(name))];
}

/** Cities of a province, counties of a city; of the state the cities of its provinces. */
function placesOf(world, { place, index }) {
  if (place !== null) return place.level === 'COUNTY' ? [] : world.within(place);
  const { items } = world.otherProvinces;
  return [world.guangdong, items[index % items.length]].flatMap((province) =>
    province.level === 'MUNICIPALITY' ? [province] : world.within(province).slice(0, 6),
  );
}

function stubOf(id, title, documentNumber) {
  return {
    id, title, documentNumber, kind: 'OTHER', status: 'CITED', issuedOn: null, effectiveOn: null, expiresOn: null,
    validity: null, addressees: [], contacts: [], signatories: [], jurisdiction: null, sourceId: null, startLine: null, endLine: null,
  }; // biome-ignore format: one screen
}
