import type { MeasureScope } from '../../questions/measures/measure.js';
import type { MeasureFilter } from '../generated/resolvers-types.js';

/** What a `MeasureFilter` asks for; what is left out is null or empty. */
export function measureScope(filter: Partial<MeasureFilter> | null | undefined): MeasureScope {
  return {
    policy: filter?.policy ?? null,
    city: filter?.city ?? null,
    cluster: filter?.cluster ?? null,
    agency: filter?.agency ?? null,
    levels: filter?.levels ?? [],
    jurisdiction: filter?.jurisdiction ?? null,
    roles: filter?.roles ?? [],
  };
}
