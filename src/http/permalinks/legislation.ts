import { isRecord } from '../../domain/is-record.js';
import { NODE_NAMES, type NodeData } from './node-names.js';
import { edgesOf, type LinkOf, type Thing, thing, things } from './things.js';

/** A document as `Legislation`: only what its text says, nothing that we would have to guess. */
export function policyLegislation(node: NodeData, linkOf: LinkOf, today: string): Thing {
  const { title, documentNumber, issuedOn, effectiveOn, expiresOn, status } = node;
  const dated = issuedOn ?? undefined;
  return {
    '@type': 'Legislation',
    name: title,
    inLanguage: 'zh-CN',
    legislationIdentifier: documentNumber ?? undefined,
    legislationDate: dated,
    // The text that is loaded is the one that was issued; later amendments are documents of their own.
    legislationDateVersion: status === 'LOADED' ? dated : undefined,
    legislationDateOfApplicability: effectiveOn ?? undefined,
    temporalCoverage: expiresOn === null ? undefined : `${effectiveOn ?? issuedOn ?? '..'}/${expiresOn}`,
    legislationLegalForce: legalForce(node, today),
    legislationPassedBy: things('Organization', node.issuers, linkOf),
    hasPart: joined(
      things('Legislation', node.contains, linkOf),
      things('Legislation', node.clauses, linkOf),
    ),
    isPartOf: things('Legislation', node.containedIn, linkOf),
    ...citationsOf(node, linkOf),
  };
}

/** A clause as a part of its document's `Legislation`. */
export function clauseLegislation(node: NodeData, linkOf: LinkOf): Thing {
  const { policy, parent, number, text } = node;
  const whole = isRecord(parent) ? parent : policy;
  return {
    '@type': 'Legislation',
    name: NODE_NAMES.Clause.name(node),
    inLanguage: 'zh-CN',
    legislationIdentifier: number ?? undefined,
    text,
    isPartOf: isRecord(whole) ? thing('Legislation', whole as NodeData, linkOf) : undefined,
    hasPart: things('Legislation', node.parts, linkOf),
    spatialCoverage: joined(
      things('AdministrativeArea', node.cities, linkOf),
      things('AdministrativeArea', node.regions, linkOf),
    ),
    ...citationsOf(node, linkOf),
  };
}

/** Known only where the document prints when it ends; undefined otherwise. */
function legalForce({ effectiveOn, issuedOn, expiresOn }: NodeData, today: string): string | undefined {
  const from = effectiveOn ?? issuedOn;
  if (typeof expiresOn !== 'string' || typeof from !== 'string') return undefined;
  // A month stands for all of its days.
  const isOver = expiresOn < today.slice(0, expiresOn.length);
  const hasBegun = from <= today.slice(0, from.length);
  return isOver || !hasBegun ? 'https://schema.org/NotInForce' : 'https://schema.org/InForce';
}

/** Every citation is one; what it does to the cited document is said where schema.org has a word for it. */
function citationsOf(node: NodeData, linkOf: LinkOf): Thing {
  const ofKind = (...kinds: readonly string[]) =>
    things(
      'Legislation',
      { edges: edgesOf(node.cites).filter(({ kind }) => kinds.includes(String(kind))) },
      linkOf,
    );
  return {
    citation: things('Legislation', node.cites, linkOf),
    legislationEnsuresImplementationOf: ofKind('IMPLEMENTS'),
    legislationRepeals: ofKind('REPLACES', 'ABOLISHES'),
  };
}

function joined(...lists: readonly (readonly Thing[] | undefined)[]): readonly Thing[] | undefined {
  const all = lists.flatMap((list) => list ?? []);
  return all.length === 0 ? undefined : all;
}
