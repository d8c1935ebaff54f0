import { AIMS, QUALITIES, THINGS, VERBS } from './vocabulary.mjs';

/** Sentences of the genre that name nobody and nothing: what is to be done, without who, where and for which industry. */
export function createProse(world) {
  const namesNoCluster = (words) => !world.clusterNames.some((name) => words.includes(name));
  const qualities = QUALITIES.filter(namesNoCluster);
  const things = THINGS.filter(namesNoCluster);
  const act = (chance) => `${chance.pick(VERBS)}${chance.pickSkewed(qualities)}${chance.pick(things)}`;
  return {
    /** 强化项目融资担保 */
    heading: act,
    /** 完善…，推动…，切实减轻企业负担。 */
    sentence(chance) {
      const acts = Array.from({ length: chance.between(1, 3) }, () => act(chance));
      if (chance.isTrue(0.5)) acts.push(chance.pick(AIMS));
      return acts.join('，');
    },
    thing: (chance) => `${chance.pickSkewed(qualities)}${chance.pick(things)}`,
  };
}
