import type { RelationshipType } from '../../../asking/generated/graphql.js';

// Written out, so that one more in the schema does not compile until it is here.
const EVERY: Readonly<Record<RelationshipType, true>> = {
  CONTAINS: true,
  HAS_CLAUSE: true,
  HAS_PART: true,
  ISSUED_BY: true,
  LED_BY: true,
  SUPPORTED_BY: true,
  ASSIGNED_TO: true,
  APPLIES_TO: true,
  GOVERNS: true,
  IN_REGION: true,
  PROMOTES: true,
  LAID_OUT_IN: true,
  MARKS: true,
  SETS_TARGET: true,
  CITES: true,
  IMPLEMENTS: true,
  PART_OF: true,
};

export const ALL_RELATIONSHIPS = Object.keys(EVERY) as readonly RelationshipType[];
