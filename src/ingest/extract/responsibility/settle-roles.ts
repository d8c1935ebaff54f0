import type { ResponsibilityMention } from '../../mention.js';
import type { Duty } from './role-words.js';
import type { Token, UnitToken } from './unit-tokens.js';

export interface SettledRole {
  readonly role: ResponsibilityMention['role'];
  readonly jointDuty: boolean;
}

interface Claimed {
  readonly unit: UnitToken;
  duty: Duty | null;
  isJoint: boolean;
  /** By a verb of its own, not by a key or a column. */
  byVerb: boolean;
}

/**
 * Who leads, who helps, who is assigned, by the words of one list.
 * - 「X牵头，Y、Z配合」 「牵头单位：X；责任单位：Y」 「X会同Y」: X leads, the others support.
 * - 「X负责，Y、Z参与」: some answer and others merely help: X leads.
 * - 「X、Y、Z」 「责任单位：X、Y」 「X、Y按职责分工负责」: all are assigned.
 */
export function settleRoles(tokens: readonly Token[]): {
  readonly roles: ReadonlyMap<UnitToken, SettledRole>;
  readonly leadIsStated: boolean;
} {
  const claimed = claims(tokens).filter(({ unit }) => unit.shape !== 'NEVER');
  const main = claimed.filter(({ duty }) => duty === 'MAINLY');
  const othersHelp = claimed.some(({ duty }) => duty === 'HELPS' || duty === 'ANSWERS');
  for (const each of main) each.duty = main.length === 1 || othersHelp ? 'LEADS' : 'ANSWERS';
  const answering = claimed.filter(({ duty, byVerb, isJoint }) => duty === 'ANSWERS' && byVerb && !isJoint);
  const helpers = claimed.filter(({ duty, byVerb }) => duty === 'HELPS' && byVerb);
  if (helpers.length > 0 && !claimed.some(({ duty }) => duty === 'LEADS')) {
    for (const each of answering) each.duty = 'LEADS';
  }
  const leadIsStated = claimed.some(({ duty }) => duty === 'LEADS');
  const roles = new Map<UnitToken, SettledRole>();
  for (const { unit, duty, isJoint } of claimed) {
    const other = leadIsStated || duty === 'HELPS' ? 'SUPPORT' : 'ASSIGNED';
    roles.set(unit, { role: duty === 'LEADS' ? 'LEAD' : other, jointDuty: isJoint });
  }
  return { roles, leadIsStated };
}

/** Gives each unit the word of duty that closes its phrase, or the key it stands under. */
function claims(tokens: readonly Token[]): Claimed[] {
  const all: Claimed[] = [];
  let open: Claimed[] = [];
  let key: Duty | null = null;
  let afterWith = false;
  const close = (): void => {
    if (afterWith) for (const each of open) each.duty ??= 'HELPS';
    open = [];
    afterWith = false;
  };
  for (const token of tokens) {
    if (token.kind === 'KEY') {
      close();
      key = token.duty === 'NONE' ? null : token.duty;
    } else if (token.kind === 'UNIT') {
      const claim = {
        unit: token,
        duty: token.duty ?? (afterWith ? null : key),
        isJoint: false,
        byVerb: token.duty !== null,
      };
      all.push(claim);
      open.push(claim);
    } else if (token.kind === 'WITH') {
      for (const each of open)
        if (each.unit.duty === null) Object.assign(each, { duty: 'LEADS', byVerb: true });
      open = [];
      afterWith = true;
    } else if (token.kind === 'VERB') {
      const closed = open.length > 0 ? open : all.slice(-1);
      const segment = closed.at(-1)?.unit.segment;
      for (const each of closed) {
        // 「发展改革委，文化和旅游部牵头」: 牵头 reaches back to the ，.
        if (token.verb.duty === 'LEADS' && each.unit.segment !== segment) continue;
        each.isJoint ||= token.verb.isJoint;
        if (open.length === 0 || each.unit.duty !== null) continue;
        const duty: Duty = afterWith ? 'HELPS' : token.verb.duty;
        // 「牵头单位：X、Y按职责分工负责」: the key says more than 负责.
        if (duty === 'ANSWERS' && each.duty !== null && each.duty !== 'ANSWERS') continue;
        each.duty = duty;
        each.byVerb = true;
      }
      close();
    }
  }
  close();
  return all;
}
