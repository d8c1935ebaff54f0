import type { LabelledClause, LabelledDocument, LabelledUnit, Role } from '../labels/labelled-document.js';
import type { Fault } from './measured.js';
import type { ClausePairs } from './pair-clauses.js';
import { clauseName, type ReadUnit, readUnits } from './read-units.js';
import type { Reading } from './reading.js';
import type { Relation } from './relations.js';
import type { Tally } from './tally.js';

export interface UnitScore {
  readonly tallies: Readonly<Partial<Record<Relation, Tally>>>;
  readonly faults: readonly Fault[];
  readonly wrongLeads: number;
}

interface Pair {
  readonly expected: LabelledUnit;
  readonly got: ReadUnit;
}

const RELATION_OF: Readonly<Record<Role, Relation>> = {
  LEAD: 'lead',
  SUPPORT: 'support',
  ASSIGNED: 'assigned',
};

/**
 * Units by clause, name as printed and role. A unit found with another role counts for `units`, and as missed and
 * invented for the roles; one found under another clause, or printed otherwise, counts for nothing.
 */
export function scoreUnits(document: LabelledDocument, reading: Reading, pairs: ClausePairs): UnitScore {
  const got = readUnits(document, reading, pairs);
  const clauseIdOf = (unit: LabelledUnit): string =>
    (unit.clause ? pairs.readOf(unit.clause)?.id : reading.clauseAt(unit.at)?.id) ?? '';
  const left = createRemainder(document.units, got);
  const sameClause = ({ expected, got: read }: Pair): boolean =>
    expected.clause ? read.clause === expected.clause : read.clauseId === clauseIdOf(expected);
  const samePrint = ({ expected, got: read }: Pair): boolean => expected.printed === read.printed;
  const sameRole = ({ expected, got: read }: Pair): boolean => expected.role === read.role;

  const right = left.take((pair) => samePrint(pair) && sameRole(pair) && sameClause(pair));
  const otherRole = left.take((pair) => samePrint(pair) && sameClause(pair));
  const otherPrint = left.take(
    (pair) => sameClause(pair) && isPartOf(pair.expected.printed, pair.got.printed),
  );
  const otherClause = left.take(samePrint);
  const found = [...right, ...otherRole];

  const tallies: Partial<Record<Relation, Tally>> = {
    units: { expected: document.units.length, got: got.length, right: found.length },
    inherited: {
      expected: document.units.filter(({ isInherited }) => isInherited).length,
      got: got.filter(({ isAdded }) => isAdded).length,
      right: found.filter((pair) => pair.expected.isInherited && pair.got.isAdded).length,
    },
    resolution: resolutionOf(found),
    joint: jointOf(document.units, got, sameClause),
  };
  for (const [role, relation] of Object.entries(RELATION_OF)) {
    tallies[relation] = {
      expected: document.units.filter((unit) => unit.role === role).length,
      got: got.filter((unit) => unit.role === role).length,
      right: right.filter((pair) => pair.expected.role === role).length,
    };
  }

  const tell = createTeller(reading, clauseIdOf);
  const leads = (list: readonly Pair[]): readonly Pair[] => list.filter((pair) => pair.got.role === 'LEAD');
  return {
    tallies,
    wrongLeads:
      leads(otherRole).length + leads(otherPrint).length + leads(otherClause).length +
      left.got.filter(({ role }) => role === 'LEAD').length,
    faults: [
      ...otherRole.map((pair) => tell.pair('role', pair)),
      ...otherPrint.map((pair) => tell.pair('printed', pair)),
      ...otherClause.map((pair) => tell.pair('clause', pair)),
      ...left.expected.map(tell.missed),
      ...left.got.map(tell.invented),
      ...found.filter(isOtherOffice).map((pair) => tell.pair('office', pair)),
    ],
  }; // biome-ignore format: one screen
}

function createRemainder(expected: readonly LabelledUnit[], got: readonly ReadUnit[]) {
  const remaining = { expected: [...expected], got: [...got] };
  return {
    get expected() {
      return remaining.expected;
    },
    get got() {
      return remaining.got;
    },
    /** Pairs each that remains with the first that fits it. */
    take(fits: (pair: Pair) => boolean): readonly Pair[] {
      const taken: Pair[] = [];
      remaining.expected = remaining.expected.filter((unit) => {
        const at = remaining.got.findIndex((read) => fits({ expected: unit, got: read }));
        const read = remaining.got[at];
        if (read === undefined) return true;
        remaining.got.splice(at, 1);
        taken.push({ expected: unit, got: read });
        return false;
      });
      return taken;
    },
  };
}

function isPartOf(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

const isNamed = ({ expected }: Pair): boolean => expected.meant !== null;
const isOtherOffice = ({ expected, got }: Pair): boolean =>
  expected.meant !== null &&
  ![got.name, ...got.aliases].some((name) => plainName(name) === plainName(expected.meant ?? ''));

/** One office however solemnly: 中华人民共和国财政部, 中国共产党某省委员会组织部, 某省人民政府国有资产监督管理委员会. */
function plainName(name: string): string {
  return name
    .replace(/^中华人民共和国/, '')
    .replace(/^(?:中国共产党|中共)(.{2,12}?)委员会(?=.)/, '中共$1委')
    .replace(/(?<=[省市区县])人民政府(?=国有资产|金融|口岸|督查)/, '')
    .replace(/广播电视/g, '广电')
    .replace(/[和与]/g, '');
}

function resolutionOf(found: readonly Pair[]): Tally {
  const named = found.filter(isNamed);
  const meant = named.filter(({ expected }) => expected.meant !== '?');
  return {
    expected: meant.length,
    got: named.length,
    right: named.filter((pair) => !isOtherOffice(pair)).length,
  };
}

/** Clauses, not units: the words say it of the whole list. */
function jointOf(
  expected: readonly LabelledUnit[],
  got: readonly ReadUnit[],
  sameClause: (pair: Pair) => boolean,
): Tally {
  const labelled = firstOfEach(
    expected.filter(({ isJoint }) => isJoint === true),
    ({ clause, at }) => clause ?? at,
  );
  const read = firstOfEach(
    got.filter(({ isJoint }) => isJoint),
    ({ clauseId }) => clauseId,
  );
  const unsaid = expected.filter(({ isJoint }) => isJoint === null);
  const counted = read.filter((unit) => !unsaid.some((label) => sameClause({ expected: label, got: unit })));
  const right = labelled.filter((label) =>
    counted.some((unit) => sameClause({ expected: label, got: unit })),
  );
  return { expected: labelled.length, got: counted.length, right: right.length };
}

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => unknown): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function createTeller(reading: Reading, clauseIdOf: (unit: LabelledUnit) => string) {
  const nameOf = (clause: LabelledClause | null, id: string): string =>
    clauseName(reading.clause(id)) || (clause?.number ?? '');
  const openBy = new Map(
    reading.batch.source.unresolved.map((open) => [`${open.clauseId} ${open.printed}`, open.reason]),
  );
  return {
    pair(what: string, { expected, got }: Pair): Fault {
      const isOffice = what === 'office';
      const isClause = what === 'clause';
      const where = isClause ? ` under ${clauseName(reading.clause(got.clauseId)) || '–'} (line ${got.line})` : '';
      return {
        relation: isOffice ? 'resolution' : RELATION_OF[expected.role],
        line: reading.lineOf(expected.at), clause: nameOf(expected.clause, clauseIdOf(expected)), what,
        expected: isOffice ? `${expected.printed} = ${expected.meant}` : `${expected.role} ${expected.printed}`,
        got: isOffice ? `${got.name}` : `${got.role} ${got.printed}${where}`,
        ruleId: got.ruleId, around: reading.around(expected.at),
      };
    },
    missed(unit: LabelledUnit): Fault {
      const reason = openBy.get(`${clauseIdOf(unit)} ${unit.printed}`);
      const isLost = unit.clause !== null && clauseIdOf(unit) === '';
      return {
        relation: RELATION_OF[unit.role], line: reading.lineOf(unit.at), clause: nameOf(unit.clause, clauseIdOf(unit)),
        what: reason === undefined ? 'missed' : 'left open',
        expected: `${unit.isInherited ? '+' : ''}${unit.role} ${unit.printed}`,
        got: reason ?? (isLost ? `nothing: no clause ${unit.clause?.number ?? ''} was read at line ${unit.clause?.line}` : 'nothing'),
        ruleId: '', around: reading.around(unit.at),
      };
    },
    invented(unit: ReadUnit): Fault {
      return {
        relation: RELATION_OF[unit.role], line: unit.line, clause: clauseName(reading.clause(unit.clauseId)), what: 'invented',
        expected: 'nothing', got: `${unit.isAdded ? '+' : ''}${unit.role} ${unit.printed}`,
        ruleId: unit.ruleId, around: reading.around(unit.at, unit.end),
      };
    },
  }; // biome-ignore format: one screen
}
