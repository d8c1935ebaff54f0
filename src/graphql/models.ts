import type { LoggedCorrection } from '../domain/correction.js';
import type { NodeCondition } from '../domain/filter.js';
import type { SourceRecord } from '../domain/graph-batch.js';
import type { NodeByLabel, NodeLabel, RelationshipType } from '../domain/graph-model.js';
import type { Release } from '../domain/release.js';
import type { AgencyLoad } from '../questions/agency-load/agency-load-answer.js';
import type { ChangesAnswer, DescribedChange } from '../questions/changes/changes-answer.js';
import type { DocumentVersion } from '../questions/changes/document-versions.js';
import type { CitingDocument, DocumentCitation } from '../questions/citations/citations-answer.js';
import type { CityMeasure } from '../questions/city-leads/city-leads-answer.js';
import type { ComparedLineage, PolicyComparison } from '../questions/compare/compare-policies-answer.js';
import type { Gap } from '../questions/gaps/gaps-answer.js';
import type { DocumentInForce, Ending } from '../questions/in-force/in-force-answer.js';
import type { LedgerRow } from '../questions/ledger/ledger-answer.js';
import type { ClauseLink } from '../questions/lineage/lineage-answer.js';
import type { MatrixRow } from '../questions/matrix/matrix-answer.js';
import type { Overlap } from '../questions/overlaps/overlaps-answer.js';
import type { Partner } from '../questions/partners/partners-answer.js';
import type { PlacedClaim } from '../questions/reading/reading-answer.js';
import type { SearchAnswer, SearchHitAnswer } from '../questions/search/search-answer.js';
import type { RankedTarget } from '../questions/targets/target-ranking-answer.js';
import type { Around, GraphCounts } from '../store/graph-store.js';
import type { WalkedNode } from '../store/walk-plan.js';
import type { Connection, ListItem } from './connection.js';
import type { NameInFilter } from './filters/names-in-filter.js';

/**
 * What resolvers hand on for a GraphQL type, where it is neither a node nor a domain type. `codegen.yml` ties them to
 * the schema; they stand apart from the resolvers so that generated types and resolvers do not import each other.
 */
export interface NodeList extends Connection<ListItem<WalkedNode>> {
  /** What the whole list holds, for its facets. */
  readonly label: NodeLabel;
  readonly where: NodeCondition;
  /** Read from the end. */
  readonly isBackwards: boolean;
  /** What its filter calls by name. */
  readonly names: readonly NameInFilter[];
}
export type SourceList = Connection<ListItem<SourceRecord>>;
export type MeasureList = Connection<ListItem<CityMeasure>>;
export type MatrixRowList = Connection<ListItem<MatrixRow>>;
export type LedgerRowList = Connection<ListItem<LedgerRow>>;
export type AgencyLoadList = Connection<ListItem<AgencyLoad>>;
export type PartnerList = Connection<ListItem<Partner>>;

/** The fields of a relationship, whatever carries them; `owner` is the source that claims it. */
export type ClaimFields = Readonly<Record<string, unknown>>;

/** A claim whose relationship is told by itself. */
export interface ClaimModel {
  readonly relationship: RelationshipType;
  readonly edge: ClaimFields;
}

export type ReadingClaimModel = Omit<PlacedClaim, 'edge'> & { readonly edge: ClaimFields };

export type RankedTargetModel = Omit<RankedTarget, 'edge'> & { readonly edge: ClaimFields };
export type RankedTargetList = Connection<ListItem<RankedTargetModel>>;

export type GapList = Connection<ListItem<Gap>>;
export type OverlapList = Connection<ListItem<Overlap>>;

export type DocumentCitationModel = Omit<DocumentCitation, 'edge'> & { readonly edge: ClaimFields };
export type DocumentCitationList = Connection<ListItem<DocumentCitationModel>>;
export type CitingDocumentList = Connection<ListItem<CitingDocument>>;

export type ComparedLineageModel = Omit<ComparedLineage, 'edge'> & { readonly edge: ClaimFields };
export type ComparedAgencyModel = PolicyComparison['agencies'][number];
export type ComparedClusterModel = PolicyComparison['clusters'][number];
export type ComparedCityModel = PolicyComparison['cities'][number];
export type ComparedCitationModel = PolicyComparison['cited'][number];
export type ComparedTargetModel = PolicyComparison['targets'][number];

export type ClauseLinkModel = Omit<ClauseLink, 'edge'> & {
  readonly edge: ClaimFields & Pick<ClauseLink['edge'], 'score'>;
};
export type ClauseLinkList = Connection<ListItem<ClauseLinkModel>>;

export type ForceEndingModel = Omit<Ending, 'edge'> & { readonly edge: ClaimFields };
export type DocumentInForceList = Connection<ListItem<DocumentInForce>>;

/** What a word to be cited means. */
export interface CitedItemModel {
  readonly asked: string;
  readonly label: 'Policy' | 'Clause';
  readonly id: string;
}

export interface LayoutModel {
  readonly of: NodeByLabel['Cluster'];
  readonly edge: ClaimFields;
}

export interface UnitModel {
  readonly agency: NodeByLabel['Agency'];
  readonly edge: ClaimFields;
  readonly relationship: RelationshipType;
}

/** What `summary` is made of; each part is one store call, made only when a field asks for it. */
export interface SummaryModel {
  readonly counts: () => Promise<GraphCounts>;
  readonly sources: () => Promise<readonly SourceRecord[]>;
}

export interface FacetModel {
  readonly facet: string;
  readonly valueCount: number;
  readonly values: readonly FacetValueModel[];
}

export interface FacetValueModel {
  readonly value: string;
  readonly count: number;
  readonly label: string;
  /** Of a value that is an id: its node. */
  readonly node: { readonly label: NodeLabel; readonly whole: NodeByLabel[NodeLabel] } | null;
}

export type ReleaseList = Connection<ListItem<Release>>;
export type DocumentVersionList = Connection<ListItem<DocumentVersion>>;
export type ChangesModel = ChangesAnswer & Connection<ListItem<DescribedChange>>;

export interface CorrectionList extends Connection<ListItem<LoggedCorrection>> {
  /** Read from the end. */
  readonly isBackwards: boolean;
  /** What was left out of the whole list. */
  readonly notes: readonly string[];
}

export type SearchHitList = Connection<ListItem<SearchHitAnswer>> & SearchAnswer;

export type NeighbourhoodLinkModel = Around['links'][number];
