import type { Fact, Header } from '../../policy-tree.js';
import { headerAddressees } from './addressees.js';
import { headerContacts } from './contacts.js';
import type { HeaderContext } from './context.js';
import { headerIssuedOn } from './issued-on.js';
import { headerIssuers } from './issuers.js';
import { headerNumber } from './number.js';
import { headerSignatories } from './signatories.js';
import { headerTitle } from './title.js';
import { headerValidity, type Validity } from './validity.js';

/** The header of a document, and what a notice's text says on the validity of what it transmits. */
export interface ReadHeader {
  readonly header: Header;
  readonly ofInstrument: Validity;
}

/** Reads each fact by its own rule; what the text does not say is null or empty. */
export function readHeader(context: HeaderContext, said: Validity | null): ReadHeader {
  const issuers = headerIssuers(context);
  const issuedOn: Fact<string> | null = headerIssuedOn(context);
  const { own, ofInstrument } = headerValidity(context, issuedOn, said);
  return {
    header: {
      kind: context.part.kind,
      title: headerTitle(context),
      documentNumber: headerNumber(context),
      issuers,
      addressees: headerAddressees(context),
      contacts: headerContacts(context, issuers),
      signatories: headerSignatories(context),
      issuedOn,
      ...own,
    },
    ofInstrument,
  };
}
