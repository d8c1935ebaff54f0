import { harmonic } from '../chance.mjs';

const COUNTS = [1, 1, 2, 2, 3, 3, 4, 5, 6, 8];

/**
 * The forms in which documents print who is responsible; each document keeps to one. `say` writes words, `name` a unit with
 * its role. `FIRST_LEADS` states its rule in the first list and means it in all that follow.
 */
const FORMS = {
  /** （责任单位：甲、乙） */
  KEYED(units, { say, name }) {
    say('（责任单位：');
    all(units, 'ASSIGNED', { say, name });
    say('）');
  },
  /** （甲牵头，乙、丙配合） */
  LEADS_AND_HELPS(units, { say, name }) {
    say('（');
    name(units[0], 'LEAD');
    say('牵头');
    if (units.length > 1) {
      say('，');
      all(units.slice(1), 'SUPPORT', { say, name });
      say('配合');
    }
    say('）');
  },
  /** （牵头单位：甲；配合单位：乙、丙） */
  KEYED_ROLES(units, { say, name }) {
    say('（牵头单位：');
    name(units[0], 'LEAD');
    if (units.length > 1) {
      say('；配合单位：');
      all(units.slice(1), 'SUPPORT', { say, name });
    }
    say('）');
  },
  /** （甲、乙按职责分工负责） */
  SHARED(units, { say, name }) {
    say('（');
    all(units, 'ASSIGNED', { say, name }, { jointDuty: units.length > 1 });
    say(units.length > 1 ? '按职责分工负责）' : '负责）');
  },
  /** （甲、乙、丙，第一个为牵头单位，下同） */
  FIRST_LEADS(units, { say, name, rule }) {
    const inherited = { inherited: rule.statedBy !== null, statedBy: rule.statedBy };
    say('（');
    name(units[0], 'LEAD', inherited);
    if (units.length > 1) say('、');
    all(units.slice(1), 'SUPPORT', { say, name }, inherited);
    say(rule.statedBy === null ? '，第一个为牵头单位，下同）' : '）');
    rule.state();
  },
  /** 牵头单位：甲。配合单位：乙、丙。 after the sentence, without brackets. */
  LINE(units, { say, name }) {
    say('牵头单位：');
    name(units[0], 'LEAD');
    if (units.length > 1) {
      say('；责任单位：');
      all(units.slice(1), 'SUPPORT', { say, name });
    }
    say('。');
  },
};
const NAMES = Object.keys(FORMS);

/** One document's way with units. `write` takes `{ say, name, clauseId }`, the voice of a clause; `any` is one unit alone. */
export function createUnitList(world, { place }, chance) {
  const form = chance.pick(NAMES);
  const units = harmonic(
    place === null
      ? world.centralBodies.map(({ slug }) => world.centralAgency(slug))
      : world.officesOf(place).map((slug) => world.agencyOf(place, slug)),
  );
  const group = place === null ? null : world.groupOf(place);
  let statedBy = null;
  // Documents on the economy are those of one office more than of any other.
  const any = () => (chance.isTrue(0.15) ? units.items[0] : chance.pickHarmonic(units));
  return {
    form,
    any,
    write(voice) {
      const count = chance.fromQuantiles(COUNTS);
      const chosen = chance.someOf(units.items, count, any);
      if (group !== null && chosen.length > 1 && chance.isTrue(0.2)) chosen.push(group);
      const rule = {
        statedBy,
        state: () => {
          statedBy ??= voice.clauseId;
        },
      };
      FORMS[form](chosen, { ...voice, rule });
    },
  };
}

function all(units, role, { say, name }, more = {}) {
  units.forEach((unit, at) => {
    if (at > 0) say('、');
    name(unit, role, more);
  });
}
