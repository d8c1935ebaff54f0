import { placesBefore } from '../../../domain/places-before.js';
import type { Span } from '../../../domain/span.js';
import type { ResponsibilityMention } from '../../mention.js';
import { numeralValue } from '../../parse/words/numeral-value.js';
import type { PolicyDocument, TreeNode } from '../../policy-tree.js';
import type { Convention } from './conventions.js';
import type { Member } from './read-list.js';
import type { SeenList } from './seen-list.js';

/** A rule stated in the document, with its scope. */
export interface StatedConvention {
  readonly convention: Convention;
  /** The clause that states it. */
  readonly clause: TreeNode;
  /** The list in which it is stated; null where it stands in a preamble, a heading or a note. */
  readonly list: SeenList | null;
  /** Only rows of this table, or null for the whole document. */
  readonly table: TreeNode | null;
  /** Only rows of tables: 「表中排第一位的为牵头单位」. */
  readonly onlyTables: boolean;
  /** Only lists of clauses inside this stretch of the source; null: no bound is set. */
  readonly scope: Span | null;
  /** Where its words begin in the source. */
  readonly at: number;
  /** It speaks of the lists before it as well: a note at the end. */
  readonly reachesBack: boolean;
  /** Of ALSO_RESPONSIBLE: the units it adds. */
  readonly units: readonly Member[];
}

/** Turns lists into mentions: what a list leaves open is settled by the rule that reaches it, if there is one. */
export function applyConventions(
  document: PolicyDocument,
  lists: readonly SeenList[],
  stated: readonly StatedConvention[],
): readonly ResponsibilityMention[] {
  const leads = stated.filter(({ convention }) => /_LEADS$/.test(convention.kind));
  const parts = stated.filter(({ convention }) => convention.kind === 'OTHERS_HELP');
  const also = stated.filter(({ convention }) => convention.kind === 'ALSO_RESPONSIBLE');
  const [leadsNear, partsNear, alsoNear] = [nearRules(leads), nearRules(parts), nearRules(also)];
  return lists.flatMap((seen) => {
    const reaching = leadsNear(seen).filter(
      (rule) => reaches(rule, seen) && leadsAmong(seen.list.members, rule.convention) !== null,
    );
    // The nearest rule holds: one of the list itself, then the last stated before it, then a note after it.
    const rule =
      reaching.find(({ list }) => list === seen) ??
      reaching.findLast(({ at }) => at <= seen.at) ??
      reaching.at(-1) ??
      null;
    const part = seen.list.leadIsStated ? undefined : partsNear(seen).findLast((each) => reaches(each, seen));
    const leadsOfPart = part === undefined ? [] : leadsBy(document, seen, part);
    const own = seen.list.members.map((member) => ({
      ...withRole(document, seen, member, rule),
      ...(leadsOfPart.length > 0 ? { role: 'SUPPORT' as const } : {}),
    }));
    const printed = new Set(own.map(({ expanded }) => sameName(expanded)));
    const added = leadsOfPart.filter(({ expanded }) => !printed.has(sameName(expanded)));
    for (const each of alsoNear(seen)) {
      if (!reaches(each, seen)) continue;
      for (const unit of each.units) {
        if (printed.has(sameName(unit.expanded))) continue;
        printed.add(sameName(unit.expanded));
        const hasLead = [...own, ...leadsOfPart].some(({ role }) => role === 'LEAD');
        added.push({
          ...base(document, seen, unit, own.length + added.length + 1),
          role: hasLead ? 'SUPPORT' : 'ASSIGNED',
          ruleId: RULE_IDS.ALSO_RESPONSIBLE,
          inherited: isElsewhere(each, seen),
          statedBy: isElsewhere(each, seen) ? each.clause : null,
        });
      }
    }
    return [...own.map((mention, at) => ({ ...mention, position: at + 1 })), ...added];
  });
}

/** So many rules before a list and after it are asked: a text of nothing but rules is still read in linear time. */
const RULES_NEAR = 64;

/** The rules that a list itself states, and the nearest of those that speak of others, in order of the text. */
function nearRules(rules: readonly StatedConvention[]): (seen: SeenList) => readonly StatedConvention[] {
  const own = new Map<SeenList, StatedConvention[]>();
  for (const rule of rules) if (rule.list !== null) own.set(rule.list, [...(own.get(rule.list) ?? []), rule]);
  const wide = rules
    .filter(({ list, convention }) => list === null || convention.saysFollowing || convention.items !== null)
    .sort((a, b) => a.at - b.at);
  return (seen) => {
    const here = placesBefore(wide.length, (place) => (wide[place] as StatedConvention).at <= seen.at);
    const near = wide.slice(Math.max(0, here - RULES_NEAR), here + RULES_NEAR);
    return [...near.filter(({ list }) => list !== seen), ...(own.get(seen) ?? [])];
  };
}

/** Who leads the part that the list stands in: 「本部分由市房管局牵头，配合单位见括号」. */
function leadsBy(
  document: PolicyDocument,
  seen: SeenList,
  { list, clause }: StatedConvention,
): readonly ResponsibilityMention[] {
  const leads = list?.list.members.filter(({ role }) => role === 'LEAD') ?? [];
  return leads.map((member, at) => ({
    ...base(document, seen, member, seen.list.members.length + at + 1),
    role: 'LEAD',
    jointDuty: false,
    ruleId: RULE_IDS.OTHERS_HELP,
    inherited: true,
    statedBy: clause,
  }));
}

const PROSE: ReadonlySet<string> = new Set([
  'responsibility/lead-sentence',
  'responsibility/duty-sentence',
  'responsibility/division-of-labour',
]);

function reaches(rule: StatedConvention, seen: SeenList): boolean {
  if (rule.table !== null && rule.table !== seen.table) return false;
  if (rule.onlyTables && seen.table === null) return false;
  const { span } = seen.clause;
  if (rule.scope !== null && (span.start < rule.scope.start || span.end > rule.scope.end)) return false;
  // A sentence of prose that tells who does what is no list: no order in it, and nobody left out.
  if (PROSE.has(seen.ruleId)) return false;
  if (rule.list === seen) return rule.convention.includesItself;
  const { items, saysFollowing } = rule.convention;
  if (items !== null) return items.has(ordinalOf(seen.clause));
  if (rule.list !== null) return saysFollowing && seen.at > rule.at;
  return rule.reachesBack || seen.at >= rule.at;
}

/** 8 of 8. and of （八）; NaN of a clause without a number. */
function ordinalOf({ number }: TreeNode): number {
  return numeralValue((number ?? '').replace(/[^一二三四五六七八九十百\d０-９]/g, '')) ?? Number.NaN;
}

/** Stated outside the clause's lists: in another clause, or in a note that the tree counts to this one. */
function isElsewhere(rule: StatedConvention, seen: SeenList): boolean {
  return rule.list === null || rule.clause !== seen.clause;
}

function withRole(
  document: PolicyDocument,
  seen: SeenList,
  member: Member,
  rule: StatedConvention | null,
): ResponsibilityMention {
  const plain = base(document, seen, member, 0);
  if (rule === null || seen.list.leadIsStated || member.role === 'SUPPORT') return plain;
  const leads = leadsAmong(seen.list.members, rule.convention);
  if (leads === null) return plain;
  return {
    ...plain,
    role: leads.includes(member) ? 'LEAD' : 'SUPPORT',
    ruleId: RULE_IDS[rule.convention.kind],
    inherited: isElsewhere(rule, seen),
    statedBy: isElsewhere(rule, seen) ? rule.clause : null,
  };
}

const RULE_IDS: Readonly<Record<Convention['kind'], string>> = {
  FIRST_LEADS: 'convention/first-leads',
  MARKED_LEADS: 'convention/marked-leads',
  BEFORE_COMMA_LEADS: 'convention/before-comma-leads',
  ALSO_RESPONSIBLE: 'convention/also-responsible',
  OTHERS_HELP: 'convention/lead-of-part',
};

/** Null where the rule says nothing of a list: no name is marked, no ， parts the names. */
function leadsAmong(
  members: readonly Member[],
  { kind, count, marks }: Convention,
): readonly Member[] | null {
  const [first] = members;
  if (first === undefined) return null;
  if (kind === 'FIRST_LEADS') return members.slice(0, count);
  const leads = members.filter((each) =>
    kind === 'MARKED_LEADS'
      ? [...each.marks].some((mark) => marks.includes(mark))
      : each.segment === first.segment,
  );
  return leads.length === 0 || (kind !== 'MARKED_LEADS' && leads.length === members.length) ? null : leads;
}

function base(
  document: PolicyDocument,
  seen: SeenList,
  member: Member,
  position: number,
): ResponsibilityMention {
  const at: readonly Span[] = [member.at];
  return {
    kind: 'RESPONSIBILITY',
    surface: member.surface,
    expanded: member.expanded,
    at,
    clause: seen.clause,
    document,
    ruleId: seen.ruleId,
    role: member.role,
    position,
    jointDuty: member.jointDuty,
    inherited: false,
    statedBy: null,
  };
}

/** 各市人民政府 and 各市政府 are one. */
function sameName(name: string): string {
  return name.replace(/人民政府/g, '政府').replace(/[（）]/g, '');
}
