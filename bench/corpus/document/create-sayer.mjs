import { createSayings } from './say-clause.mjs';
import { validityOf } from './validity-of.mjs';

const AGAINST = ['符合', 'MENTIONS', '规定的，'];
const GROUND = ['根据', 'BASED_ON', '，'];
const FOLLOWS = ['为贯彻落实', 'IMPLEMENTS', '，'];

/** How often a clause without parts says what; the seeds say about as much. */
const SHARES = { places: 0.42, clusters: 0.6, target: 0.2, citation: 0.06, units: 0.7 };

/** Decides what each clause of one document says: headings, what leads to its parts, and the whole of one without parts. */
export function createSayer(request) {
  const { head, prose, chance } = request;
  const sayings = createSayings(request);
  const isRules = head.form === 'RULES';
  const isLocal = (share, isPossible) => isPossible && chance.isTrue(share);

  return {
    heading({ kind, about, dividesLabour }) {
      if (about !== undefined) return kind === 'BOX' ? `${about.name}重点细分领域发展空间布局` : about.name;
      if (kind === 'PREAMBLE' || kind === 'PARAGRAPH' || (isRules && kind !== 'CHAPTER')) return null;
      return dividesLabour ?? prose.heading(chance);
    },
    /** Answers where the clause's first words stand. */
    say(node, _clause, voice) {
      const { kind, parts, about } = node;
      if (kind === 'BOX') return sayings.promotes(voice, about, 'cluster/named');
      if (about !== undefined) {
        sayings.promotes(voice, about, 'cluster/heading');
        return sayings.layout(voice, about);
      }
      if (kind === 'PREAMBLE') return preamble(voice);
      if (kind === 'ARTICLE') return article(node, voice);
      if (parts.length === 0) {
        if (kind === 'CHAPTER' || kind === 'SECTION') voice.paragraph();
        return whole(node, voice);
      }
      return isRules || kind === 'MEASURE' || kind === 'ITEM' ? sayings.prose(voice) : null;
    },
  };

  /** 为…，根据《…》，制定本方案。 */
  function preamble(voice) {
    const start = voice.write('');
    if (sayings.citation(voice, chance.isTrue(0.5) ? FOLLOWS : GROUND)) voice.write(`${head.topic}，`);
    voice.write(`${prose.sentence(chance)}，制定本${wordOf(head)}。`);
    return { ...start, end: voice.here() };
  }

  function article(node, voice) {
    const { ordinal, parts, isLast, dividesLabour } = node;
    voice.gap(' ');
    if (ordinal === 1) return preamble(voice);
    if (isLast) return voice.write(validityOf(head).sentence);
    if (parts.length > 0) return voice.write(dividesLabour ?? `${prose.heading(chance)}，应当做好下列工作：`);
    return whole(node, voice);
  }

  function whole({ isDuty = false }, voice) {
    if (isDuty) return sayings.duty(voice);
    const first = sayings.prose(voice);
    if (isLocal(SHARES.places, sayings.namesPlaces)) sayings.places(voice);
    if (isLocal(SHARES.clusters, sayings.namesClusters)) sayings.clusters(voice);
    if (chance.isTrue(SHARES.target)) sayings.target(voice);
    if (chance.isTrue(SHARES.citation) && sayings.citation(voice, AGAINST))
      voice.write(`${prose.heading(chance)}。`);
    if (chance.isTrue(0.5)) sayings.prose(voice);
    if (!isRules && chance.isTrue(SHARES.units)) sayings.unitList(voice);
    return first;
  }
}

function wordOf({ own }) {
  return /(?:方案|规划|办法|细则|措施|意见)/.exec(own.title.slice(-14))?.[0] ?? '文件';
}
