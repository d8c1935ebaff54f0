import type { Source } from '../../domain/span.js';
import { fold } from '../fold.js';
import type { Gazetteers } from '../gazetteers.js';
import type { PolicyDocument } from '../policy-tree.js';
import { type AgencyResolver, createAgencyResolver } from './agency-resolver.js';
import { createJurisdictionReader } from './jurisdiction.js';
import { createPlaceIndex } from './place-index.js';
import { rememberingResolver } from './remembering-resolver.js';

/** What the gazetteers let us decide, built once. */
export interface Knowledge {
  readonly agencies: AgencyResolver;
  /** GB/T 2260 code of the jurisdiction that speaks in a document; null where nothing printed decides. */
  jurisdictionOf(document: PolicyDocument, source: Source): string | null;
}

/** How much of a text is looked at where its header does not say who speaks. */
const TEXT_LENGTH_MAX = 20_000;

export function createKnowledge(gazetteers: Gazetteers): Knowledge {
  const places = createPlaceIndex(gazetteers);
  const agencies = rememberingResolver(createAgencyResolver(gazetteers, places));
  const readJurisdiction = createJurisdictionReader(gazetteers, places, agencies);
  return {
    agencies,
    jurisdictionOf({ header, root }, source) {
      const end = Math.min(root.span.end, root.span.start + TEXT_LENGTH_MAX);
      const said = readJurisdiction({
        issuers: header.issuers.map(({ value }) => value),
        documentNumber: header.documentNumber?.value ?? null,
        title: header.title?.value ?? null,
        addressees: header.addressees.map(({ value }) => value),
        text: fold(source, [{ start: root.span.start, end }]).text,
      });
      return said?.code ?? null;
    },
  };
}
