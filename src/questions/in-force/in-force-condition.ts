import { checkDay } from '../../domain/check-day.js';
import type { Condition, NodeCondition, RelatedCondition } from '../../domain/filter.js';
import type { PolicyKind } from '../../domain/graph-model.js';

/** Texts about documents, or collections of them: nothing is in force by them. */
export const KINDS_WITHOUT_FORCE: readonly PolicyKind[] = ['COMPENDIUM', 'INTERPRETATION', 'NEWS'];

/**
 * Documents that were in force on a day (`YYYY-MM-DD`, else INVALID_ARGUMENT), as far as is certain: `inForce` tells of each
 * document why, and which cannot be decided. It holds
 *
 * - from its 施行日期, or where none is printed from its 成文日期;
 * - to its last day. A document without one holds until it is replaced or abolished; a notice holds as long as one of the
 *   documents that it sends; and where words on validity are printed that give no date, nothing is certain;
 * - until the document holds that replaces or abolishes it. Where it is not printed from when that one holds, nothing is certain.
 *
 * A month (`YYYY-MM`) is certain only outside of it.
 */
export function inForceOn(date: string): NodeCondition {
  const day = checkDay(date);
  return {
    fields: { kind: { notIn: KINDS_WITHOUT_FORCE } },
    anyOf: [
      { fields: { effectiveOn: begunBy(day) } },
      { fields: { effectiveOn: { isNull: true }, issuedOn: begunBy(day) } },
    ],
    not: {
      anyOf: [
        { fields: { expiresOn: { lte: day, notIn: [day] } } },
        {
          fields: { expiresOn: { isNull: true }, validity: { isNull: false } },
          not: { related: [sends()] },
        },
        {
          fields: { expiresOn: { isNull: true } },
          related: [sends()],
          not: {
            related: [
              sends({
                anyOf: [
                  { fields: { expiresOn: { gte: day } } },
                  { fields: { expiresOn: { isNull: true }, validity: { isNull: true } } },
                ],
              }),
            ],
          },
        },
        { related: [ends('Policy', notBegunAfter(day))] },
        {
          related: [
            ends('Clause', {
              related: [{ type: 'HAS_CLAUSE', direction: 'IN', node: notBegunAfter(day) }],
            }),
          ],
        },
      ],
    },
  };
}

/** On or before the day; of the day's own month nothing is certain. */
function begunBy(day: string): Condition {
  return { lte: day, notIn: [day.slice(0, 7)] };
}

/** A document that holds on the day, or of which it is not certain that it begins later. */
function notBegunAfter(day: string): NodeCondition {
  // Behind the day and before the next one, by code unit, so that `gte` means later than the day.
  const after: Condition = { gte: `${day}~` };
  return {
    not: {
      anyOf: [
        { fields: { effectiveOn: after } },
        { fields: { effectiveOn: { isNull: true }, issuedOn: after } },
      ],
    },
  };
}

/** The documents that a notice sends are told on the notice as a whole, not on one of its clauses. */
function sends(node: NodeCondition = {}): RelatedCondition {
  return { type: 'CITES', direction: 'OUT', edge: { kind: { eq: 'TRANSMITS' } }, node };
}

function ends(farLabel: 'Policy' | 'Clause', node: NodeCondition): RelatedCondition {
  return {
    type: 'CITES',
    direction: 'IN',
    farLabel,
    edge: { kind: { in: ['REPLACES', 'ABOLISHES'] } },
    node,
  };
}
