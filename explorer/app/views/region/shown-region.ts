import type { RegionHeadQuery } from '../../asking/generated/graphql.js';

/** A region as its view asks for it. */
export type ShownRegion = NonNullable<RegionHeadQuery['region']>;
