import type { RelationshipType } from '../../../asking/generated/graphql.js';
import { RELATIONSHIP_WORDS } from '../../../words/names-of-kinds.js';

export const ALL_RELATIONSHIPS = Object.keys(RELATIONSHIP_WORDS.zh) as readonly RelationshipType[];
