import { labelOfId } from '../../domain/ids.js';
import { isRecord } from '../../domain/is-record.js';
import { permalinkOf } from '../../domain/permalink-of.js';
import { clauseLegislation, policyLegislation } from './legislation.js';
import { NODE_NAMES, type NodeData } from './node-names.js';
import { type LinkOf, type Thing, thing, things } from './things.js';

/** A node as schema.org sees it; the context is in it, so that nothing has to be fetched to read it. */
export function nodeJsonLd(node: NodeData, base: string, today: string): Thing {
  const linkOf = (id: string) => `${base}${permalinkOf(id)}`;
  return {
    '@context': CONTEXT,
    '@id': linkOf(node.id),
    ...thingOf(node, linkOf, today),
    url: linkOf(node.id),
  };
}

const CONTEXT = { '@vocab': 'https://schema.org/', url: { '@type': '@id' } };

function thingOf(node: NodeData, linkOf: LinkOf, today: string): Thing {
  const label = labelOfId(node.id);
  const named = { name: NODE_NAMES[label].name(node), alternateName: node.aliases };
  const code = node.code ?? undefined;
  switch (label) {
    case 'Policy':
      return policyLegislation(node, linkOf, today);
    case 'Clause':
      return clauseLegislation(node, linkOf);
    case 'Agency': {
      const parentOrganization = things('Organization', node.partOf, linkOf);
      return { '@type': 'Organization', ...named, parentOrganization };
    }
    case 'City': {
      const containedInPlace = things('AdministrativeArea', node.regions, linkOf);
      return { '@type': 'AdministrativeArea', ...named, identifier: code, containedInPlace };
    }
    case 'Region': {
      const containsPlace = things('AdministrativeArea', node.cities, linkOf);
      return { '@type': 'AdministrativeArea', ...named, identifier: code, containsPlace };
    }
    case 'Cluster': {
      const isPartOf = things('DefinedTerm', node.partOf, linkOf);
      return { '@type': 'DefinedTerm', ...named, isPartOf };
    }
    case 'Target':
      return quantity(node, linkOf);
  }
}

function quantity(node: NodeData, linkOf: LinkOf): Thing {
  const { value, valueTo, unit, clause } = node;
  return {
    '@type': 'QuantitativeValue',
    name: NODE_NAMES.Target.name(node),
    ...(valueTo === null ? { value } : { minValue: value, maxValue: valueTo }),
    unitText: unit,
    subjectOf: isRecord(clause) ? thing('Legislation', clause as NodeData, linkOf) : undefined,
  };
}
