import type { GraphQLResolveInfo } from 'graphql';
import type { WalkedNode as NodeModel, WalkedNode as PolicyModel, WalkedNode as ClauseModel, WalkedNode as AgencyModel, WalkedNode as CityModel, WalkedNode as RegionModel, WalkedNode as ClusterModel, WalkedNode as TargetModel, WalkedNode as CandidateModel } from '../../store/walk-plan.js';
import type { NodeList as PolicyListModel, NodeList as ClauseListModel, NodeList as AgencyListModel, NodeList as CityListModel, NodeList as RegionListModel, NodeList as ClusterListModel, NodeList as TargetListModel, SummaryModel, SourceList as SourceListModel, CorrectionList as CorrectionListModel, ReleaseList as ReleaseListModel, DocumentVersionList as DocumentVersionListModel, ChangesModel as ChangesPageModel, SearchHitList as SearchHitListModel, CitedItemModel, FacetModel, FacetValueModel, LayoutModel, MeasureList as MeasureListModel, UnitModel, ClaimModel, NeighbourhoodLinkModel, ReadingClaimModel, RankedTargetList as RankedTargetListModel, RankedTargetModel, ClauseLinkList as ClauseLinkListModel, ClauseLinkModel, DocumentInForceList as DocumentInForceListModel, ForceEndingModel, DocumentCitationList as DocumentCitationListModel, DocumentCitationModel, CitingDocumentList as CitingDocumentListModel, MatrixRowList as MatrixRowListModel, LedgerRowList as LedgerRowListModel, AgencyLoadList as AgencyLoadListModel, PartnerList as PartnerListModel, GapList as GapListModel, OverlapList as OverlapListModel, ComparedAgencyModel, ComparedClusterModel, ComparedCityModel, ComparedCitationModel, ComparedTargetModel, ComparedLineageModel } from '../models.js';
import type { SourceRecord as SourceModel } from '../../domain/graph-batch.js';
import type { LoggedCorrection as CorrectionModel, ClauseClaim as CorrectionClaimModel, ExtractedClaim as ReplacedClaimModel } from '../../domain/correction.js';
import type { Release as ReleaseModel } from '../../domain/release.js';
import type { DocumentVersion as DocumentVersionModel } from '../../questions/changes/document-versions.js';
import type { DescribedChange as DescribedChangeModel } from '../../questions/changes/changes-answer.js';
import type { ChangeCount as ChangeCountModel } from '../../store/graph-history.js';
import type { SearchHitAnswer as SearchHitModel, SearchGroup as SearchGroupModel } from '../../questions/search/search-answer.js';
import type { LookedUpWord as LookedUpModel } from '../look-up-many.js';
import type { Cited as CitationModel } from '../../questions/cite/cited.js';
import type { CompletenessModel } from '../completeness-resolvers.js';
import type { CityLeadsInPages as CityLeadsModel } from '../../questions/city-leads/city-leads-in-pages.js';
import type { CityCluster as CityClusterModel, CityMeasure as CityMeasureModel, MeasureReason as MeasureReasonModel, RankedAgency as RankedAgencyModel } from '../../questions/city-leads/city-leads-answer.js';
import type { PathsAnswer as PathsModel, FoundPath as PathModel, FoundStep as PathStepModel } from '../../questions/paths/paths-answer.js';
import type { NeighbourhoodAnswer as NeighbourhoodModel } from '../../questions/neighbourhood/neighbourhood-answer.js';
import type { ReadingAnswer as ReadingModel, DocumentInFile as ReadingPolicyModel } from '../../questions/reading/reading-answer.js';
import type { UnresolvedMention as UnresolvedMentionModel } from '../../domain/diagnostic.js';
import type { PrintedName as PrintedNameModel } from '../../questions/printed-names/printed-names.js';
import type { TargetRankingAnswer as TargetRankingModel, TargetSeries as TargetSeriesModel, TargetUnit as TargetUnitModel } from '../../questions/targets/target-ranking-answer.js';
import type { LineageAnswer as LineageModel, LineagePair as LineagePairModel } from '../../questions/lineage/lineage-answer.js';
import type { InForceAnswer as InForceModel, DocumentInForce as DocumentInForceModel } from '../../questions/in-force/in-force-answer.js';
import type { CitationsAnswer as CitationsModel, CitingDocument as CitingDocumentModel } from '../../questions/citations/citations-answer.js';
import type { MatrixInPages as MatrixModel, MatrixRow as MatrixRowModel, MatrixHeader as MatrixHeaderModel, MatrixCell as MatrixCellModel } from '../../questions/matrix/matrix-answer.js';
import type { LedgerAnswer as LedgerModel, LedgerRow as LedgerRowModel } from '../../questions/ledger/ledger-answer.js';
import type { MeasureTarget as LedgerTargetModel } from '../../questions/measures/measure.js';
import type { RoleCounts as RoleCountsModel } from '../../questions/measures/role-counts.js';
import type { AgencyLoadAnswer as AgencyLoadsModel, AgencyLoad as AgencyLoadModel, PolicyLoad as PolicyLoadModel, ClusterLoad as ClusterLoadModel, AgencyPart as AgencyPartModel } from '../../questions/agency-load/agency-load-answer.js';
import type { PartnersAnswer as PartnersModel, Partner as PartnerModel, PartnerRoles as PartnerRolesModel } from '../../questions/partners/partners-answer.js';
import type { GapsAnswer as GapsModel, Gap as GapModel } from '../../questions/gaps/gaps-answer.js';
import type { OverlapsAnswer as OverlapsModel, Overlap as OverlapModel, OverlapMeasure as OverlapMeasureModel } from '../../questions/overlaps/overlaps-answer.js';
import type { PolicyComparison as PolicyComparisonModel, ComparedPolicy as ComparedPolicyModel } from '../../questions/compare/compare-policies-answer.js';
import type { GraphqlContext } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

export type Agency = Node & {
  readonly __typename?: 'Agency';
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly assignedTo: AssignedClauseConnection;
  readonly divisions: DivisionAgencyConnection;
  readonly governs: GovernedCityConnection;
  readonly id: Scalars['ID']['output'];
  readonly isGroup: Scalars['Boolean']['output'];
  readonly issued: IssuedPolicyConnection;
  readonly jurisdiction: Maybe<Scalars['String']['output']>;
  readonly leads: LedClauseConnection;
  readonly level: AgencyLevel;
  readonly name: Scalars['String']['output'];
  readonly partOf: ParentAgencyConnection;
  readonly printedNameCount: Scalars['Int']['output'];
  readonly printedNames: ReadonlyArray<PrintedName>;
  readonly shortName: Scalars['String']['output'];
  readonly supports: SupportedClauseConnection;
};


export type AgencyAssignedToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  claim: InputMaybe<ResponsibilityFilter>;
  filter: InputMaybe<ClauseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type AgencyDivisionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AgencyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type AgencyGovernsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type AgencyIssuedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PolicyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type AgencyLeadsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  claim: InputMaybe<ResponsibilityFilter>;
  filter: InputMaybe<ClauseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type AgencyPartOfArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AgencyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type AgencyPrintedNamesArgs = {
  first?: Scalars['Int']['input'];
};


export type AgencySupportsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  claim: InputMaybe<ResponsibilityFilter>;
  filter: InputMaybe<ClauseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

export type AgencyConnection = {
  readonly __typename?: 'AgencyConnection';
  readonly completeness: Completeness;
  readonly edges: ReadonlyArray<AgencyEdge>;
  readonly facets: ReadonlyArray<Facet>;
  readonly nodes: ReadonlyArray<Agency>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type AgencyConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of: ReadonlyArray<FacetName>;
};

export type AgencyEdge = {
  readonly __typename?: 'AgencyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Agency;
};

export type AgencyFilter = {
  readonly agency?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly anyOf?: InputMaybe<ReadonlyArray<AgencyFilter>>;
  readonly city?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly cluster?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly isGroup?: InputMaybe<Scalars['Boolean']['input']>;
  readonly issuedFrom?: InputMaybe<Scalars['String']['input']>;
  readonly issuedUntil?: InputMaybe<Scalars['String']['input']>;
  readonly issuer?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Use `levels`; deprecated in 0.2.0 (2026-11-21). */
  readonly level?: InputMaybe<ReadonlyArray<AgencyLevel>>;
  readonly levels?: InputMaybe<ReadonlyArray<AgencyLevel>>;
  /** @deprecated Use `text`; deprecated in 0.2.0 (2026-11-21). */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  readonly not?: InputMaybe<AgencyFilter>;
  readonly policy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly role?: InputMaybe<ReadonlyArray<ResponsibilityRole>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly validOn?: InputMaybe<Scalars['String']['input']>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type AgencyLevel =
  | 'CENTRAL'
  | 'CENTRAL_BRANCH'
  | 'CITY'
  | 'COUNTY'
  | 'ENTERPRISE'
  | 'EXCHANGE'
  | 'GROUP'
  | 'MASS_ORGANISATION'
  | 'OTHER'
  | 'PARTY'
  | 'PROVINCIAL';

export type AgencyLoad = {
  readonly __typename?: 'AgencyLoad';
  readonly agency: Agency;
  readonly byCluster: ReadonlyArray<ClusterLoad>;
  readonly byPolicy: ReadonlyArray<PolicyLoad>;
  readonly clusterCount: Scalars['Int']['output'];
  readonly counts: RoleCounts;
  readonly partCount: Scalars['Int']['output'];
  readonly parts: ReadonlyArray<AgencyPart>;
  readonly policyCount: Scalars['Int']['output'];
};


export type AgencyLoadByClusterArgs = {
  first?: Scalars['Int']['input'];
};


export type AgencyLoadByPolicyArgs = {
  first?: Scalars['Int']['input'];
};


export type AgencyLoadPartsArgs = {
  first?: Scalars['Int']['input'];
};

export type AgencyLoadConnection = {
  readonly __typename?: 'AgencyLoadConnection';
  readonly edges: ReadonlyArray<AgencyLoadEdge>;
  readonly nodes: ReadonlyArray<AgencyLoad>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AgencyLoadEdge = {
  readonly __typename?: 'AgencyLoadEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AgencyLoad;
};

export type AgencyLoads = {
  readonly __typename?: 'AgencyLoads';
  readonly agencies: AgencyLoadConnection;
  readonly agency: Maybe<Agency>;
  readonly city: Maybe<City>;
  readonly cluster: Maybe<Cluster>;
  readonly completeness: Completeness;
  readonly counts: RoleCounts;
  readonly isTruncated: Scalars['Boolean']['output'];
  readonly policy: Maybe<Policy>;
};


export type AgencyLoadsAgenciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

export type AgencyPart = {
  readonly __typename?: 'AgencyPart';
  readonly chapter: Clause;
  readonly clause: Clause;
  readonly isFirstListed: Scalars['Boolean']['output'];
  readonly policy: Policy;
  readonly role: ResponsibilityRole;
  readonly unit: ResponsibleUnit;
};

export type AgencySort = {
  readonly direction?: SortDirection;
  readonly field: AgencySortField;
};

export type AgencySortField =
  | 'ID'
  | 'JURISDICTION'
  | 'LEVEL'
  | 'NAME'
  | 'SHORT_NAME';

export type AssignedAgencyConnection = {
  readonly __typename?: 'AssignedAgencyConnection';
  readonly edges: ReadonlyArray<AssignedAgencyEdge>;
  readonly nodes: ReadonlyArray<Agency>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AssignedAgencyEdge = Claim & {
  readonly __typename?: 'AssignedAgencyEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly expanded: Scalars['String']['output'];
  readonly inherited: Scalars['Boolean']['output'];
  readonly jointDuty: Scalars['Boolean']['output'];
  readonly node: Agency;
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly role: ResponsibilityRole;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly statedBy: Maybe<Clause>;
  readonly statedById: Maybe<Scalars['ID']['output']>;
};

export type AssignedClauseConnection = {
  readonly __typename?: 'AssignedClauseConnection';
  readonly edges: ReadonlyArray<AssignedClauseEdge>;
  readonly nodes: ReadonlyArray<Clause>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AssignedClauseEdge = Claim & {
  readonly __typename?: 'AssignedClauseEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly expanded: Scalars['String']['output'];
  readonly inherited: Scalars['Boolean']['output'];
  readonly jointDuty: Scalars['Boolean']['output'];
  readonly node: Clause;
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly role: ResponsibilityRole;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly statedBy: Maybe<Clause>;
  readonly statedById: Maybe<Scalars['ID']['output']>;
};

export type Candidate = {
  readonly __typename?: 'Candidate';
  readonly hint: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type Change = {
  readonly __typename?: 'Change';
  readonly claimedBy: Scalars['ID']['output'];
  readonly document: Maybe<DocumentVersion>;
  readonly evidenceAfter: ReadonlyArray<Evidence>;
  readonly evidenceBefore: ReadonlyArray<Evidence>;
  readonly fields: ReadonlyArray<FieldChange>;
  readonly from: Maybe<ChangedEnd>;
  readonly id: Maybe<Scalars['ID']['output']>;
  readonly isCorrected: Scalars['Boolean']['output'];
  readonly kind: ChangeKind;
  readonly label: Maybe<NodeLabel>;
  readonly name: Maybe<Scalars['String']['output']>;
  readonly onlyMoved: Scalars['Boolean']['output'];
  readonly relationship: Maybe<RelationshipType>;
  readonly release: Scalars['Int']['output'];
  readonly to: Maybe<ChangedEnd>;
  readonly wasCorrected: Scalars['Boolean']['output'];
};

export type ChangeCount = {
  readonly __typename?: 'ChangeCount';
  readonly count: Scalars['Int']['output'];
  readonly kind: ChangeKind;
  readonly label: Maybe<NodeLabel>;
  readonly relationship: Maybe<RelationshipType>;
};

export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Change;
};

export type ChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type ChangeTotals = {
  readonly __typename?: 'ChangeTotals';
  readonly created: Scalars['Int']['output'];
  readonly removed: Scalars['Int']['output'];
  readonly updated: Scalars['Int']['output'];
};

export type ChangedEnd = {
  readonly __typename?: 'ChangedEnd';
  readonly id: Scalars['ID']['output'];
  readonly label: NodeLabel;
  readonly name: Maybe<Scalars['String']['output']>;
};

export type Changes = {
  readonly __typename?: 'Changes';
  readonly completeness: Completeness;
  readonly counts: ReadonlyArray<ChangeCount>;
  readonly documentCount: Scalars['Int']['output'];
  readonly documents: ReadonlyArray<DocumentVersion>;
  readonly edges: ReadonlyArray<ChangeEdge>;
  readonly nodes: ReadonlyArray<Change>;
  readonly pageInfo: PageInfo;
  readonly since: Scalars['Int']['output'];
  readonly totalCount: Scalars['Int']['output'];
  readonly until: Scalars['Int']['output'];
};


export type ChangesDocumentsArgs = {
  first?: Scalars['Int']['input'];
};

export type Citation = {
  readonly __typename?: 'Citation';
  readonly bibtex: Scalars['String']['output'];
  readonly chinese: Scalars['String']['output'];
  readonly chineseLong: Scalars['String']['output'];
  readonly cslJson: Scalars['String']['output'];
  readonly place: Maybe<Scalars['String']['output']>;
};

export type CitationFilter = {
  readonly kind?: InputMaybe<ReadonlyArray<CitationKind>>;
  readonly status?: InputMaybe<CitationStatus>;
};

export type CitationKind =
  | 'ABOLISHES'
  | 'BASED_ON'
  | 'IMPLEMENTS'
  | 'INTERPRETS'
  | 'MENTIONS'
  | 'REPLACES'
  | 'TRANSMITS';

export type CitationKindCount = {
  readonly __typename?: 'CitationKindCount';
  readonly citedBy: Scalars['Int']['output'];
  readonly cites: Scalars['Int']['output'];
  readonly kind: CitationKind;
};

export type CitationRoute =
  | 'ANNEX'
  | 'DIRECT'
  | 'NOTICE';

export type CitationStatus =
  | 'AMBIGUOUS'
  | 'NO_NUMBER'
  | 'OUTSIDE_CORPUS'
  | 'RESOLVED';

export type Citations = {
  readonly __typename?: 'Citations';
  readonly citedBy: DocumentCitationConnection;
  readonly cites: DocumentCitationConnection;
  readonly citingDocuments: CitingDocumentConnection;
  readonly completeness: Completeness;
  readonly family: ReadonlyArray<Policy>;
  readonly isTruncated: Scalars['Boolean']['output'];
  readonly kinds: ReadonlyArray<CitationKindCount>;
  readonly policy: Policy;
};


export type CitationsCitedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<ReadonlyArray<CitationKind>>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type CitationsCitesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<ReadonlyArray<CitationKind>>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type CitationsCitingDocumentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

export type CitedItem = {
  readonly __typename?: 'CitedItem';
  readonly asked: Scalars['String']['output'];
  readonly citation: Citation;
  readonly node: Node;
};

export type CitedPolicyConnection = {
  readonly __typename?: 'CitedPolicyConnection';
  readonly edges: ReadonlyArray<CitedPolicyEdge>;
  readonly nodes: ReadonlyArray<Policy>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CitedPolicyEdge = Claim & {
  readonly __typename?: 'CitedPolicyEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly kind: CitationKind;
  readonly node: Policy;
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly status: CitationStatus;
};

export type CitingClauseConnection = {
  readonly __typename?: 'CitingClauseConnection';
  readonly edges: ReadonlyArray<CitingClauseEdge>;
  readonly nodes: ReadonlyArray<Clause>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CitingClauseEdge = Claim & {
  readonly __typename?: 'CitingClauseEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly kind: CitationKind;
  readonly node: Clause;
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly status: CitationStatus;
};

export type CitingDocument = {
  readonly __typename?: 'CitingDocument';
  readonly citations: Scalars['Int']['output'];
  readonly isResting: Scalars['Boolean']['output'];
  readonly kinds: ReadonlyArray<CitationKind>;
  readonly policy: Policy;
  readonly through: Maybe<Policy>;
};

export type CitingDocumentConnection = {
  readonly __typename?: 'CitingDocumentConnection';
  readonly edges: ReadonlyArray<CitingDocumentEdge>;
  readonly nodes: ReadonlyArray<CitingDocument>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CitingDocumentEdge = {
  readonly __typename?: 'CitingDocumentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CitingDocument;
};

export type CitingPolicyConnection = {
  readonly __typename?: 'CitingPolicyConnection';
  readonly edges: ReadonlyArray<CitingPolicyEdge>;
  readonly nodes: ReadonlyArray<Policy>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CitingPolicyEdge = Claim & {
  readonly __typename?: 'CitingPolicyEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly kind: CitationKind;
  readonly node: Policy;
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly status: CitationStatus;
};

export type City = Node & {
  readonly __typename?: 'City';
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly clusters: CityClusterConnection;
  readonly code: Scalars['String']['output'];
  readonly fullName: Scalars['String']['output'];
  readonly governedBy: GoverningAgencyConnection;
  readonly id: Scalars['ID']['output'];
  readonly level: CityLevel;
  readonly markedBy: MarkingClauseConnection;
  readonly name: Scalars['String']['output'];
  readonly namedIn: PlaceNamingClauseConnection;
  readonly parentCode: Maybe<Scalars['String']['output']>;
  readonly province: Scalars['String']['output'];
  readonly regions: CityRegionConnection;
};


export type CityClustersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  claim: InputMaybe<LayoutFilter>;
  filter: InputMaybe<ClusterFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type CityGovernedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AgencyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type CityMarkedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  claim: InputMaybe<MarkFilter>;
  filter: InputMaybe<ClauseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type CityNamedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClauseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type CityRegionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RegionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

export type CityClusterConnection = {
  readonly __typename?: 'CityClusterConnection';
  readonly edges: ReadonlyArray<CityClusterEdge>;
  readonly nodes: ReadonlyArray<Cluster>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CityClusterEdge = Claim & {
  readonly __typename?: 'CityClusterEdge';
  readonly basis: LayoutBasis;
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly grade: Maybe<LayoutGrade>;
  readonly likelihood: Scalars['Float']['output'];
  readonly node: Cluster;
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly verdict: LayoutVerdict;
  readonly way: Maybe<Scalars['String']['output']>;
};

export type CityConnection = {
  readonly __typename?: 'CityConnection';
  readonly completeness: Completeness;
  readonly edges: ReadonlyArray<CityEdge>;
  readonly facets: ReadonlyArray<Facet>;
  readonly nodes: ReadonlyArray<City>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type CityConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of: ReadonlyArray<FacetName>;
};

export type CityEdge = {
  readonly __typename?: 'CityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: City;
};

export type CityFilter = {
  readonly agency?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly anyOf?: InputMaybe<ReadonlyArray<CityFilter>>;
  readonly city?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly cluster?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly issuedFrom?: InputMaybe<Scalars['String']['input']>;
  readonly issuedUntil?: InputMaybe<Scalars['String']['input']>;
  readonly issuer?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** @deprecated Use `levels`; deprecated in 0.2.0 (2026-11-21). */
  readonly level?: InputMaybe<ReadonlyArray<CityLevel>>;
  readonly levels?: InputMaybe<ReadonlyArray<CityLevel>>;
  /** @deprecated Use `text`; deprecated in 0.2.0 (2026-11-21). */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  readonly not?: InputMaybe<CityFilter>;
  readonly policy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly province?: InputMaybe<Scalars['String']['input']>;
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly role?: InputMaybe<ReadonlyArray<ResponsibilityRole>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly validOn?: InputMaybe<Scalars['String']['input']>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type CityLeads = {
  readonly __typename?: 'CityLeads';
  readonly city: City;
  readonly clausesWithoutUnit: Scalars['Int']['output'];
  readonly cluster: Maybe<Cluster>;
  readonly clusters: ReadonlyArray<CityLeadsCluster>;
  readonly completeness: Completeness;
  readonly isTruncated: Scalars['Boolean']['output'];
  readonly measures: CityMeasureConnection;
  readonly rankedCount: Scalars['Int']['output'];
  readonly ranking: ReadonlyArray<RankedAgency>;
};


export type CityLeadsMeasuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  agency: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  clauseIds: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  roles: InputMaybe<ReadonlyArray<ResponsibilityRole>>;
};


export type CityLeadsRankingArgs = {
  first?: Scalars['Int']['input'];
};

export type CityLeadsCluster = {
  readonly __typename?: 'CityLeadsCluster';
  readonly cluster: Cluster;
  readonly layouts: ReadonlyArray<CityLeadsLayout>;
  readonly likelihood: Scalars['Float']['output'];
};

export type CityLeadsLayout = Claim & {
  readonly __typename?: 'CityLeadsLayout';
  readonly basis: LayoutBasis;
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly grade: Maybe<LayoutGrade>;
  readonly likelihood: Scalars['Float']['output'];
  readonly of: Cluster;
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly verdict: LayoutVerdict;
  readonly way: Maybe<Scalars['String']['output']>;
};

export type CityLevel =
  | 'COUNTY'
  | 'MUNICIPALITY'
  | 'PREFECTURE';

export type CityMeasure = {
  readonly __typename?: 'CityMeasure';
  readonly assigned: ReadonlyArray<ResponsibleUnit>;
  readonly clause: Clause;
  readonly leads: ReadonlyArray<ResponsibleUnit>;
  readonly policy: Policy;
  readonly reasons: ReadonlyArray<MeasureReason>;
  readonly supports: ReadonlyArray<ResponsibleUnit>;
};

export type CityMeasureConnection = {
  readonly __typename?: 'CityMeasureConnection';
  readonly edges: ReadonlyArray<CityMeasureEdge>;
  readonly nodes: ReadonlyArray<CityMeasure>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CityMeasureEdge = {
  readonly __typename?: 'CityMeasureEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CityMeasure;
};

export type CityRegionConnection = {
  readonly __typename?: 'CityRegionConnection';
  readonly edges: ReadonlyArray<CityRegionEdge>;
  readonly nodes: ReadonlyArray<Region>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CityRegionEdge = Claim & {
  readonly __typename?: 'CityRegionEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Region;
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type CitySort = {
  readonly direction?: SortDirection;
  readonly field: CitySortField;
};

export type CitySortField =
  | 'CODE'
  | 'FULL_NAME'
  | 'ID'
  | 'PROVINCE';

export type Claim = {
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type Clause = Node & {
  readonly __typename?: 'Clause';
  readonly assignedAgencies: AssignedAgencyConnection;
  readonly belongsTo: ClausePolicyConnection;
  readonly citation: Citation;
  readonly cites: CitedPolicyConnection;
  readonly cities: NamedCityConnection;
  readonly clusters: PromotedClusterConnection;
  readonly corrections: CorrectionConnection;
  readonly depth: Scalars['Int']['output'];
  readonly eId: Scalars['String']['output'];
  readonly end: Scalars['Int']['output'];
  readonly heading: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly implementedBy: ImplementingClauseConnection;
  readonly implements: ImplementedClauseConnection;
  readonly kind: ClauseKind;
  readonly leadAgencies: LeadAgencyConnection;
  readonly line: Scalars['Int']['output'];
  readonly marks: MarkedCityConnection;
  readonly number: Maybe<Scalars['String']['output']>;
  readonly page: Maybe<Scalars['Int']['output']>;
  readonly parent: Maybe<Clause>;
  readonly partOf: ClauseWholeConnection;
  readonly parts: ClausePartConnection;
  readonly policy: Policy;
  readonly policyId: Scalars['ID']['output'];
  readonly position: Scalars['Int']['output'];
  readonly regions: NamedRegionConnection;
  readonly repeats: Maybe<Clause>;
  readonly repeatsId: Maybe<Scalars['ID']['output']>;
  readonly start: Scalars['Int']['output'];
  readonly supportingAgencies: SupportingAgencyConnection;
  readonly targets: ClauseTargetConnection;
  readonly text: Scalars['String']['output'];
};


export type ClauseAssignedAgenciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  claim: InputMaybe<ResponsibilityFilter>;
  filter: InputMaybe<AgencyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type ClauseBelongsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PolicyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type ClauseCitesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  claim: InputMaybe<CitationFilter>;
  filter: InputMaybe<PolicyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type ClauseCitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type ClauseClustersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClusterFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type ClauseCorrectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type ClauseImplementedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClauseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type ClauseImplementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClauseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type ClauseLeadAgenciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  claim: InputMaybe<ResponsibilityFilter>;
  filter: InputMaybe<AgencyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type ClauseMarksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  claim: InputMaybe<MarkFilter>;
  filter: InputMaybe<CityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type ClausePartOfArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClauseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type ClausePartsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClauseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type ClauseRegionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RegionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type ClauseSupportingAgenciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  claim: InputMaybe<ResponsibilityFilter>;
  filter: InputMaybe<AgencyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type ClauseTargetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TargetFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

export type ClauseConnection = {
  readonly __typename?: 'ClauseConnection';
  readonly completeness: Completeness;
  readonly edges: ReadonlyArray<ClauseEdge>;
  readonly facets: ReadonlyArray<Facet>;
  readonly nodes: ReadonlyArray<Clause>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ClauseConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of: ReadonlyArray<FacetName>;
};

export type ClauseEdge = {
  readonly __typename?: 'ClauseEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Clause;
};

export type ClauseFilter = {
  readonly agency?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly anyOf?: InputMaybe<ReadonlyArray<ClauseFilter>>;
  readonly city?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly cluster?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly hasUnits?: InputMaybe<Scalars['Boolean']['input']>;
  readonly headingContains?: InputMaybe<Scalars['String']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly issuedFrom?: InputMaybe<Scalars['String']['input']>;
  readonly issuedUntil?: InputMaybe<Scalars['String']['input']>;
  readonly issuer?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly kind?: InputMaybe<ReadonlyArray<ClauseKind>>;
  readonly levels?: InputMaybe<ReadonlyArray<AgencyLevel>>;
  readonly not?: InputMaybe<ClauseFilter>;
  readonly policy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly policyId?: InputMaybe<Scalars['ID']['input']>;
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly role?: InputMaybe<ReadonlyArray<ResponsibilityRole>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly textContains?: InputMaybe<Scalars['String']['input']>;
  readonly validOn?: InputMaybe<Scalars['String']['input']>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type ClauseKind =
  | 'ANNEX'
  | 'ARTICLE'
  | 'BOX'
  | 'CHAPTER'
  | 'ITEM'
  | 'MEASURE'
  | 'NOTE'
  | 'PARAGRAPH'
  | 'PREAMBLE'
  | 'SECTION'
  | 'TABLE'
  | 'TABLE_ROW';

export type ClauseLink = Claim & {
  readonly __typename?: 'ClauseLink';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly higher: Clause;
  readonly higherPolicy: Policy;
  readonly lower: Clause;
  readonly lowerPolicy: Policy;
  readonly method: Scalars['String']['output'];
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly score: Scalars['Float']['output'];
  readonly sharedWords: ReadonlyArray<Scalars['String']['output']>;
  readonly stated: Scalars['Boolean']['output'];
};

export type ClauseLinkConnection = {
  readonly __typename?: 'ClauseLinkConnection';
  readonly edges: ReadonlyArray<ClauseLinkEdge>;
  readonly nodes: ReadonlyArray<ClauseLink>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClauseLinkEdge = {
  readonly __typename?: 'ClauseLinkEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ClauseLink;
};

export type ClausePartConnection = {
  readonly __typename?: 'ClausePartConnection';
  readonly edges: ReadonlyArray<ClausePartEdge>;
  readonly nodes: ReadonlyArray<Clause>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClausePartEdge = Claim & {
  readonly __typename?: 'ClausePartEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Clause;
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type ClausePolicyConnection = {
  readonly __typename?: 'ClausePolicyConnection';
  readonly edges: ReadonlyArray<ClausePolicyEdge>;
  readonly nodes: ReadonlyArray<Policy>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClausePolicyEdge = Claim & {
  readonly __typename?: 'ClausePolicyEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Policy;
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type ClauseSort = {
  readonly direction?: SortDirection;
  readonly field: ClauseSortField;
};

export type ClauseSortField =
  | 'DEPTH'
  | 'HEADING'
  | 'ID'
  | 'LINE'
  | 'POSITION';

export type ClauseTargetConnection = {
  readonly __typename?: 'ClauseTargetConnection';
  readonly edges: ReadonlyArray<ClauseTargetEdge>;
  readonly nodes: ReadonlyArray<Target>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClauseTargetEdge = Claim & {
  readonly __typename?: 'ClauseTargetEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Target;
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type ClauseWholeConnection = {
  readonly __typename?: 'ClauseWholeConnection';
  readonly edges: ReadonlyArray<ClauseWholeEdge>;
  readonly nodes: ReadonlyArray<Clause>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClauseWholeEdge = Claim & {
  readonly __typename?: 'ClauseWholeEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Clause;
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type Cluster = Node & {
  readonly __typename?: 'Cluster';
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly category: Maybe<ClusterCategory>;
  readonly id: Scalars['ID']['output'];
  readonly jurisdiction: Scalars['String']['output'];
  readonly kind: ClusterKind;
  readonly laidOutIn: ClusterCityConnection;
  readonly members: MemberClusterConnection;
  readonly name: Scalars['String']['output'];
  readonly ordinal: Maybe<Scalars['Int']['output']>;
  readonly partOf: ParentClusterConnection;
  readonly promotedIn: PromotingClauseConnection;
};


export type ClusterLaidOutInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  claim: InputMaybe<LayoutFilter>;
  filter: InputMaybe<CityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type ClusterMembersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClusterFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type ClusterPartOfArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClusterFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type ClusterPromotedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClauseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

export type ClusterCategory =
  | 'EMERGING'
  | 'PILLAR';

export type ClusterCityConnection = {
  readonly __typename?: 'ClusterCityConnection';
  readonly edges: ReadonlyArray<ClusterCityEdge>;
  readonly nodes: ReadonlyArray<City>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClusterCityEdge = Claim & {
  readonly __typename?: 'ClusterCityEdge';
  readonly basis: LayoutBasis;
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly grade: Maybe<LayoutGrade>;
  readonly likelihood: Scalars['Float']['output'];
  readonly node: City;
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly verdict: LayoutVerdict;
  readonly way: Maybe<Scalars['String']['output']>;
};

export type ClusterConnection = {
  readonly __typename?: 'ClusterConnection';
  readonly completeness: Completeness;
  readonly edges: ReadonlyArray<ClusterEdge>;
  readonly facets: ReadonlyArray<Facet>;
  readonly nodes: ReadonlyArray<Cluster>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type ClusterConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of: ReadonlyArray<FacetName>;
};

export type ClusterEdge = {
  readonly __typename?: 'ClusterEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Cluster;
};

export type ClusterFilter = {
  readonly agency?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly anyOf?: InputMaybe<ReadonlyArray<ClusterFilter>>;
  readonly category?: InputMaybe<ClusterCategory>;
  readonly city?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly cluster?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly issuedFrom?: InputMaybe<Scalars['String']['input']>;
  readonly issuedUntil?: InputMaybe<Scalars['String']['input']>;
  readonly issuer?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<ClusterKind>>;
  /** @deprecated Use `text`; deprecated in 0.2.0 (2026-11-21). */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  readonly not?: InputMaybe<ClusterFilter>;
  readonly policy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly role?: InputMaybe<ReadonlyArray<ResponsibilityRole>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly validOn?: InputMaybe<Scalars['String']['input']>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type ClusterKind =
  | 'CLUSTER'
  | 'GROUP'
  | 'SUBSECTOR';

export type ClusterLoad = {
  readonly __typename?: 'ClusterLoad';
  readonly cluster: Cluster;
  readonly counts: RoleCounts;
};

export type ClusterSort = {
  readonly direction?: SortDirection;
  readonly field: ClusterSortField;
};

export type ClusterSortField =
  | 'ID'
  | 'NAME'
  | 'ORDINAL';

export type ComparedAgency = {
  readonly __typename?: 'ComparedAgency';
  readonly a: ComparedPart;
  readonly agency: Agency;
  readonly b: ComparedPart;
  readonly inWhich: InWhich;
};

export type ComparedCitation = {
  readonly __typename?: 'ComparedCitation';
  readonly citedByA: ReadonlyArray<Scalars['ID']['output']>;
  readonly citedByB: ReadonlyArray<Scalars['ID']['output']>;
  readonly inWhich: InWhich;
  readonly policy: Policy;
};

export type ComparedCity = {
  readonly __typename?: 'ComparedCity';
  readonly city: City;
  readonly clauseIdsA: ReadonlyArray<Scalars['ID']['output']>;
  readonly clauseIdsB: ReadonlyArray<Scalars['ID']['output']>;
  readonly inWhich: InWhich;
};

export type ComparedCluster = {
  readonly __typename?: 'ComparedCluster';
  readonly clauseIdsA: ReadonlyArray<Scalars['ID']['output']>;
  readonly clauseIdsB: ReadonlyArray<Scalars['ID']['output']>;
  readonly cluster: Cluster;
  readonly inWhich: InWhich;
};

export type ComparedCount = {
  readonly __typename?: 'ComparedCount';
  readonly both: Scalars['Int']['output'];
  readonly kind: ComparedKind;
  readonly onlyA: Scalars['Int']['output'];
  readonly onlyB: Scalars['Int']['output'];
};

export type ComparedKind =
  | 'AGENCY'
  | 'CITED'
  | 'CITY'
  | 'CLUSTER'
  | 'TARGET';

export type ComparedLineage = Claim & {
  readonly __typename?: 'ComparedLineage';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from: Clause;
  readonly method: Scalars['String']['output'];
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly score: Scalars['Float']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly to: Clause;
};

export type ComparedPart = {
  readonly __typename?: 'ComparedPart';
  readonly assigned: Scalars['Int']['output'];
  readonly clauseIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly leads: Scalars['Int']['output'];
  readonly supports: Scalars['Int']['output'];
};

export type ComparedPolicy = {
  readonly __typename?: 'ComparedPolicy';
  readonly clauses: Scalars['Int']['output'];
  readonly issuers: ReadonlyArray<Agency>;
  readonly measures: Scalars['Int']['output'];
  readonly parts: ReadonlyArray<Policy>;
  readonly policy: Policy;
  readonly targets: Scalars['Int']['output'];
};

export type ComparedTarget = {
  readonly __typename?: 'ComparedTarget';
  readonly a: ReadonlyArray<Target>;
  readonly b: ReadonlyArray<Target>;
  readonly inWhich: InWhich;
  readonly kind: TargetKind;
  readonly metric: Scalars['String']['output'];
  readonly unit: Scalars['String']['output'];
};

export type Completeness = {
  readonly __typename?: 'Completeness';
  readonly clauses: Scalars['Int']['output'];
  readonly clausesWithoutUnits: Scalars['Int']['output'];
  readonly corrected: Scalars['Int']['output'];
  readonly correctionConflicts: Scalars['Int']['output'];
  readonly documents: Scalars['Int']['output'];
  readonly isTruncated: Scalars['Boolean']['output'];
  readonly issuedFrom: Maybe<Scalars['String']['output']>;
  readonly issuedUntil: Maybe<Scalars['String']['output']>;
  readonly loadedAt: Maybe<Scalars['String']['output']>;
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  readonly relations: ReadonlyArray<RelationAccuracy>;
  readonly release: Scalars['Int']['output'];
  readonly releasedAt: Maybe<Scalars['String']['output']>;
  readonly unresolved: ReadonlyArray<UnresolvedCount>;
};

export type ContainedPolicyConnection = {
  readonly __typename?: 'ContainedPolicyConnection';
  readonly edges: ReadonlyArray<ContainedPolicyEdge>;
  readonly nodes: ReadonlyArray<Policy>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ContainedPolicyEdge = Claim & {
  readonly __typename?: 'ContainedPolicyEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Policy;
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type ContainingPolicyConnection = {
  readonly __typename?: 'ContainingPolicyConnection';
  readonly edges: ReadonlyArray<ContainingPolicyEdge>;
  readonly nodes: ReadonlyArray<Policy>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ContainingPolicyEdge = Claim & {
  readonly __typename?: 'ContainingPolicyEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Policy;
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type Correction = {
  readonly __typename?: 'Correction';
  readonly clause: Maybe<Clause>;
  readonly clauseId: Scalars['ID']['output'];
  readonly corrected: Maybe<CorrectionClaim>;
  readonly decision: Maybe<CorrectionDecision>;
  readonly detail: Maybe<Scalars['String']['output']>;
  readonly end: Maybe<Scalars['Int']['output']>;
  readonly extracted: Maybe<CorrectionClaim>;
  readonly id: Scalars['ID']['output'];
  readonly kind: CorrectionKind;
  readonly outcome: CorrectionOutcome;
  readonly proposedAt: Scalars['String']['output'];
  readonly proposedBy: Scalars['String']['output'];
  readonly quote: Maybe<Scalars['String']['output']>;
  readonly reason: Scalars['String']['output'];
  readonly replaced: ReadonlyArray<ReplacedClaim>;
  readonly sha256: Scalars['String']['output'];
  readonly sourceId: Scalars['ID']['output'];
  readonly stands: Scalars['Boolean']['output'];
  readonly start: Maybe<Scalars['Int']['output']>;
  readonly status: CorrectionStatus;
};

export type CorrectionClaim = {
  readonly __typename?: 'CorrectionClaim';
  readonly name: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly role: Maybe<ResponsibilityRole>;
  readonly to: Maybe<Node>;
  readonly toId: Scalars['ID']['output'];
};

export type CorrectionClaimInput = {
  readonly agency?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly cluster?: InputMaybe<Scalars['String']['input']>;
  readonly region?: InputMaybe<Scalars['String']['input']>;
  readonly role?: InputMaybe<ResponsibilityRole>;
};

export type CorrectionConnection = {
  readonly __typename?: 'CorrectionConnection';
  readonly completeness: Completeness;
  readonly edges: ReadonlyArray<CorrectionEdge>;
  readonly nodes: ReadonlyArray<Correction>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CorrectionDecision = {
  readonly __typename?: 'CorrectionDecision';
  readonly at: Scalars['String']['output'];
  readonly by: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
};

export type CorrectionEdge = {
  readonly __typename?: 'CorrectionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Correction;
};

export type CorrectionFilter = {
  readonly agency?: InputMaybe<Scalars['String']['input']>;
  readonly document?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<CorrectionKind>>;
  readonly outcome?: InputMaybe<ReadonlyArray<CorrectionOutcome>>;
  readonly status?: InputMaybe<ReadonlyArray<CorrectionStatus>>;
};

export type CorrectionInput = {
  readonly clause: Scalars['ID']['input'];
  readonly corrected?: InputMaybe<CorrectionClaimInput>;
  readonly extracted?: InputMaybe<CorrectionClaimInput>;
  readonly kind: CorrectionKind;
  readonly quote?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type CorrectionKind =
  | 'MISSING'
  | 'NOTE'
  | 'NOT_AN_ASSIGNMENT'
  | 'WRONG_AGENCY'
  | 'WRONG_CITY'
  | 'WRONG_CLUSTER'
  | 'WRONG_ROLE';

export type CorrectionOutcome =
  | 'AGREES'
  | 'APPLIED'
  | 'CONFLICT'
  | 'NONE'
  | 'WAITING';

export type CorrectionPayload = {
  readonly __typename?: 'CorrectionPayload';
  readonly correction: Correction;
  readonly isChanged: Scalars['Boolean']['output'];
};

export type CorrectionStatus =
  | 'ACCEPTED'
  | 'PROPOSED'
  | 'REFUSED';

export type CorrectionVerdict =
  | 'ACCEPT'
  | 'REFUSE';

export type DataQuality = {
  readonly __typename?: 'DataQuality';
  readonly clauses: Scalars['Int']['output'];
  readonly clausesWithUnits: Scalars['Int']['output'];
  readonly clausesWithoutUnits: Scalars['Int']['output'];
  readonly policies: Scalars['Int']['output'];
  readonly relations: ReadonlyArray<RelationAccuracy>;
  readonly unresolved: ReadonlyArray<UnresolvedCount>;
};

export type Diagnostic = {
  readonly __typename?: 'Diagnostic';
  readonly column: Scalars['Int']['output'];
  readonly line: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly ruleId: Scalars['String']['output'];
  readonly severity: Severity;
};

export type DivisionAgencyConnection = {
  readonly __typename?: 'DivisionAgencyConnection';
  readonly edges: ReadonlyArray<DivisionAgencyEdge>;
  readonly nodes: ReadonlyArray<Agency>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DivisionAgencyEdge = Claim & {
  readonly __typename?: 'DivisionAgencyEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Agency;
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type DocumentCitation = Claim & {
  readonly __typename?: 'DocumentCitation';
  readonly cited: Policy;
  readonly citing: Policy;
  readonly claimedBy: Scalars['ID']['output'];
  readonly clause: Maybe<Clause>;
  readonly correction: Maybe<Correction>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly kind: CitationKind;
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly route: CitationRoute;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly status: CitationStatus;
};

export type DocumentCitationConnection = {
  readonly __typename?: 'DocumentCitationConnection';
  readonly edges: ReadonlyArray<DocumentCitationEdge>;
  readonly nodes: ReadonlyArray<DocumentCitation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DocumentCitationEdge = {
  readonly __typename?: 'DocumentCitationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DocumentCitation;
};

export type DocumentInForce = {
  readonly __typename?: 'DocumentInForce';
  readonly endIsStated: Scalars['Boolean']['output'];
  readonly endedBy: ReadonlyArray<ForceEnding>;
  readonly endsOn: Maybe<Scalars['String']['output']>;
  readonly policy: Policy;
  readonly reason: ForceReason;
  readonly startIsStated: Scalars['Boolean']['output'];
  readonly startsOn: Maybe<Scalars['String']['output']>;
  readonly statedIn: ReadonlyArray<Clause>;
  readonly verdict: ForceVerdict;
};

export type DocumentInForceConnection = {
  readonly __typename?: 'DocumentInForceConnection';
  readonly edges: ReadonlyArray<DocumentInForceEdge>;
  readonly nodes: ReadonlyArray<DocumentInForce>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DocumentInForceEdge = {
  readonly __typename?: 'DocumentInForceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DocumentInForce;
};

export type DocumentVersion = {
  readonly __typename?: 'DocumentVersion';
  readonly characters: Scalars['Int']['output'];
  readonly file: Scalars['String']['output'];
  readonly kind: SourceKind;
  readonly loadedAt: Maybe<Scalars['String']['output']>;
  readonly sha256: Scalars['String']['output'];
  readonly since: Scalars['Int']['output'];
  readonly sourceId: Scalars['ID']['output'];
  readonly until: Maybe<Scalars['Int']['output']>;
  readonly version: Scalars['Int']['output'];
};

export type DocumentVersionConnection = {
  readonly __typename?: 'DocumentVersionConnection';
  readonly edges: ReadonlyArray<DocumentVersionEdge>;
  readonly nodes: ReadonlyArray<DocumentVersion>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DocumentVersionEdge = {
  readonly __typename?: 'DocumentVersionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DocumentVersion;
};

export type Evidence = {
  readonly __typename?: 'Evidence';
  readonly end: Scalars['Int']['output'];
  readonly line: Scalars['Int']['output'];
  readonly page: Maybe<Scalars['Int']['output']>;
  readonly quote: Scalars['String']['output'];
  readonly sourceId: Scalars['ID']['output'];
  readonly start: Scalars['Int']['output'];
};

export type Facet = {
  readonly __typename?: 'Facet';
  readonly facet: FacetName;
  readonly valueCount: Scalars['Int']['output'];
  readonly values: ReadonlyArray<FacetValue>;
};

export type FacetName =
  | 'AGENCY'
  | 'ASSIGNED_AGENCY'
  | 'CITY'
  | 'CLUSTER'
  | 'ISSUER'
  | 'KIND'
  | 'LEAD_AGENCY'
  | 'LEVEL'
  | 'POLICY'
  | 'REGION'
  | 'SUPPORT_AGENCY'
  | 'UNIT'
  | 'YEAR';

export type FacetValue = {
  readonly __typename?: 'FacetValue';
  readonly count: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
  readonly node: Maybe<Node>;
  readonly value: Scalars['String']['output'];
};

export type FieldChange = {
  readonly __typename?: 'FieldChange';
  readonly after: Maybe<Scalars['String']['output']>;
  readonly before: Maybe<Scalars['String']['output']>;
  readonly field: Scalars['String']['output'];
};

export type ForceEnding = Claim & {
  readonly __typename?: 'ForceEnding';
  readonly claimedBy: Scalars['ID']['output'];
  readonly clause: Maybe<Clause>;
  readonly correction: Maybe<Correction>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from: Maybe<Scalars['String']['output']>;
  readonly kind: CitationKind;
  readonly policy: Policy;
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type ForceReason =
  | 'ALL_IT_SENDS_ENDED'
  | 'BEGINS_LATER'
  | 'DATE_OF_REPLACEMENT_UNKNOWN'
  | 'ENDED_BEFORE'
  | 'HOLDS_AS_WHAT_IT_SENDS'
  | 'NO_DATE_PRINTED'
  | 'NO_END_PRINTED'
  | 'ONLY_THE_MONTH_PRINTED'
  | 'PERIOD_WITHOUT_BEGINNING'
  | 'REPLACED_OR_ABOLISHED'
  | 'WITHIN_PRINTED_DATES';

export type ForceVerdict =
  | 'EXPIRED'
  | 'IN_FORCE'
  | 'NOT_YET'
  | 'REPLACED'
  | 'UNKNOWN';

export type ForceVerdictCount = {
  readonly __typename?: 'ForceVerdictCount';
  readonly count: Scalars['Int']['output'];
  readonly verdict: ForceVerdict;
};

export type Gap = {
  readonly __typename?: 'Gap';
  readonly cities: ReadonlyArray<City>;
  readonly clause: Maybe<Clause>;
  readonly cluster: Maybe<Cluster>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly groupMeasures: Scalars['Int']['output'];
  readonly kind: GapKind;
  readonly policy: Maybe<Policy>;
  readonly reading: GapReading;
  readonly units: ReadonlyArray<ResponsibleUnit>;
};

export type GapConnection = {
  readonly __typename?: 'GapConnection';
  readonly edges: ReadonlyArray<GapEdge>;
  readonly nodes: ReadonlyArray<Gap>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type GapCount = {
  readonly __typename?: 'GapCount';
  readonly count: Scalars['Int']['output'];
  readonly kind: GapKind;
  readonly reading: GapReading;
};

export type GapEdge = {
  readonly __typename?: 'GapEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Gap;
};

export type GapFilter = {
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly cluster?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<GapKind>>;
  readonly policy?: InputMaybe<Scalars['String']['input']>;
  readonly reading?: InputMaybe<ReadonlyArray<GapReading>>;
};

export type GapKind =
  | 'CLAUSE_WITHOUT_UNIT'
  | 'CLUSTER_WITHOUT_MEASURE'
  | 'MEASURE_WITHOUT_LEAD';

export type GapReading =
  | 'GENERAL_PART'
  | 'GROUP_ONLY'
  | 'JOINT_DUTY'
  | 'NEVER_NAMED'
  | 'NOBODY_LEADS'
  | 'NOBODY_NAMED'
  | 'OFFICE_IN_TEXT'
  | 'SINGLE_UNIT';

export type Gaps = {
  readonly __typename?: 'Gaps';
  readonly city: Maybe<City>;
  readonly cluster: Maybe<Cluster>;
  readonly completeness: Completeness;
  readonly counts: ReadonlyArray<GapCount>;
  readonly gaps: GapConnection;
  readonly isTruncated: Scalars['Boolean']['output'];
  readonly policy: Maybe<Policy>;
};


export type GapsGapsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

export type GovernedCityConnection = {
  readonly __typename?: 'GovernedCityConnection';
  readonly edges: ReadonlyArray<GovernedCityEdge>;
  readonly nodes: ReadonlyArray<City>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type GovernedCityEdge = Claim & {
  readonly __typename?: 'GovernedCityEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: City;
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type GoverningAgencyConnection = {
  readonly __typename?: 'GoverningAgencyConnection';
  readonly edges: ReadonlyArray<GoverningAgencyEdge>;
  readonly nodes: ReadonlyArray<Agency>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type GoverningAgencyEdge = Claim & {
  readonly __typename?: 'GoverningAgencyEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Agency;
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type HitTier =
  | 'HEADING_CONTAINS'
  | 'NAME_BEGINS'
  | 'NAME_CONTAINS'
  | 'NAME_IS'
  | 'TEXT_CONTAINS';

export type ImplementedClauseConnection = {
  readonly __typename?: 'ImplementedClauseConnection';
  readonly edges: ReadonlyArray<ImplementedClauseEdge>;
  readonly nodes: ReadonlyArray<Clause>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ImplementedClauseEdge = Claim & {
  readonly __typename?: 'ImplementedClauseEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly method: Scalars['String']['output'];
  readonly node: Clause;
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly score: Scalars['Float']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type ImplementingClauseConnection = {
  readonly __typename?: 'ImplementingClauseConnection';
  readonly edges: ReadonlyArray<ImplementingClauseEdge>;
  readonly nodes: ReadonlyArray<Clause>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ImplementingClauseEdge = Claim & {
  readonly __typename?: 'ImplementingClauseEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly method: Scalars['String']['output'];
  readonly node: Clause;
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly score: Scalars['Float']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type InForce = {
  readonly __typename?: 'InForce';
  readonly completeness: Completeness;
  readonly date: Scalars['String']['output'];
  readonly documents: DocumentInForceConnection;
  readonly isTruncated: Scalars['Boolean']['output'];
  readonly verdicts: ReadonlyArray<ForceVerdictCount>;
};


export type InForceDocumentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  verdict: InputMaybe<ReadonlyArray<ForceVerdict>>;
};

export type InWhich =
  | 'BOTH'
  | 'ONLY_A'
  | 'ONLY_B';

export type IssuedPolicyConnection = {
  readonly __typename?: 'IssuedPolicyConnection';
  readonly edges: ReadonlyArray<IssuedPolicyEdge>;
  readonly nodes: ReadonlyArray<Policy>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IssuedPolicyEdge = Claim & {
  readonly __typename?: 'IssuedPolicyEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Policy;
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type IssuerConnection = {
  readonly __typename?: 'IssuerConnection';
  readonly edges: ReadonlyArray<IssuerEdge>;
  readonly nodes: ReadonlyArray<Agency>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IssuerEdge = Claim & {
  readonly __typename?: 'IssuerEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Agency;
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type LayoutBasis =
  | 'TABLE'
  | 'TEXT';

export type LayoutFilter = {
  readonly basis?: InputMaybe<LayoutBasis>;
  readonly grade?: InputMaybe<ReadonlyArray<LayoutGrade>>;
  readonly likelihoodFrom?: InputMaybe<Scalars['Float']['input']>;
  readonly verdict?: InputMaybe<ReadonlyArray<LayoutVerdict>>;
  readonly way?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type LayoutGrade =
  | 'CORE'
  | 'GENERAL'
  | 'KEY';

export type LayoutVerdict =
  | 'CONFIRMED'
  | 'CORRECTED'
  | 'INFERRED'
  | 'OPEN'
  | 'PROBABLE'
  | 'STATED';

export type LeadAgencyConnection = {
  readonly __typename?: 'LeadAgencyConnection';
  readonly edges: ReadonlyArray<LeadAgencyEdge>;
  readonly nodes: ReadonlyArray<Agency>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LeadAgencyEdge = Claim & {
  readonly __typename?: 'LeadAgencyEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly expanded: Scalars['String']['output'];
  readonly inherited: Scalars['Boolean']['output'];
  readonly jointDuty: Scalars['Boolean']['output'];
  readonly node: Agency;
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly role: ResponsibilityRole;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly statedBy: Maybe<Clause>;
  readonly statedById: Maybe<Scalars['ID']['output']>;
};

export type LedClauseConnection = {
  readonly __typename?: 'LedClauseConnection';
  readonly edges: ReadonlyArray<LedClauseEdge>;
  readonly nodes: ReadonlyArray<Clause>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LedClauseEdge = Claim & {
  readonly __typename?: 'LedClauseEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly expanded: Scalars['String']['output'];
  readonly inherited: Scalars['Boolean']['output'];
  readonly jointDuty: Scalars['Boolean']['output'];
  readonly node: Clause;
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly role: ResponsibilityRole;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly statedBy: Maybe<Clause>;
  readonly statedById: Maybe<Scalars['ID']['output']>;
};

export type Ledger = {
  readonly __typename?: 'Ledger';
  readonly agency: Maybe<Agency>;
  readonly city: Maybe<City>;
  readonly cluster: Maybe<Cluster>;
  readonly completeness: Completeness;
  readonly isTruncated: Scalars['Boolean']['output'];
  readonly measureCount: Scalars['Int']['output'];
  readonly policy: Maybe<Policy>;
  readonly rows: LedgerRowConnection;
};


export type LedgerRowsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

export type LedgerRow = {
  readonly __typename?: 'LedgerRow';
  readonly assigned: ReadonlyArray<Agency>;
  readonly chapter: Clause;
  readonly cities: ReadonlyArray<City>;
  readonly clause: Clause;
  readonly clusters: ReadonlyArray<Cluster>;
  readonly deadlines: ReadonlyArray<Scalars['String']['output']>;
  readonly documentNumber: Maybe<Scalars['String']['output']>;
  readonly isFirstListed: Scalars['Boolean']['output'];
  readonly leads: ReadonlyArray<Agency>;
  readonly measure: Scalars['String']['output'];
  readonly no: Scalars['Int']['output'];
  readonly policy: Policy;
  readonly role: ResponsibilityRole;
  readonly supports: ReadonlyArray<Agency>;
  readonly targets: ReadonlyArray<LedgerTarget>;
  readonly unit: ResponsibleUnit;
};

export type LedgerRowConnection = {
  readonly __typename?: 'LedgerRowConnection';
  readonly edges: ReadonlyArray<LedgerRowEdge>;
  readonly nodes: ReadonlyArray<LedgerRow>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LedgerRowEdge = {
  readonly __typename?: 'LedgerRowEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: LedgerRow;
};

export type LedgerTarget = {
  readonly __typename?: 'LedgerTarget';
  readonly clauseId: Scalars['ID']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly target: Target;
};

export type Lineage = {
  readonly __typename?: 'Lineage';
  readonly completeness: Completeness;
  readonly documentCount: Scalars['Int']['output'];
  readonly documents: ReadonlyArray<LineagePair>;
  readonly isTruncated: Scalars['Boolean']['output'];
  readonly links: ClauseLinkConnection;
  readonly policy: Maybe<Policy>;
};


export type LineageDocumentsArgs = {
  first?: Scalars['Int']['input'];
};


export type LineageLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  minScore: InputMaybe<Scalars['Float']['input']>;
};

export type LineagePair = {
  readonly __typename?: 'LineagePair';
  readonly comparedHigher: Scalars['Int']['output'];
  readonly comparedLower: Scalars['Int']['output'];
  readonly higher: Policy;
  readonly isComparedNow: Scalars['Boolean']['output'];
  readonly links: Scalars['Int']['output'];
  readonly lower: Policy;
  readonly notTakenUp: ReadonlyArray<Clause>;
  readonly notTakenUpCount: Scalars['Int']['output'];
  readonly withoutAncestor: ReadonlyArray<Clause>;
  readonly withoutAncestorCount: Scalars['Int']['output'];
};


export type LineagePairNotTakenUpArgs = {
  first?: Scalars['Int']['input'];
};


export type LineagePairWithoutAncestorArgs = {
  first?: Scalars['Int']['input'];
};

export type LookedUp = {
  readonly __typename?: 'LookedUp';
  readonly asked: Scalars['String']['output'];
  readonly candidateCount: Scalars['Int']['output'];
  readonly candidates: ReadonlyArray<Candidate>;
  readonly node: Maybe<Node>;
};


export type LookedUpCandidatesArgs = {
  first?: Scalars['Int']['input'];
};

export type MarkFilter = {
  readonly membership?: InputMaybe<ReadonlyArray<Membership>>;
  readonly verdict?: InputMaybe<ReadonlyArray<LayoutVerdict>>;
};

export type MarkedCityConnection = {
  readonly __typename?: 'MarkedCityConnection';
  readonly edges: ReadonlyArray<MarkedCityEdge>;
  readonly nodes: ReadonlyArray<City>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MarkedCityEdge = Claim & {
  readonly __typename?: 'MarkedCityEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly membership: Membership;
  readonly node: City;
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly verdict: LayoutVerdict;
};

export type MarkingClauseConnection = {
  readonly __typename?: 'MarkingClauseConnection';
  readonly edges: ReadonlyArray<MarkingClauseEdge>;
  readonly nodes: ReadonlyArray<Clause>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MarkingClauseEdge = Claim & {
  readonly __typename?: 'MarkingClauseEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly membership: Membership;
  readonly node: Clause;
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly verdict: LayoutVerdict;
};

export type Matrix = {
  readonly __typename?: 'Matrix';
  readonly agency: Maybe<Agency>;
  readonly city: Maybe<City>;
  readonly cluster: Maybe<Cluster>;
  readonly columnAxis: MatrixAxis;
  readonly columnCount: Scalars['Int']['output'];
  readonly columns: ReadonlyArray<MatrixHeader>;
  readonly completeness: Completeness;
  readonly counts: RoleCounts;
  readonly isTruncated: Scalars['Boolean']['output'];
  readonly policy: Maybe<Policy>;
  readonly rowAxis: MatrixAxis;
  readonly rows: MatrixRowConnection;
};


export type MatrixRowsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

export type MatrixAxis =
  | 'AGENCY'
  | 'CHAPTER'
  | 'CITY'
  | 'CLUSTER'
  | 'MEASURE'
  | 'POLICY';

export type MatrixCell = {
  readonly __typename?: 'MatrixCell';
  readonly column: MatrixHeader;
  readonly counts: RoleCounts;
};

export type MatrixHeader = {
  readonly __typename?: 'MatrixHeader';
  readonly counts: RoleCounts;
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly node: Node;
};

export type MatrixRow = {
  readonly __typename?: 'MatrixRow';
  readonly cells: ReadonlyArray<MatrixCell>;
  readonly header: MatrixHeader;
};

export type MatrixRowConnection = {
  readonly __typename?: 'MatrixRowConnection';
  readonly edges: ReadonlyArray<MatrixRowEdge>;
  readonly nodes: ReadonlyArray<MatrixRow>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MatrixRowEdge = {
  readonly __typename?: 'MatrixRowEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: MatrixRow;
};

export type MeasureFilter = {
  readonly agency?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly cluster?: InputMaybe<Scalars['String']['input']>;
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
  readonly levels?: InputMaybe<ReadonlyArray<AgencyLevel>>;
  readonly policy?: InputMaybe<Scalars['String']['input']>;
  readonly roles?: InputMaybe<ReadonlyArray<ResponsibilityRole>>;
};

export type MeasureReason = {
  readonly __typename?: 'MeasureReason';
  readonly clauseId: Scalars['ID']['output'];
  readonly cluster: Maybe<Cluster>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly kind: MeasureReasonKind;
  readonly printed: Scalars['String']['output'];
};

export type MeasureReasonKind =
  | 'ADDRESSES_GROUP'
  | 'DOCUMENT_OF_CITY'
  | 'NAMES_CITY'
  | 'NAMES_CLUSTER'
  | 'NAMES_SUBSECTOR'
  | 'PURPOSE_OF_DOCUMENT';

export type MemberClusterConnection = {
  readonly __typename?: 'MemberClusterConnection';
  readonly edges: ReadonlyArray<MemberClusterEdge>;
  readonly nodes: ReadonlyArray<Cluster>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MemberClusterEdge = Claim & {
  readonly __typename?: 'MemberClusterEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Cluster;
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type Membership =
  | 'MEMBER'
  | 'NOT_MEMBER'
  | 'OPEN';

export type MentionKind =
  | 'AGENCY'
  | 'CLUSTER'
  | 'PLACE'
  | 'POLICY';

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly decideCorrection: CorrectionPayload;
  readonly proposeCorrection: CorrectionPayload;
};


export type MutationDecideCorrectionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  verdict: CorrectionVerdict;
};


export type MutationProposeCorrectionArgs = {
  input: CorrectionInput;
};

export type NamedCityConnection = {
  readonly __typename?: 'NamedCityConnection';
  readonly edges: ReadonlyArray<NamedCityEdge>;
  readonly nodes: ReadonlyArray<City>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type NamedCityEdge = Claim & {
  readonly __typename?: 'NamedCityEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: City;
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type NamedRegionConnection = {
  readonly __typename?: 'NamedRegionConnection';
  readonly edges: ReadonlyArray<NamedRegionEdge>;
  readonly nodes: ReadonlyArray<Region>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type NamedRegionEdge = Claim & {
  readonly __typename?: 'NamedRegionEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Region;
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  readonly askedCount: Scalars['Int']['output'];
  readonly completeness: Completeness;
  readonly isTruncated: Scalars['Boolean']['output'];
  readonly kinds: ReadonlyArray<NeighbourhoodKind>;
  readonly links: ReadonlyArray<NeighbourhoodLink>;
  readonly nodes: ReadonlyArray<Node>;
  readonly unknownIds: ReadonlyArray<Scalars['ID']['output']>;
};

export type NeighbourhoodKind = {
  readonly __typename?: 'NeighbourhoodKind';
  readonly brought: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly direction: PathDirection;
  readonly nodeId: Scalars['ID']['output'];
  readonly relationship: RelationshipType;
};

export type NeighbourhoodLink = {
  readonly __typename?: 'NeighbourhoodLink';
  readonly claims: Scalars['Int']['output'];
  readonly fromId: Scalars['ID']['output'];
  readonly relationship: RelationshipType;
  readonly toId: Scalars['ID']['output'];
};

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type NodeCount = {
  readonly __typename?: 'NodeCount';
  readonly count: Scalars['Int']['output'];
  readonly label: NodeLabel;
};

export type NodeLabel =
  | 'Agency'
  | 'City'
  | 'Clause'
  | 'Cluster'
  | 'Policy'
  | 'Region'
  | 'Target';

export type Overlap = {
  readonly __typename?: 'Overlap';
  readonly agencies: ReadonlyArray<Agency>;
  readonly agencyCount: Scalars['Int']['output'];
  readonly city: Maybe<City>;
  readonly cluster: Maybe<Cluster>;
  readonly kind: OverlapKind;
  readonly measureCount: Scalars['Int']['output'];
  readonly measures: ReadonlyArray<OverlapMeasure>;
  readonly object: Scalars['String']['output'];
  readonly reading: OverlapReading;
};


export type OverlapAgenciesArgs = {
  first?: Scalars['Int']['input'];
};


export type OverlapMeasuresArgs = {
  first?: Scalars['Int']['input'];
};

export type OverlapConnection = {
  readonly __typename?: 'OverlapConnection';
  readonly edges: ReadonlyArray<OverlapEdge>;
  readonly nodes: ReadonlyArray<Overlap>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OverlapCount = {
  readonly __typename?: 'OverlapCount';
  readonly count: Scalars['Int']['output'];
  readonly kind: OverlapKind;
  readonly reading: OverlapReading;
};

export type OverlapEdge = {
  readonly __typename?: 'OverlapEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Overlap;
};

export type OverlapFilter = {
  readonly agency?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly cluster?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<OverlapKind>>;
  readonly policy?: InputMaybe<Scalars['String']['input']>;
  readonly reading?: InputMaybe<ReadonlyArray<OverlapReading>>;
};

export type OverlapKind =
  | 'SAME_CLUSTER'
  | 'SAME_CLUSTER_AND_CITY'
  | 'SAME_HEADING'
  | 'SAME_MEASURE'
  | 'SAME_METRIC';

export type OverlapMeasure = {
  readonly __typename?: 'OverlapMeasure';
  readonly clause: Clause;
  readonly leads: ReadonlyArray<ResponsibleUnit>;
  readonly policy: Policy;
};

export type OverlapReading =
  | 'CONFLICT'
  | 'DIFFERENT_LEVELS'
  | 'FRAGMENTATION'
  | 'JOINT_DUTY'
  | 'OVERLAP';

export type Overlaps = {
  readonly __typename?: 'Overlaps';
  readonly agency: Maybe<Agency>;
  readonly city: Maybe<City>;
  readonly cluster: Maybe<Cluster>;
  readonly completeness: Completeness;
  readonly counts: ReadonlyArray<OverlapCount>;
  readonly isTruncated: Scalars['Boolean']['output'];
  readonly ledMeasures: Scalars['Int']['output'];
  readonly overlaps: OverlapConnection;
  readonly policy: Maybe<Policy>;
};


export type OverlapsOverlapsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

export type ParentAgencyConnection = {
  readonly __typename?: 'ParentAgencyConnection';
  readonly edges: ReadonlyArray<ParentAgencyEdge>;
  readonly nodes: ReadonlyArray<Agency>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ParentAgencyEdge = Claim & {
  readonly __typename?: 'ParentAgencyEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Agency;
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type ParentClusterConnection = {
  readonly __typename?: 'ParentClusterConnection';
  readonly edges: ReadonlyArray<ParentClusterEdge>;
  readonly nodes: ReadonlyArray<Cluster>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ParentClusterEdge = Claim & {
  readonly __typename?: 'ParentClusterEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Cluster;
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type Partner = {
  readonly __typename?: 'Partner';
  readonly agency: Agency;
  readonly clauseIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly isTruncated: Scalars['Boolean']['output'];
  readonly measures: Scalars['Int']['output'];
  readonly roles: ReadonlyArray<PartnerRoles>;
};


export type PartnerClauseIdsArgs = {
  first?: Scalars['Int']['input'];
};

export type PartnerConnection = {
  readonly __typename?: 'PartnerConnection';
  readonly edges: ReadonlyArray<PartnerEdge>;
  readonly nodes: ReadonlyArray<Partner>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PartnerEdge = {
  readonly __typename?: 'PartnerEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Partner;
};

export type PartnerFilter = {
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly cluster?: InputMaybe<Scalars['String']['input']>;
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
  readonly levels?: InputMaybe<ReadonlyArray<AgencyLevel>>;
  readonly partner?: InputMaybe<Scalars['String']['input']>;
  readonly policy?: InputMaybe<Scalars['String']['input']>;
  readonly roles?: InputMaybe<ReadonlyArray<ResponsibilityRole>>;
};

export type PartnerRoles = {
  readonly __typename?: 'PartnerRoles';
  readonly clauseIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly measures: Scalars['Int']['output'];
  readonly own: ResponsibilityRole;
  readonly partner: ResponsibilityRole;
};


export type PartnerRolesClauseIdsArgs = {
  first?: Scalars['Int']['input'];
};

export type Partners = {
  readonly __typename?: 'Partners';
  readonly agency: Agency;
  readonly city: Maybe<City>;
  readonly cluster: Maybe<Cluster>;
  readonly completeness: Completeness;
  readonly isTruncated: Scalars['Boolean']['output'];
  readonly measureCount: Scalars['Int']['output'];
  readonly partners: PartnerConnection;
  readonly policy: Maybe<Policy>;
};


export type PartnersPartnersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

export type Path = {
  readonly __typename?: 'Path';
  readonly length: Scalars['Int']['output'];
  readonly steps: ReadonlyArray<PathStep>;
};

export type PathClaim = Claim & {
  readonly __typename?: 'PathClaim';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly position: Scalars['Int']['output'];
  readonly printed: Maybe<Scalars['String']['output']>;
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type PathDirection =
  | 'IN'
  | 'OUT';

export type PathStep = {
  readonly __typename?: 'PathStep';
  readonly claims: ReadonlyArray<PathClaim>;
  readonly direction: PathDirection;
  readonly from: Node;
  readonly fromId: Scalars['ID']['output'];
  readonly relationship: RelationshipType;
  readonly to: Node;
  readonly toId: Scalars['ID']['output'];
};

export type Paths = {
  readonly __typename?: 'Paths';
  readonly completeness: Completeness;
  readonly from: Node;
  readonly isTruncated: Scalars['Boolean']['output'];
  readonly paths: ReadonlyArray<Path>;
  readonly relationships: ReadonlyArray<RelationshipType>;
  readonly shortestCount: Maybe<Scalars['Int']['output']>;
  readonly shortestLength: Maybe<Scalars['Int']['output']>;
  readonly to: Node;
};

export type PlaceNamingClauseConnection = {
  readonly __typename?: 'PlaceNamingClauseConnection';
  readonly edges: ReadonlyArray<PlaceNamingClauseEdge>;
  readonly nodes: ReadonlyArray<Clause>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PlaceNamingClauseEdge = Claim & {
  readonly __typename?: 'PlaceNamingClauseEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Clause;
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type Policy = Node & {
  readonly __typename?: 'Policy';
  readonly addressees: ReadonlyArray<Scalars['String']['output']>;
  readonly citation: Citation;
  readonly citedBy: CitingPolicyConnection;
  readonly citedInClauses: CitingClauseConnection;
  readonly cites: CitedPolicyConnection;
  readonly clauses: PolicyClauseConnection;
  readonly contacts: ReadonlyArray<Scalars['String']['output']>;
  readonly containedIn: ContainingPolicyConnection;
  readonly contains: ContainedPolicyConnection;
  readonly documentNumber: Maybe<Scalars['String']['output']>;
  readonly effectiveOn: Maybe<Scalars['String']['output']>;
  readonly endLine: Maybe<Scalars['Int']['output']>;
  readonly expiresOn: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly issuedOn: Maybe<Scalars['String']['output']>;
  readonly issuers: IssuerConnection;
  readonly jurisdiction: Maybe<Scalars['String']['output']>;
  readonly kind: PolicyKind;
  readonly signatories: ReadonlyArray<Scalars['String']['output']>;
  readonly sourceId: Maybe<Scalars['ID']['output']>;
  readonly startLine: Maybe<Scalars['Int']['output']>;
  readonly status: PolicyStatus;
  readonly title: Scalars['String']['output'];
  readonly validity: Maybe<Scalars['String']['output']>;
};


export type PolicyCitedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  claim: InputMaybe<CitationFilter>;
  filter: InputMaybe<PolicyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type PolicyCitedInClausesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  claim: InputMaybe<CitationFilter>;
  filter: InputMaybe<ClauseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type PolicyCitesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  claim: InputMaybe<CitationFilter>;
  filter: InputMaybe<PolicyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type PolicyClausesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClauseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type PolicyContainedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PolicyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type PolicyContainsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PolicyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type PolicyIssuersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AgencyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

export type PolicyClauseConnection = {
  readonly __typename?: 'PolicyClauseConnection';
  readonly edges: ReadonlyArray<PolicyClauseEdge>;
  readonly nodes: ReadonlyArray<Clause>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PolicyClauseEdge = Claim & {
  readonly __typename?: 'PolicyClauseEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Clause;
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type PolicyComparison = {
  readonly __typename?: 'PolicyComparison';
  readonly a: ComparedPolicy;
  readonly agencies: ReadonlyArray<ComparedAgency>;
  readonly b: ComparedPolicy;
  readonly cited: ReadonlyArray<ComparedCitation>;
  readonly cities: ReadonlyArray<ComparedCity>;
  readonly clusters: ReadonlyArray<ComparedCluster>;
  readonly completeness: Completeness;
  readonly counts: ReadonlyArray<ComparedCount>;
  readonly isTruncated: Scalars['Boolean']['output'];
  readonly lineage: ReadonlyArray<ComparedLineage>;
  readonly lineageCount: Scalars['Int']['output'];
  readonly targets: ReadonlyArray<ComparedTarget>;
};


export type PolicyComparisonAgenciesArgs = {
  first?: Scalars['Int']['input'];
  inWhich: InputMaybe<ReadonlyArray<InWhich>>;
};


export type PolicyComparisonCitedArgs = {
  first?: Scalars['Int']['input'];
  inWhich: InputMaybe<ReadonlyArray<InWhich>>;
};


export type PolicyComparisonCitiesArgs = {
  first?: Scalars['Int']['input'];
  inWhich: InputMaybe<ReadonlyArray<InWhich>>;
};


export type PolicyComparisonClustersArgs = {
  first?: Scalars['Int']['input'];
  inWhich: InputMaybe<ReadonlyArray<InWhich>>;
};


export type PolicyComparisonLineageArgs = {
  first?: Scalars['Int']['input'];
};


export type PolicyComparisonTargetsArgs = {
  first?: Scalars['Int']['input'];
  inWhich: InputMaybe<ReadonlyArray<InWhich>>;
};

export type PolicyConnection = {
  readonly __typename?: 'PolicyConnection';
  readonly completeness: Completeness;
  readonly edges: ReadonlyArray<PolicyEdge>;
  readonly facets: ReadonlyArray<Facet>;
  readonly nodes: ReadonlyArray<Policy>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type PolicyConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of: ReadonlyArray<FacetName>;
};

export type PolicyEdge = {
  readonly __typename?: 'PolicyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Policy;
};

export type PolicyFilter = {
  readonly agency?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly anyOf?: InputMaybe<ReadonlyArray<PolicyFilter>>;
  readonly city?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly cluster?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly hasUnits?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly issuedFrom?: InputMaybe<Scalars['String']['input']>;
  readonly issuedUntil?: InputMaybe<Scalars['String']['input']>;
  readonly issuer?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<PolicyKind>>;
  readonly levels?: InputMaybe<ReadonlyArray<AgencyLevel>>;
  readonly not?: InputMaybe<PolicyFilter>;
  readonly policy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly role?: InputMaybe<ReadonlyArray<ResponsibilityRole>>;
  readonly status?: InputMaybe<PolicyStatus>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Use `text`; deprecated in 0.2.0 (2026-11-21). */
  readonly titleContains?: InputMaybe<Scalars['String']['input']>;
  readonly validOn?: InputMaybe<Scalars['String']['input']>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type PolicyKind =
  | 'ANNOUNCEMENT'
  | 'COMPENDIUM'
  | 'DECISION'
  | 'INTERPRETATION'
  | 'LETTER'
  | 'MEASURES'
  | 'NEWS'
  | 'NOTICE'
  | 'OPINIONS'
  | 'OTHER'
  | 'PLAN'
  | 'PROCEDURES'
  | 'PROGRAMME'
  | 'REGULATION'
  | 'REPLY'
  | 'RULES';

export type PolicyLoad = {
  readonly __typename?: 'PolicyLoad';
  readonly counts: RoleCounts;
  readonly policy: Policy;
};

export type PolicySort = {
  readonly direction?: SortDirection;
  readonly field: PolicySortField;
};

export type PolicySortField =
  | 'DOCUMENT_NUMBER'
  | 'EFFECTIVE_ON'
  | 'EXPIRES_ON'
  | 'ID'
  | 'ISSUED_ON'
  | 'TITLE';

export type PolicyStatus =
  | 'CITED'
  | 'LOADED';

export type PrintedName = {
  readonly __typename?: 'PrintedName';
  readonly count: Scalars['Int']['output'];
  readonly documents: Scalars['Int']['output'];
  readonly isLowerBound: Scalars['Boolean']['output'];
  readonly printed: Scalars['String']['output'];
};

export type PromotedClusterConnection = {
  readonly __typename?: 'PromotedClusterConnection';
  readonly edges: ReadonlyArray<PromotedClusterEdge>;
  readonly nodes: ReadonlyArray<Cluster>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PromotedClusterEdge = Claim & {
  readonly __typename?: 'PromotedClusterEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Cluster;
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type PromotingClauseConnection = {
  readonly __typename?: 'PromotingClauseConnection';
  readonly edges: ReadonlyArray<PromotingClauseEdge>;
  readonly nodes: ReadonlyArray<Clause>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PromotingClauseEdge = Claim & {
  readonly __typename?: 'PromotingClauseEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Clause;
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  readonly agencies: AgencyConnection;
  readonly agency: Maybe<Agency>;
  readonly agencyLoad: AgencyLoads;
  readonly changes: Changes;
  readonly citations: Citations;
  readonly cite: ReadonlyArray<CitedItem>;
  readonly cities: CityConnection;
  readonly city: Maybe<City>;
  readonly cityLeads: CityLeads;
  readonly clause: Maybe<Clause>;
  readonly clauses: ClauseConnection;
  readonly cluster: Maybe<Cluster>;
  readonly clusters: ClusterConnection;
  readonly comparePolicies: PolicyComparison;
  readonly completeness: Completeness;
  readonly corrections: CorrectionConnection;
  readonly dataQuality: DataQuality;
  readonly documentVersions: DocumentVersionConnection;
  readonly gaps: Gaps;
  readonly inForce: InForce;
  readonly ledger: Ledger;
  readonly lineage: Lineage;
  readonly lookUp: ReadonlyArray<LookedUp>;
  readonly matrix: Matrix;
  readonly neighbourhood: Neighbourhood;
  readonly node: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly overlaps: Overlaps;
  readonly partners: Partners;
  readonly paths: Paths;
  readonly policies: PolicyConnection;
  readonly policy: Maybe<Policy>;
  readonly reading: Reading;
  readonly region: Maybe<Region>;
  readonly regions: RegionConnection;
  readonly releases: ReleaseConnection;
  readonly search: SearchHitConnection;
  readonly summary: Summary;
  readonly target: Maybe<Target>;
  readonly targetRanking: TargetRanking;
  readonly targets: TargetConnection;
  readonly viewer: Maybe<Viewer>;
};


export type QueryAgenciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AgencyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  sort: InputMaybe<AgencySort>;
};


export type QueryAgencyArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
  name: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgencyLoadArgs = {
  filter: InputMaybe<MeasureFilter>;
};


export type QueryChangesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  document: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  labels: InputMaybe<ReadonlyArray<NodeLabel>>;
  relationships: InputMaybe<ReadonlyArray<RelationshipType>>;
  since: InputMaybe<Scalars['Int']['input']>;
  until: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCitationsArgs = {
  policy: Scalars['String']['input'];
};


export type QueryCiteArgs = {
  of: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryCitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  sort: InputMaybe<CitySort>;
};


export type QueryCityArgs = {
  code: InputMaybe<Scalars['String']['input']>;
  id: InputMaybe<Scalars['ID']['input']>;
  name: InputMaybe<Scalars['String']['input']>;
};


export type QueryCityLeadsArgs = {
  city: Scalars['String']['input'];
  cluster: InputMaybe<Scalars['String']['input']>;
};


export type QueryClauseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClausesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClauseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  sort: InputMaybe<ClauseSort>;
};


export type QueryClusterArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
  name: InputMaybe<Scalars['String']['input']>;
};


export type QueryClustersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClusterFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  sort: InputMaybe<ClusterSort>;
};


export type QueryComparePoliciesArgs = {
  a: Scalars['String']['input'];
  b: Scalars['String']['input'];
};


export type QueryCorrectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CorrectionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDocumentVersionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  document: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  since: InputMaybe<Scalars['Int']['input']>;
  until: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGapsArgs = {
  filter: InputMaybe<GapFilter>;
};


export type QueryInForceArgs = {
  filter: InputMaybe<PolicyFilter>;
  on: Scalars['String']['input'];
};


export type QueryLedgerArgs = {
  filter: InputMaybe<MeasureFilter>;
};


export type QueryLineageArgs = {
  higher: InputMaybe<Scalars['String']['input']>;
  lower: InputMaybe<Scalars['String']['input']>;
  policy: InputMaybe<Scalars['String']['input']>;
};


export type QueryLookUpArgs = {
  type: NodeLabel;
  words: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryMatrixArgs = {
  columns: MatrixAxis;
  filter: InputMaybe<MeasureFilter>;
  rows: MatrixAxis;
};


export type QueryNeighbourhoodArgs = {
  among?: Scalars['Boolean']['input'];
  direction: InputMaybe<PathDirection>;
  first?: Scalars['Int']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
  relationships: InputMaybe<ReadonlyArray<RelationshipType>>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryOverlapsArgs = {
  filter: InputMaybe<OverlapFilter>;
};


export type QueryPartnersArgs = {
  agency: Scalars['String']['input'];
  filter: InputMaybe<PartnerFilter>;
};


export type QueryPathsArgs = {
  first?: Scalars['Int']['input'];
  from: Scalars['String']['input'];
  lengthMax: InputMaybe<Scalars['Int']['input']>;
  relationships: InputMaybe<ReadonlyArray<RelationshipType>>;
  to: Scalars['String']['input'];
};


export type QueryPoliciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PolicyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  sort: InputMaybe<PolicySort>;
};


export type QueryPolicyArgs = {
  documentNumber: InputMaybe<Scalars['String']['input']>;
  id: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReadingArgs = {
  length?: Scalars['Int']['input'];
  policy: Scalars['String']['input'];
  start?: Scalars['Int']['input'];
};


export type QueryRegionArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
  name: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RegionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  sort: InputMaybe<RegionSort>;
};


export type QueryReleasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  in: InputMaybe<ReadonlyArray<SearchLabel>>;
  last: InputMaybe<Scalars['Int']['input']>;
  policy: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};


export type QueryTargetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTargetRankingArgs = {
  filter: InputMaybe<TargetQuestionFilter>;
};


export type QueryTargetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TargetFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  sort: InputMaybe<TargetSort>;
};

export type RankedAgency = {
  readonly __typename?: 'RankedAgency';
  readonly agency: Agency;
  readonly clauseIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly firstListed: Scalars['Int']['output'];
  readonly jointLeads: Scalars['Int']['output'];
  readonly leads: Scalars['Int']['output'];
};


export type RankedAgencyClauseIdsArgs = {
  first?: Scalars['Int']['input'];
};

export type RankedTarget = Claim & {
  readonly __typename?: 'RankedTarget';
  readonly cities: ReadonlyArray<City>;
  readonly claimedBy: Scalars['ID']['output'];
  readonly clause: Clause;
  readonly clusters: ReadonlyArray<Cluster>;
  readonly correction: Maybe<Correction>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly matchedBy: ReadonlyArray<TargetMatch>;
  readonly policy: Policy;
  readonly position: Scalars['Int']['output'];
  readonly rank: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly target: Target;
};

export type RankedTargetConnection = {
  readonly __typename?: 'RankedTargetConnection';
  readonly edges: ReadonlyArray<RankedTargetEdge>;
  readonly nodes: ReadonlyArray<RankedTarget>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RankedTargetEdge = {
  readonly __typename?: 'RankedTargetEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: RankedTarget;
};

export type Reading = {
  readonly __typename?: 'Reading';
  readonly claims: ReadonlyArray<ReadingClaim>;
  readonly clauses: ReadonlyArray<Clause>;
  readonly completeness: Completeness;
  readonly end: Scalars['Int']['output'];
  readonly hasNext: Scalars['Boolean']['output'];
  readonly isTruncated: Scalars['Boolean']['output'];
  readonly length: Scalars['Int']['output'];
  readonly pageStarts: ReadonlyArray<Scalars['Int']['output']>;
  readonly policies: ReadonlyArray<ReadingPolicy>;
  readonly policy: Policy;
  readonly source: Source;
  readonly start: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
  readonly unresolved: ReadonlyArray<UnresolvedMention>;
};


export type ReadingClausesArgs = {
  inPart?: Scalars['Boolean']['input'];
};

export type ReadingClaim = Claim & {
  readonly __typename?: 'ReadingClaim';
  readonly basis: Maybe<LayoutBasis>;
  readonly claimedBy: Scalars['ID']['output'];
  readonly clauseId: Maybe<Scalars['ID']['output']>;
  readonly correction: Maybe<Correction>;
  readonly end: Scalars['Int']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly expanded: Maybe<Scalars['String']['output']>;
  readonly from: Node;
  readonly fromId: Scalars['ID']['output'];
  readonly grade: Maybe<LayoutGrade>;
  readonly inherited: Maybe<Scalars['Boolean']['output']>;
  readonly jointDuty: Maybe<Scalars['Boolean']['output']>;
  readonly kind: Maybe<CitationKind>;
  readonly likelihood: Maybe<Scalars['Float']['output']>;
  readonly membership: Maybe<Membership>;
  readonly position: Scalars['Int']['output'];
  readonly printed: Maybe<Scalars['String']['output']>;
  readonly qualifier: Maybe<Scalars['String']['output']>;
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly start: Scalars['Int']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly statedById: Maybe<Scalars['ID']['output']>;
  readonly status: Maybe<CitationStatus>;
  readonly to: Node;
  readonly toId: Scalars['ID']['output'];
  readonly verdict: Maybe<LayoutVerdict>;
  readonly way: Maybe<Scalars['String']['output']>;
};

export type ReadingPolicy = {
  readonly __typename?: 'ReadingPolicy';
  readonly depth: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  readonly policy: Policy;
  readonly start: Scalars['Int']['output'];
};

export type Region = Node & {
  readonly __typename?: 'Region';
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly cities: RegionCityConnection;
  readonly code: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: RegionKind;
  readonly name: Scalars['String']['output'];
  readonly namedIn: PlaceNamingClauseConnection;
};


export type RegionCitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type RegionNamedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClauseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

export type RegionCityConnection = {
  readonly __typename?: 'RegionCityConnection';
  readonly edges: ReadonlyArray<RegionCityEdge>;
  readonly nodes: ReadonlyArray<City>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RegionCityEdge = Claim & {
  readonly __typename?: 'RegionCityEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: City;
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  readonly completeness: Completeness;
  readonly edges: ReadonlyArray<RegionEdge>;
  readonly facets: ReadonlyArray<Facet>;
  readonly nodes: ReadonlyArray<Region>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type RegionConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of: ReadonlyArray<FacetName>;
};

export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Region;
};

export type RegionFilter = {
  readonly agency?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly anyOf?: InputMaybe<ReadonlyArray<RegionFilter>>;
  readonly city?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly cluster?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly issuedFrom?: InputMaybe<Scalars['String']['input']>;
  readonly issuedUntil?: InputMaybe<Scalars['String']['input']>;
  readonly issuer?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly kind?: InputMaybe<RegionKind>;
  /** @deprecated Use `text`; deprecated in 0.2.0 (2026-11-21). */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  readonly not?: InputMaybe<RegionFilter>;
  readonly policy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly role?: InputMaybe<ReadonlyArray<ResponsibilityRole>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly validOn?: InputMaybe<Scalars['String']['input']>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type RegionKind =
  | 'AREA'
  | 'PROVINCE';

export type RegionSort = {
  readonly direction?: SortDirection;
  readonly field: RegionSortField;
};

export type RegionSortField =
  | 'CODE'
  | 'ID'
  | 'NAME';

export type RelationAccuracy = {
  readonly __typename?: 'RelationAccuracy';
  readonly documents: Scalars['Int']['output'];
  readonly f1: Scalars['Float']['output'];
  readonly labelled: Scalars['Int']['output'];
  readonly precision: Scalars['Float']['output'];
  readonly recall: Scalars['Float']['output'];
  readonly relation: Scalars['String']['output'];
};

export type RelationshipCount = {
  readonly __typename?: 'RelationshipCount';
  readonly count: Scalars['Int']['output'];
  readonly type: RelationshipType;
};

export type RelationshipType =
  | 'APPLIES_TO'
  | 'ASSIGNED_TO'
  | 'CITES'
  | 'CONTAINS'
  | 'GOVERNS'
  | 'HAS_CLAUSE'
  | 'HAS_PART'
  | 'IMPLEMENTS'
  | 'IN_REGION'
  | 'ISSUED_BY'
  | 'LAID_OUT_IN'
  | 'LED_BY'
  | 'MARKS'
  | 'PART_OF'
  | 'PROMOTES'
  | 'SETS_TARGET'
  | 'SUPPORTED_BY';

export type Release = {
  readonly __typename?: 'Release';
  readonly at: Maybe<Scalars['String']['output']>;
  readonly cause: ReleaseCause;
  readonly documentCount: Scalars['Int']['output'];
  readonly documents: ReadonlyArray<DocumentVersion>;
  readonly nodes: ChangeTotals;
  readonly relationships: ChangeTotals;
  readonly sequence: Scalars['Int']['output'];
};


export type ReleaseDocumentsArgs = {
  first?: Scalars['Int']['input'];
};

export type ReleaseCause =
  | 'CORRECTION'
  | 'IMPORT'
  | 'LOAD';

export type ReleaseConnection = {
  readonly __typename?: 'ReleaseConnection';
  readonly edges: ReadonlyArray<ReleaseEdge>;
  readonly nodes: ReadonlyArray<Release>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ReleaseEdge = {
  readonly __typename?: 'ReleaseEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Release;
};

export type ReplacedClaim = {
  readonly __typename?: 'ReplacedClaim';
  readonly evidence: ReadonlyArray<Evidence>;
  readonly printed: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly role: Maybe<ResponsibilityRole>;
  readonly ruleId: Scalars['String']['output'];
  readonly to: Maybe<Node>;
  readonly toId: Scalars['ID']['output'];
};

export type ResponsibilityFilter = {
  readonly inherited?: InputMaybe<Scalars['Boolean']['input']>;
  readonly jointDuty?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ResponsibilityRole =
  | 'ASSIGNED'
  | 'LEAD'
  | 'SUPPORT';

export type ResponsibleUnit = Claim & {
  readonly __typename?: 'ResponsibleUnit';
  readonly agency: Agency;
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly expanded: Scalars['String']['output'];
  readonly inherited: Scalars['Boolean']['output'];
  readonly jointDuty: Scalars['Boolean']['output'];
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly role: ResponsibilityRole;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly statedBy: Maybe<Clause>;
  readonly statedById: Maybe<Scalars['ID']['output']>;
};

export type RoleCounts = {
  readonly __typename?: 'RoleCounts';
  readonly assigned: Scalars['Int']['output'];
  readonly assignedClauseIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly firstListed: Scalars['Int']['output'];
  readonly firstListedClauseIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly isTruncated: Scalars['Boolean']['output'];
  readonly jointLeads: Scalars['Int']['output'];
  readonly leadClauseIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly leads: Scalars['Int']['output'];
  readonly measures: Scalars['Int']['output'];
  readonly supportClauseIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly supports: Scalars['Int']['output'];
};


export type RoleCountsAssignedClauseIdsArgs = {
  first?: Scalars['Int']['input'];
};


export type RoleCountsFirstListedClauseIdsArgs = {
  first?: Scalars['Int']['input'];
};


export type RoleCountsLeadClauseIdsArgs = {
  first?: Scalars['Int']['input'];
};


export type RoleCountsSupportClauseIdsArgs = {
  first?: Scalars['Int']['input'];
};

export type SearchCount = {
  readonly __typename?: 'SearchCount';
  readonly count: Scalars['Int']['output'];
  readonly type: SearchLabel;
};

export type SearchGroup = {
  readonly __typename?: 'SearchGroup';
  readonly count: Scalars['Int']['output'];
  readonly hits: ReadonlyArray<SearchHit>;
  readonly type: SearchLabel;
};

export type SearchHit = {
  readonly __typename?: 'SearchHit';
  readonly matchCount: Scalars['Int']['output'];
  readonly matches: ReadonlyArray<SearchMatch>;
  readonly node: Node;
  readonly snippet: SearchSnippet;
  readonly tier: HitTier;
  readonly type: SearchLabel;
};


export type SearchHitMatchesArgs = {
  first?: Scalars['Int']['input'];
};

export type SearchHitConnection = {
  readonly __typename?: 'SearchHitConnection';
  readonly completeness: Completeness;
  readonly counts: ReadonlyArray<SearchCount>;
  readonly edges: ReadonlyArray<SearchHitEdge>;
  readonly groups: ReadonlyArray<SearchGroup>;
  readonly nodes: ReadonlyArray<SearchHit>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
  readonly words: ReadonlyArray<Scalars['String']['output']>;
};


export type SearchHitConnectionGroupsArgs = {
  first?: Scalars['Int']['input'];
};

export type SearchHitEdge = {
  readonly __typename?: 'SearchHitEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SearchHit;
};

export type SearchLabel =
  | 'Agency'
  | 'City'
  | 'Clause'
  | 'Cluster'
  | 'Policy'
  | 'Region';

export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  readonly end: Scalars['Int']['output'];
  readonly field: Scalars['String']['output'];
  readonly index: Maybe<Scalars['Int']['output']>;
  readonly start: Scalars['Int']['output'];
  readonly words: ReadonlyArray<Scalars['String']['output']>;
};

export type SearchSnippet = {
  readonly __typename?: 'SearchSnippet';
  readonly field: Scalars['String']['output'];
  readonly start: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
};

export type Severity =
  | 'ERROR'
  | 'INFO'
  | 'WARNING';

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type Source = {
  readonly __typename?: 'Source';
  readonly characters: Scalars['Int']['output'];
  readonly corrections: CorrectionConnection;
  readonly diagnostics: ReadonlyArray<Diagnostic>;
  readonly file: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: SourceKind;
  readonly sha256: Scalars['String']['output'];
  readonly unresolved: ReadonlyArray<UnresolvedMention>;
  readonly unresolvedCount: Scalars['Int']['output'];
  readonly warningCount: Scalars['Int']['output'];
};


export type SourceCorrectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type SourceDiagnosticsArgs = {
  first?: Scalars['Int']['input'];
};


export type SourceUnresolvedArgs = {
  first?: Scalars['Int']['input'];
};

export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

export type SourceKind =
  | 'DERIVED'
  | 'DOCUMENT'
  | 'GAZETTEER';

export type Summary = {
  readonly __typename?: 'Summary';
  readonly nodes: ReadonlyArray<NodeCount>;
  readonly relationships: ReadonlyArray<RelationshipCount>;
  readonly sources: SourceConnection;
  readonly unresolvedCount: Scalars['Int']['output'];
  readonly warningCount: Scalars['Int']['output'];
};


export type SummarySourcesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

export type SupportedClauseConnection = {
  readonly __typename?: 'SupportedClauseConnection';
  readonly edges: ReadonlyArray<SupportedClauseEdge>;
  readonly nodes: ReadonlyArray<Clause>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SupportedClauseEdge = Claim & {
  readonly __typename?: 'SupportedClauseEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly expanded: Scalars['String']['output'];
  readonly inherited: Scalars['Boolean']['output'];
  readonly jointDuty: Scalars['Boolean']['output'];
  readonly node: Clause;
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly role: ResponsibilityRole;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly statedBy: Maybe<Clause>;
  readonly statedById: Maybe<Scalars['ID']['output']>;
};

export type SupportingAgencyConnection = {
  readonly __typename?: 'SupportingAgencyConnection';
  readonly edges: ReadonlyArray<SupportingAgencyEdge>;
  readonly nodes: ReadonlyArray<Agency>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SupportingAgencyEdge = Claim & {
  readonly __typename?: 'SupportingAgencyEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly expanded: Scalars['String']['output'];
  readonly inherited: Scalars['Boolean']['output'];
  readonly jointDuty: Scalars['Boolean']['output'];
  readonly node: Agency;
  readonly position: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly relationship: RelationshipType;
  readonly role: ResponsibilityRole;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
  readonly statedBy: Maybe<Clause>;
  readonly statedById: Maybe<Scalars['ID']['output']>;
};

export type Target = Node & {
  readonly __typename?: 'Target';
  readonly clause: Clause;
  readonly comparator: Scalars['String']['output'];
  readonly dueOn: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: TargetKind;
  readonly metric: Scalars['String']['output'];
  readonly printed: Scalars['String']['output'];
  readonly scope: Maybe<Scalars['String']['output']>;
  readonly setBy: TargetClauseConnection;
  readonly unit: Scalars['String']['output'];
  readonly unitPrinted: Scalars['String']['output'];
  readonly value: Scalars['Float']['output'];
  readonly valueTo: Maybe<Scalars['Float']['output']>;
  readonly year: Maybe<Scalars['Int']['output']>;
};


export type TargetSetByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClauseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

export type TargetClauseConnection = {
  readonly __typename?: 'TargetClauseConnection';
  readonly edges: ReadonlyArray<TargetClauseEdge>;
  readonly nodes: ReadonlyArray<Clause>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TargetClauseEdge = Claim & {
  readonly __typename?: 'TargetClauseEdge';
  readonly claimedBy: Scalars['ID']['output'];
  readonly correction: Maybe<Correction>;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly node: Clause;
  readonly position: Scalars['Int']['output'];
  readonly relationship: RelationshipType;
  readonly ruleId: Scalars['String']['output'];
  readonly stated: Scalars['Boolean']['output'];
};

export type TargetConnection = {
  readonly __typename?: 'TargetConnection';
  readonly completeness: Completeness;
  readonly edges: ReadonlyArray<TargetEdge>;
  readonly facets: ReadonlyArray<Facet>;
  readonly nodes: ReadonlyArray<Target>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type TargetConnectionFacetsArgs = {
  first?: Scalars['Int']['input'];
  of: ReadonlyArray<FacetName>;
};

export type TargetEdge = {
  readonly __typename?: 'TargetEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Target;
};

export type TargetFilter = {
  readonly agency?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly anyOf?: InputMaybe<ReadonlyArray<TargetFilter>>;
  readonly city?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly cluster?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly issuedFrom?: InputMaybe<Scalars['String']['input']>;
  readonly issuedUntil?: InputMaybe<Scalars['String']['input']>;
  readonly issuer?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly kind?: InputMaybe<ReadonlyArray<TargetKind>>;
  readonly levels?: InputMaybe<ReadonlyArray<AgencyLevel>>;
  readonly metricContains?: InputMaybe<Scalars['String']['input']>;
  readonly not?: InputMaybe<TargetFilter>;
  readonly policy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly role?: InputMaybe<ReadonlyArray<ResponsibilityRole>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  readonly validOn?: InputMaybe<Scalars['String']['input']>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  readonly yearFrom?: InputMaybe<Scalars['Int']['input']>;
  readonly yearUntil?: InputMaybe<Scalars['Int']['input']>;
};

export type TargetKind =
  | 'INCENTIVE'
  | 'PARAMETER'
  | 'TARGET'
  | 'THRESHOLD';

export type TargetMatch =
  | 'CLAUSE'
  | 'DOCUMENT'
  | 'HEADING'
  | 'METRIC';

export type TargetQuestionFilter = {
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly cluster?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<TargetKind>>;
  readonly policy?: InputMaybe<Scalars['String']['input']>;
  readonly region?: InputMaybe<Scalars['String']['input']>;
  readonly unit?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly words?: InputMaybe<Scalars['String']['input']>;
  readonly yearFrom?: InputMaybe<Scalars['Int']['input']>;
  readonly yearUntil?: InputMaybe<Scalars['Int']['input']>;
};

export type TargetRanking = {
  readonly __typename?: 'TargetRanking';
  readonly city: Maybe<City>;
  readonly cluster: Maybe<Cluster>;
  readonly completeness: Completeness;
  readonly isTruncated: Scalars['Boolean']['output'];
  readonly policy: Maybe<Policy>;
  readonly region: Maybe<Region>;
  readonly series: ReadonlyArray<TargetSeries>;
  readonly seriesCount: Scalars['Int']['output'];
  readonly targets: RankedTargetConnection;
  readonly unitCount: Scalars['Int']['output'];
  readonly units: ReadonlyArray<TargetUnit>;
};


export type TargetRankingSeriesArgs = {
  first?: Scalars['Int']['input'];
};


export type TargetRankingTargetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


export type TargetRankingUnitsArgs = {
  first?: Scalars['Int']['input'];
};

export type TargetSeries = {
  readonly __typename?: 'TargetSeries';
  readonly count: Scalars['Int']['output'];
  readonly kind: TargetKind;
  readonly metric: Scalars['String']['output'];
  readonly targets: ReadonlyArray<RankedTarget>;
  readonly unit: Scalars['String']['output'];
};


export type TargetSeriesTargetsArgs = {
  first?: Scalars['Int']['input'];
};

export type TargetSort = {
  readonly direction?: SortDirection;
  readonly field: TargetSortField;
};

export type TargetSortField =
  | 'DUE_ON'
  | 'ID'
  | 'METRIC'
  | 'UNIT'
  | 'VALUE'
  | 'YEAR';

export type TargetUnit = {
  readonly __typename?: 'TargetUnit';
  readonly count: Scalars['Int']['output'];
  readonly kind: TargetKind;
  readonly targets: ReadonlyArray<RankedTarget>;
  readonly unit: Scalars['String']['output'];
};


export type TargetUnitTargetsArgs = {
  first?: Scalars['Int']['input'];
};

export type UnresolvedCount = {
  readonly __typename?: 'UnresolvedCount';
  readonly count: Scalars['Int']['output'];
  readonly kind: MentionKind;
};

export type UnresolvedMention = {
  readonly __typename?: 'UnresolvedMention';
  readonly candidates: ReadonlyArray<Scalars['String']['output']>;
  readonly clauseId: Maybe<Scalars['ID']['output']>;
  readonly end: Maybe<Scalars['Int']['output']>;
  readonly kind: MentionKind;
  readonly line: Scalars['Int']['output'];
  readonly printed: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly start: Maybe<Scalars['Int']['output']>;
};

export type Viewer = {
  readonly __typename?: 'Viewer';
  readonly name: Scalars['String']['output'];
  readonly role: ViewerRole;
};

export type ViewerRole =
  | 'EDITOR'
  | 'READER';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Claim:
    | ( Omit<AssignedAgencyEdge, 'correction' | 'node' | 'statedBy'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Agency'], statedBy?: Maybe<_RefType['Clause']> } )
    | ( Omit<AssignedClauseEdge, 'correction' | 'node' | 'statedBy'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Clause'], statedBy?: Maybe<_RefType['Clause']> } )
    | ( Omit<CitedPolicyEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Policy'] } )
    | ( Omit<CitingClauseEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Clause'] } )
    | ( Omit<CitingPolicyEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Policy'] } )
    | ( Omit<CityClusterEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Cluster'] } )
    | ( LayoutModel )
    | ( Omit<CityRegionEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Region'] } )
    | ( ClauseLinkModel )
    | ( Omit<ClausePartEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Clause'] } )
    | ( Omit<ClausePolicyEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Policy'] } )
    | ( Omit<ClauseTargetEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Target'] } )
    | ( Omit<ClauseWholeEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Clause'] } )
    | ( Omit<ClusterCityEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['City'] } )
    | ( ComparedLineageModel )
    | ( Omit<ContainedPolicyEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Policy'] } )
    | ( Omit<ContainingPolicyEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Policy'] } )
    | ( Omit<DivisionAgencyEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Agency'] } )
    | ( DocumentCitationModel )
    | ( ForceEndingModel )
    | ( Omit<GovernedCityEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['City'] } )
    | ( Omit<GoverningAgencyEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Agency'] } )
    | ( Omit<ImplementedClauseEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Clause'] } )
    | ( Omit<ImplementingClauseEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Clause'] } )
    | ( Omit<IssuedPolicyEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Policy'] } )
    | ( Omit<IssuerEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Agency'] } )
    | ( Omit<LeadAgencyEdge, 'correction' | 'node' | 'statedBy'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Agency'], statedBy?: Maybe<_RefType['Clause']> } )
    | ( Omit<LedClauseEdge, 'correction' | 'node' | 'statedBy'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Clause'], statedBy?: Maybe<_RefType['Clause']> } )
    | ( Omit<MarkedCityEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['City'] } )
    | ( Omit<MarkingClauseEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Clause'] } )
    | ( Omit<MemberClusterEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Cluster'] } )
    | ( Omit<NamedCityEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['City'] } )
    | ( Omit<NamedRegionEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Region'] } )
    | ( Omit<ParentAgencyEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Agency'] } )
    | ( Omit<ParentClusterEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Cluster'] } )
    | ( ClaimModel )
    | ( Omit<PlaceNamingClauseEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Clause'] } )
    | ( Omit<PolicyClauseEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Clause'] } )
    | ( Omit<PromotedClusterEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Cluster'] } )
    | ( Omit<PromotingClauseEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Clause'] } )
    | ( RankedTargetModel )
    | ( ReadingClaimModel )
    | ( Omit<RegionCityEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['City'] } )
    | ( UnitModel )
    | ( Omit<SupportedClauseEdge, 'correction' | 'node' | 'statedBy'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Clause'], statedBy?: Maybe<_RefType['Clause']> } )
    | ( Omit<SupportingAgencyEdge, 'correction' | 'node' | 'statedBy'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Agency'], statedBy?: Maybe<_RefType['Clause']> } )
    | ( Omit<TargetClauseEdge, 'correction' | 'node'> & { correction?: Maybe<_RefType['Correction']>, node: _RefType['Clause'] } )
  ;
  Node:
    | ( AgencyModel )
    | ( CityModel )
    | ( ClauseModel )
    | ( ClusterModel )
    | ( PolicyModel )
    | ( RegionModel )
    | ( TargetModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<AgencyModel>;
  AgencyConnection: ResolverTypeWrapper<AgencyListModel>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  AgencyFilter: AgencyFilter;
  AgencyLevel: AgencyLevel;
  AgencyLoad: ResolverTypeWrapper<AgencyLoadModel>;
  AgencyLoadConnection: ResolverTypeWrapper<AgencyLoadListModel>;
  AgencyLoadEdge: ResolverTypeWrapper<Omit<AgencyLoadEdge, 'node'> & { node: ResolversTypes['AgencyLoad'] }>;
  AgencyLoads: ResolverTypeWrapper<AgencyLoadsModel>;
  AgencyPart: ResolverTypeWrapper<AgencyPartModel>;
  AgencySort: AgencySort;
  AgencySortField: AgencySortField;
  AssignedAgencyConnection: ResolverTypeWrapper<Omit<AssignedAgencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AssignedAgencyEdge']>, nodes: ReadonlyArray<ResolversTypes['Agency']> }>;
  AssignedAgencyEdge: ResolverTypeWrapper<Omit<AssignedAgencyEdge, 'correction' | 'node' | 'statedBy'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Agency'], statedBy?: Maybe<ResolversTypes['Clause']> }>;
  AssignedClauseConnection: ResolverTypeWrapper<Omit<AssignedClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AssignedClauseEdge']>, nodes: ReadonlyArray<ResolversTypes['Clause']> }>;
  AssignedClauseEdge: ResolverTypeWrapper<Omit<AssignedClauseEdge, 'correction' | 'node' | 'statedBy'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Clause'], statedBy?: Maybe<ResolversTypes['Clause']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Candidate: ResolverTypeWrapper<CandidateModel>;
  Change: ResolverTypeWrapper<DescribedChangeModel>;
  ChangeCount: ResolverTypeWrapper<ChangeCountModel>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeKind: ChangeKind;
  ChangeTotals: ResolverTypeWrapper<ChangeTotals>;
  ChangedEnd: ResolverTypeWrapper<ChangedEnd>;
  Changes: ResolverTypeWrapper<ChangesPageModel>;
  Citation: ResolverTypeWrapper<CitationModel>;
  CitationFilter: CitationFilter;
  CitationKind: CitationKind;
  CitationKindCount: ResolverTypeWrapper<CitationKindCount>;
  CitationRoute: CitationRoute;
  CitationStatus: CitationStatus;
  Citations: ResolverTypeWrapper<CitationsModel>;
  CitedItem: ResolverTypeWrapper<CitedItemModel>;
  CitedPolicyConnection: ResolverTypeWrapper<Omit<CitedPolicyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CitedPolicyEdge']>, nodes: ReadonlyArray<ResolversTypes['Policy']> }>;
  CitedPolicyEdge: ResolverTypeWrapper<Omit<CitedPolicyEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Policy'] }>;
  CitingClauseConnection: ResolverTypeWrapper<Omit<CitingClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CitingClauseEdge']>, nodes: ReadonlyArray<ResolversTypes['Clause']> }>;
  CitingClauseEdge: ResolverTypeWrapper<Omit<CitingClauseEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Clause'] }>;
  CitingDocument: ResolverTypeWrapper<CitingDocumentModel>;
  CitingDocumentConnection: ResolverTypeWrapper<CitingDocumentListModel>;
  CitingDocumentEdge: ResolverTypeWrapper<Omit<CitingDocumentEdge, 'node'> & { node: ResolversTypes['CitingDocument'] }>;
  CitingPolicyConnection: ResolverTypeWrapper<Omit<CitingPolicyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CitingPolicyEdge']>, nodes: ReadonlyArray<ResolversTypes['Policy']> }>;
  CitingPolicyEdge: ResolverTypeWrapper<Omit<CitingPolicyEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Policy'] }>;
  City: ResolverTypeWrapper<CityModel>;
  CityClusterConnection: ResolverTypeWrapper<Omit<CityClusterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CityClusterEdge']>, nodes: ReadonlyArray<ResolversTypes['Cluster']> }>;
  CityClusterEdge: ResolverTypeWrapper<Omit<CityClusterEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Cluster'] }>;
  CityConnection: ResolverTypeWrapper<CityListModel>;
  CityEdge: ResolverTypeWrapper<Omit<CityEdge, 'node'> & { node: ResolversTypes['City'] }>;
  CityFilter: CityFilter;
  CityLeads: ResolverTypeWrapper<CityLeadsModel>;
  CityLeadsCluster: ResolverTypeWrapper<CityClusterModel>;
  CityLeadsLayout: ResolverTypeWrapper<LayoutModel>;
  CityLevel: CityLevel;
  CityMeasure: ResolverTypeWrapper<CityMeasureModel>;
  CityMeasureConnection: ResolverTypeWrapper<MeasureListModel>;
  CityMeasureEdge: ResolverTypeWrapper<Omit<CityMeasureEdge, 'node'> & { node: ResolversTypes['CityMeasure'] }>;
  CityRegionConnection: ResolverTypeWrapper<Omit<CityRegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CityRegionEdge']>, nodes: ReadonlyArray<ResolversTypes['Region']> }>;
  CityRegionEdge: ResolverTypeWrapper<Omit<CityRegionEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Region'] }>;
  CitySort: CitySort;
  CitySortField: CitySortField;
  Claim: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Claim']>;
  Clause: ResolverTypeWrapper<ClauseModel>;
  ClauseConnection: ResolverTypeWrapper<ClauseListModel>;
  ClauseEdge: ResolverTypeWrapper<Omit<ClauseEdge, 'node'> & { node: ResolversTypes['Clause'] }>;
  ClauseFilter: ClauseFilter;
  ClauseKind: ClauseKind;
  ClauseLink: ResolverTypeWrapper<ClauseLinkModel>;
  ClauseLinkConnection: ResolverTypeWrapper<ClauseLinkListModel>;
  ClauseLinkEdge: ResolverTypeWrapper<Omit<ClauseLinkEdge, 'node'> & { node: ResolversTypes['ClauseLink'] }>;
  ClausePartConnection: ResolverTypeWrapper<Omit<ClausePartConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClausePartEdge']>, nodes: ReadonlyArray<ResolversTypes['Clause']> }>;
  ClausePartEdge: ResolverTypeWrapper<Omit<ClausePartEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Clause'] }>;
  ClausePolicyConnection: ResolverTypeWrapper<Omit<ClausePolicyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClausePolicyEdge']>, nodes: ReadonlyArray<ResolversTypes['Policy']> }>;
  ClausePolicyEdge: ResolverTypeWrapper<Omit<ClausePolicyEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Policy'] }>;
  ClauseSort: ClauseSort;
  ClauseSortField: ClauseSortField;
  ClauseTargetConnection: ResolverTypeWrapper<Omit<ClauseTargetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClauseTargetEdge']>, nodes: ReadonlyArray<ResolversTypes['Target']> }>;
  ClauseTargetEdge: ResolverTypeWrapper<Omit<ClauseTargetEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Target'] }>;
  ClauseWholeConnection: ResolverTypeWrapper<Omit<ClauseWholeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClauseWholeEdge']>, nodes: ReadonlyArray<ResolversTypes['Clause']> }>;
  ClauseWholeEdge: ResolverTypeWrapper<Omit<ClauseWholeEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Clause'] }>;
  Cluster: ResolverTypeWrapper<ClusterModel>;
  ClusterCategory: ClusterCategory;
  ClusterCityConnection: ResolverTypeWrapper<Omit<ClusterCityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClusterCityEdge']>, nodes: ReadonlyArray<ResolversTypes['City']> }>;
  ClusterCityEdge: ResolverTypeWrapper<Omit<ClusterCityEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['City'] }>;
  ClusterConnection: ResolverTypeWrapper<ClusterListModel>;
  ClusterEdge: ResolverTypeWrapper<Omit<ClusterEdge, 'node'> & { node: ResolversTypes['Cluster'] }>;
  ClusterFilter: ClusterFilter;
  ClusterKind: ClusterKind;
  ClusterLoad: ResolverTypeWrapper<ClusterLoadModel>;
  ClusterSort: ClusterSort;
  ClusterSortField: ClusterSortField;
  ComparedAgency: ResolverTypeWrapper<ComparedAgencyModel>;
  ComparedCitation: ResolverTypeWrapper<ComparedCitationModel>;
  ComparedCity: ResolverTypeWrapper<ComparedCityModel>;
  ComparedCluster: ResolverTypeWrapper<ComparedClusterModel>;
  ComparedCount: ResolverTypeWrapper<ComparedCount>;
  ComparedKind: ComparedKind;
  ComparedLineage: ResolverTypeWrapper<ComparedLineageModel>;
  ComparedPart: ResolverTypeWrapper<ComparedPart>;
  ComparedPolicy: ResolverTypeWrapper<ComparedPolicyModel>;
  ComparedTarget: ResolverTypeWrapper<ComparedTargetModel>;
  Completeness: ResolverTypeWrapper<CompletenessModel>;
  ContainedPolicyConnection: ResolverTypeWrapper<Omit<ContainedPolicyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContainedPolicyEdge']>, nodes: ReadonlyArray<ResolversTypes['Policy']> }>;
  ContainedPolicyEdge: ResolverTypeWrapper<Omit<ContainedPolicyEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Policy'] }>;
  ContainingPolicyConnection: ResolverTypeWrapper<Omit<ContainingPolicyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContainingPolicyEdge']>, nodes: ReadonlyArray<ResolversTypes['Policy']> }>;
  ContainingPolicyEdge: ResolverTypeWrapper<Omit<ContainingPolicyEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Policy'] }>;
  Correction: ResolverTypeWrapper<CorrectionModel>;
  CorrectionClaim: ResolverTypeWrapper<CorrectionClaimModel>;
  CorrectionClaimInput: CorrectionClaimInput;
  CorrectionConnection: ResolverTypeWrapper<CorrectionListModel>;
  CorrectionDecision: ResolverTypeWrapper<CorrectionDecision>;
  CorrectionEdge: ResolverTypeWrapper<Omit<CorrectionEdge, 'node'> & { node: ResolversTypes['Correction'] }>;
  CorrectionFilter: CorrectionFilter;
  CorrectionInput: CorrectionInput;
  CorrectionKind: CorrectionKind;
  CorrectionOutcome: CorrectionOutcome;
  CorrectionPayload: ResolverTypeWrapper<Omit<CorrectionPayload, 'correction'> & { correction: ResolversTypes['Correction'] }>;
  CorrectionStatus: CorrectionStatus;
  CorrectionVerdict: CorrectionVerdict;
  DataQuality: ResolverTypeWrapper<DataQuality>;
  Diagnostic: ResolverTypeWrapper<Diagnostic>;
  DivisionAgencyConnection: ResolverTypeWrapper<Omit<DivisionAgencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DivisionAgencyEdge']>, nodes: ReadonlyArray<ResolversTypes['Agency']> }>;
  DivisionAgencyEdge: ResolverTypeWrapper<Omit<DivisionAgencyEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Agency'] }>;
  DocumentCitation: ResolverTypeWrapper<DocumentCitationModel>;
  DocumentCitationConnection: ResolverTypeWrapper<DocumentCitationListModel>;
  DocumentCitationEdge: ResolverTypeWrapper<Omit<DocumentCitationEdge, 'node'> & { node: ResolversTypes['DocumentCitation'] }>;
  DocumentInForce: ResolverTypeWrapper<DocumentInForceModel>;
  DocumentInForceConnection: ResolverTypeWrapper<DocumentInForceListModel>;
  DocumentInForceEdge: ResolverTypeWrapper<Omit<DocumentInForceEdge, 'node'> & { node: ResolversTypes['DocumentInForce'] }>;
  DocumentVersion: ResolverTypeWrapper<DocumentVersionModel>;
  DocumentVersionConnection: ResolverTypeWrapper<DocumentVersionListModel>;
  DocumentVersionEdge: ResolverTypeWrapper<Omit<DocumentVersionEdge, 'node'> & { node: ResolversTypes['DocumentVersion'] }>;
  Evidence: ResolverTypeWrapper<Evidence>;
  Facet: ResolverTypeWrapper<FacetModel>;
  FacetName: FacetName;
  FacetValue: ResolverTypeWrapper<FacetValueModel>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ForceEnding: ResolverTypeWrapper<ForceEndingModel>;
  ForceReason: ForceReason;
  ForceVerdict: ForceVerdict;
  ForceVerdictCount: ResolverTypeWrapper<ForceVerdictCount>;
  Gap: ResolverTypeWrapper<GapModel>;
  GapConnection: ResolverTypeWrapper<GapListModel>;
  GapCount: ResolverTypeWrapper<GapCount>;
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  GapFilter: GapFilter;
  GapKind: GapKind;
  GapReading: GapReading;
  Gaps: ResolverTypeWrapper<GapsModel>;
  GovernedCityConnection: ResolverTypeWrapper<Omit<GovernedCityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GovernedCityEdge']>, nodes: ReadonlyArray<ResolversTypes['City']> }>;
  GovernedCityEdge: ResolverTypeWrapper<Omit<GovernedCityEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['City'] }>;
  GoverningAgencyConnection: ResolverTypeWrapper<Omit<GoverningAgencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GoverningAgencyEdge']>, nodes: ReadonlyArray<ResolversTypes['Agency']> }>;
  GoverningAgencyEdge: ResolverTypeWrapper<Omit<GoverningAgencyEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Agency'] }>;
  HitTier: HitTier;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImplementedClauseConnection: ResolverTypeWrapper<Omit<ImplementedClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ImplementedClauseEdge']>, nodes: ReadonlyArray<ResolversTypes['Clause']> }>;
  ImplementedClauseEdge: ResolverTypeWrapper<Omit<ImplementedClauseEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Clause'] }>;
  ImplementingClauseConnection: ResolverTypeWrapper<Omit<ImplementingClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ImplementingClauseEdge']>, nodes: ReadonlyArray<ResolversTypes['Clause']> }>;
  ImplementingClauseEdge: ResolverTypeWrapper<Omit<ImplementingClauseEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Clause'] }>;
  InForce: ResolverTypeWrapper<InForceModel>;
  InWhich: InWhich;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IssuedPolicyConnection: ResolverTypeWrapper<Omit<IssuedPolicyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IssuedPolicyEdge']>, nodes: ReadonlyArray<ResolversTypes['Policy']> }>;
  IssuedPolicyEdge: ResolverTypeWrapper<Omit<IssuedPolicyEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Policy'] }>;
  IssuerConnection: ResolverTypeWrapper<Omit<IssuerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IssuerEdge']>, nodes: ReadonlyArray<ResolversTypes['Agency']> }>;
  IssuerEdge: ResolverTypeWrapper<Omit<IssuerEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Agency'] }>;
  LayoutBasis: LayoutBasis;
  LayoutFilter: LayoutFilter;
  LayoutGrade: LayoutGrade;
  LayoutVerdict: LayoutVerdict;
  LeadAgencyConnection: ResolverTypeWrapper<Omit<LeadAgencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LeadAgencyEdge']>, nodes: ReadonlyArray<ResolversTypes['Agency']> }>;
  LeadAgencyEdge: ResolverTypeWrapper<Omit<LeadAgencyEdge, 'correction' | 'node' | 'statedBy'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Agency'], statedBy?: Maybe<ResolversTypes['Clause']> }>;
  LedClauseConnection: ResolverTypeWrapper<Omit<LedClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LedClauseEdge']>, nodes: ReadonlyArray<ResolversTypes['Clause']> }>;
  LedClauseEdge: ResolverTypeWrapper<Omit<LedClauseEdge, 'correction' | 'node' | 'statedBy'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Clause'], statedBy?: Maybe<ResolversTypes['Clause']> }>;
  Ledger: ResolverTypeWrapper<LedgerModel>;
  LedgerRow: ResolverTypeWrapper<LedgerRowModel>;
  LedgerRowConnection: ResolverTypeWrapper<LedgerRowListModel>;
  LedgerRowEdge: ResolverTypeWrapper<Omit<LedgerRowEdge, 'node'> & { node: ResolversTypes['LedgerRow'] }>;
  LedgerTarget: ResolverTypeWrapper<LedgerTargetModel>;
  Lineage: ResolverTypeWrapper<LineageModel>;
  LineagePair: ResolverTypeWrapper<LineagePairModel>;
  LookedUp: ResolverTypeWrapper<LookedUpModel>;
  MarkFilter: MarkFilter;
  MarkedCityConnection: ResolverTypeWrapper<Omit<MarkedCityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MarkedCityEdge']>, nodes: ReadonlyArray<ResolversTypes['City']> }>;
  MarkedCityEdge: ResolverTypeWrapper<Omit<MarkedCityEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['City'] }>;
  MarkingClauseConnection: ResolverTypeWrapper<Omit<MarkingClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MarkingClauseEdge']>, nodes: ReadonlyArray<ResolversTypes['Clause']> }>;
  MarkingClauseEdge: ResolverTypeWrapper<Omit<MarkingClauseEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Clause'] }>;
  Matrix: ResolverTypeWrapper<MatrixModel>;
  MatrixAxis: MatrixAxis;
  MatrixCell: ResolverTypeWrapper<MatrixCellModel>;
  MatrixHeader: ResolverTypeWrapper<MatrixHeaderModel>;
  MatrixRow: ResolverTypeWrapper<MatrixRowModel>;
  MatrixRowConnection: ResolverTypeWrapper<MatrixRowListModel>;
  MatrixRowEdge: ResolverTypeWrapper<Omit<MatrixRowEdge, 'node'> & { node: ResolversTypes['MatrixRow'] }>;
  MeasureFilter: MeasureFilter;
  MeasureReason: ResolverTypeWrapper<MeasureReasonModel>;
  MeasureReasonKind: MeasureReasonKind;
  MemberClusterConnection: ResolverTypeWrapper<Omit<MemberClusterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MemberClusterEdge']>, nodes: ReadonlyArray<ResolversTypes['Cluster']> }>;
  MemberClusterEdge: ResolverTypeWrapper<Omit<MemberClusterEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Cluster'] }>;
  Membership: Membership;
  MentionKind: MentionKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedCityConnection: ResolverTypeWrapper<Omit<NamedCityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NamedCityEdge']>, nodes: ReadonlyArray<ResolversTypes['City']> }>;
  NamedCityEdge: ResolverTypeWrapper<Omit<NamedCityEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['City'] }>;
  NamedRegionConnection: ResolverTypeWrapper<Omit<NamedRegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NamedRegionEdge']>, nodes: ReadonlyArray<ResolversTypes['Region']> }>;
  NamedRegionEdge: ResolverTypeWrapper<Omit<NamedRegionEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Region'] }>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodModel>;
  NeighbourhoodKind: ResolverTypeWrapper<NeighbourhoodKind>;
  NeighbourhoodLink: ResolverTypeWrapper<NeighbourhoodLinkModel>;
  Node: ResolverTypeWrapper<NodeModel>;
  NodeCount: ResolverTypeWrapper<NodeCount>;
  NodeLabel: NodeLabel;
  Overlap: ResolverTypeWrapper<OverlapModel>;
  OverlapConnection: ResolverTypeWrapper<OverlapListModel>;
  OverlapCount: ResolverTypeWrapper<OverlapCount>;
  OverlapEdge: ResolverTypeWrapper<Omit<OverlapEdge, 'node'> & { node: ResolversTypes['Overlap'] }>;
  OverlapFilter: OverlapFilter;
  OverlapKind: OverlapKind;
  OverlapMeasure: ResolverTypeWrapper<OverlapMeasureModel>;
  OverlapReading: OverlapReading;
  Overlaps: ResolverTypeWrapper<OverlapsModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParentAgencyConnection: ResolverTypeWrapper<Omit<ParentAgencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ParentAgencyEdge']>, nodes: ReadonlyArray<ResolversTypes['Agency']> }>;
  ParentAgencyEdge: ResolverTypeWrapper<Omit<ParentAgencyEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Agency'] }>;
  ParentClusterConnection: ResolverTypeWrapper<Omit<ParentClusterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ParentClusterEdge']>, nodes: ReadonlyArray<ResolversTypes['Cluster']> }>;
  ParentClusterEdge: ResolverTypeWrapper<Omit<ParentClusterEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Cluster'] }>;
  Partner: ResolverTypeWrapper<PartnerModel>;
  PartnerConnection: ResolverTypeWrapper<PartnerListModel>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node'> & { node: ResolversTypes['Partner'] }>;
  PartnerFilter: PartnerFilter;
  PartnerRoles: ResolverTypeWrapper<PartnerRolesModel>;
  Partners: ResolverTypeWrapper<PartnersModel>;
  Path: ResolverTypeWrapper<PathModel>;
  PathClaim: ResolverTypeWrapper<ClaimModel>;
  PathDirection: PathDirection;
  PathStep: ResolverTypeWrapper<PathStepModel>;
  Paths: ResolverTypeWrapper<PathsModel>;
  PlaceNamingClauseConnection: ResolverTypeWrapper<Omit<PlaceNamingClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlaceNamingClauseEdge']>, nodes: ReadonlyArray<ResolversTypes['Clause']> }>;
  PlaceNamingClauseEdge: ResolverTypeWrapper<Omit<PlaceNamingClauseEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Clause'] }>;
  Policy: ResolverTypeWrapper<PolicyModel>;
  PolicyClauseConnection: ResolverTypeWrapper<Omit<PolicyClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PolicyClauseEdge']>, nodes: ReadonlyArray<ResolversTypes['Clause']> }>;
  PolicyClauseEdge: ResolverTypeWrapper<Omit<PolicyClauseEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Clause'] }>;
  PolicyComparison: ResolverTypeWrapper<PolicyComparisonModel>;
  PolicyConnection: ResolverTypeWrapper<PolicyListModel>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  PolicyFilter: PolicyFilter;
  PolicyKind: PolicyKind;
  PolicyLoad: ResolverTypeWrapper<PolicyLoadModel>;
  PolicySort: PolicySort;
  PolicySortField: PolicySortField;
  PolicyStatus: PolicyStatus;
  PrintedName: ResolverTypeWrapper<PrintedNameModel>;
  PromotedClusterConnection: ResolverTypeWrapper<Omit<PromotedClusterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PromotedClusterEdge']>, nodes: ReadonlyArray<ResolversTypes['Cluster']> }>;
  PromotedClusterEdge: ResolverTypeWrapper<Omit<PromotedClusterEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Cluster'] }>;
  PromotingClauseConnection: ResolverTypeWrapper<Omit<PromotingClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PromotingClauseEdge']>, nodes: ReadonlyArray<ResolversTypes['Clause']> }>;
  PromotingClauseEdge: ResolverTypeWrapper<Omit<PromotingClauseEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Clause'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankedAgency: ResolverTypeWrapper<RankedAgencyModel>;
  RankedTarget: ResolverTypeWrapper<RankedTargetModel>;
  RankedTargetConnection: ResolverTypeWrapper<RankedTargetListModel>;
  RankedTargetEdge: ResolverTypeWrapper<Omit<RankedTargetEdge, 'node'> & { node: ResolversTypes['RankedTarget'] }>;
  Reading: ResolverTypeWrapper<ReadingModel>;
  ReadingClaim: ResolverTypeWrapper<ReadingClaimModel>;
  ReadingPolicy: ResolverTypeWrapper<ReadingPolicyModel>;
  Region: ResolverTypeWrapper<RegionModel>;
  RegionCityConnection: ResolverTypeWrapper<Omit<RegionCityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RegionCityEdge']>, nodes: ReadonlyArray<ResolversTypes['City']> }>;
  RegionCityEdge: ResolverTypeWrapper<Omit<RegionCityEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['City'] }>;
  RegionConnection: ResolverTypeWrapper<RegionListModel>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionFilter: RegionFilter;
  RegionKind: RegionKind;
  RegionSort: RegionSort;
  RegionSortField: RegionSortField;
  RelationAccuracy: ResolverTypeWrapper<RelationAccuracy>;
  RelationshipCount: ResolverTypeWrapper<RelationshipCount>;
  RelationshipType: RelationshipType;
  Release: ResolverTypeWrapper<ReleaseModel>;
  ReleaseCause: ReleaseCause;
  ReleaseConnection: ResolverTypeWrapper<ReleaseListModel>;
  ReleaseEdge: ResolverTypeWrapper<Omit<ReleaseEdge, 'node'> & { node: ResolversTypes['Release'] }>;
  ReplacedClaim: ResolverTypeWrapper<ReplacedClaimModel>;
  ResponsibilityFilter: ResponsibilityFilter;
  ResponsibilityRole: ResponsibilityRole;
  ResponsibleUnit: ResolverTypeWrapper<UnitModel>;
  RoleCounts: ResolverTypeWrapper<RoleCountsModel>;
  SearchCount: ResolverTypeWrapper<SearchCount>;
  SearchGroup: ResolverTypeWrapper<SearchGroupModel>;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  SearchHitConnection: ResolverTypeWrapper<SearchHitListModel>;
  SearchHitEdge: ResolverTypeWrapper<Omit<SearchHitEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchLabel: SearchLabel;
  SearchMatch: ResolverTypeWrapper<SearchMatch>;
  SearchSnippet: ResolverTypeWrapper<SearchSnippet>;
  Severity: Severity;
  SortDirection: SortDirection;
  Source: ResolverTypeWrapper<SourceModel>;
  SourceConnection: ResolverTypeWrapper<SourceListModel>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceKind: SourceKind;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Summary: ResolverTypeWrapper<SummaryModel>;
  SupportedClauseConnection: ResolverTypeWrapper<Omit<SupportedClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SupportedClauseEdge']>, nodes: ReadonlyArray<ResolversTypes['Clause']> }>;
  SupportedClauseEdge: ResolverTypeWrapper<Omit<SupportedClauseEdge, 'correction' | 'node' | 'statedBy'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Clause'], statedBy?: Maybe<ResolversTypes['Clause']> }>;
  SupportingAgencyConnection: ResolverTypeWrapper<Omit<SupportingAgencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SupportingAgencyEdge']>, nodes: ReadonlyArray<ResolversTypes['Agency']> }>;
  SupportingAgencyEdge: ResolverTypeWrapper<Omit<SupportingAgencyEdge, 'correction' | 'node' | 'statedBy'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Agency'], statedBy?: Maybe<ResolversTypes['Clause']> }>;
  Target: ResolverTypeWrapper<TargetModel>;
  TargetClauseConnection: ResolverTypeWrapper<Omit<TargetClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TargetClauseEdge']>, nodes: ReadonlyArray<ResolversTypes['Clause']> }>;
  TargetClauseEdge: ResolverTypeWrapper<Omit<TargetClauseEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversTypes['Correction']>, node: ResolversTypes['Clause'] }>;
  TargetConnection: ResolverTypeWrapper<TargetListModel>;
  TargetEdge: ResolverTypeWrapper<Omit<TargetEdge, 'node'> & { node: ResolversTypes['Target'] }>;
  TargetFilter: TargetFilter;
  TargetKind: TargetKind;
  TargetMatch: TargetMatch;
  TargetQuestionFilter: TargetQuestionFilter;
  TargetRanking: ResolverTypeWrapper<TargetRankingModel>;
  TargetSeries: ResolverTypeWrapper<TargetSeriesModel>;
  TargetSort: TargetSort;
  TargetSortField: TargetSortField;
  TargetUnit: ResolverTypeWrapper<TargetUnitModel>;
  UnresolvedCount: ResolverTypeWrapper<UnresolvedCount>;
  UnresolvedMention: ResolverTypeWrapper<UnresolvedMentionModel>;
  Viewer: ResolverTypeWrapper<Viewer>;
  ViewerRole: ViewerRole;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: AgencyModel;
  AgencyConnection: AgencyListModel;
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  AgencyFilter: AgencyFilter;
  AgencyLoad: AgencyLoadModel;
  AgencyLoadConnection: AgencyLoadListModel;
  AgencyLoadEdge: Omit<AgencyLoadEdge, 'node'> & { node: ResolversParentTypes['AgencyLoad'] };
  AgencyLoads: AgencyLoadsModel;
  AgencyPart: AgencyPartModel;
  AgencySort: AgencySort;
  AssignedAgencyConnection: Omit<AssignedAgencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AssignedAgencyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agency']> };
  AssignedAgencyEdge: Omit<AssignedAgencyEdge, 'correction' | 'node' | 'statedBy'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Agency'], statedBy?: Maybe<ResolversParentTypes['Clause']> };
  AssignedClauseConnection: Omit<AssignedClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AssignedClauseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Clause']> };
  AssignedClauseEdge: Omit<AssignedClauseEdge, 'correction' | 'node' | 'statedBy'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Clause'], statedBy?: Maybe<ResolversParentTypes['Clause']> };
  Boolean: Scalars['Boolean']['output'];
  Candidate: CandidateModel;
  Change: DescribedChangeModel;
  ChangeCount: ChangeCountModel;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangeTotals: ChangeTotals;
  ChangedEnd: ChangedEnd;
  Changes: ChangesPageModel;
  Citation: CitationModel;
  CitationFilter: CitationFilter;
  CitationKindCount: CitationKindCount;
  Citations: CitationsModel;
  CitedItem: CitedItemModel;
  CitedPolicyConnection: Omit<CitedPolicyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CitedPolicyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Policy']> };
  CitedPolicyEdge: Omit<CitedPolicyEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Policy'] };
  CitingClauseConnection: Omit<CitingClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CitingClauseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Clause']> };
  CitingClauseEdge: Omit<CitingClauseEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Clause'] };
  CitingDocument: CitingDocumentModel;
  CitingDocumentConnection: CitingDocumentListModel;
  CitingDocumentEdge: Omit<CitingDocumentEdge, 'node'> & { node: ResolversParentTypes['CitingDocument'] };
  CitingPolicyConnection: Omit<CitingPolicyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CitingPolicyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Policy']> };
  CitingPolicyEdge: Omit<CitingPolicyEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Policy'] };
  City: CityModel;
  CityClusterConnection: Omit<CityClusterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CityClusterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Cluster']> };
  CityClusterEdge: Omit<CityClusterEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Cluster'] };
  CityConnection: CityListModel;
  CityEdge: Omit<CityEdge, 'node'> & { node: ResolversParentTypes['City'] };
  CityFilter: CityFilter;
  CityLeads: CityLeadsModel;
  CityLeadsCluster: CityClusterModel;
  CityLeadsLayout: LayoutModel;
  CityMeasure: CityMeasureModel;
  CityMeasureConnection: MeasureListModel;
  CityMeasureEdge: Omit<CityMeasureEdge, 'node'> & { node: ResolversParentTypes['CityMeasure'] };
  CityRegionConnection: Omit<CityRegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CityRegionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Region']> };
  CityRegionEdge: Omit<CityRegionEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Region'] };
  CitySort: CitySort;
  Claim: ResolversInterfaceTypes<ResolversParentTypes>['Claim'];
  Clause: ClauseModel;
  ClauseConnection: ClauseListModel;
  ClauseEdge: Omit<ClauseEdge, 'node'> & { node: ResolversParentTypes['Clause'] };
  ClauseFilter: ClauseFilter;
  ClauseLink: ClauseLinkModel;
  ClauseLinkConnection: ClauseLinkListModel;
  ClauseLinkEdge: Omit<ClauseLinkEdge, 'node'> & { node: ResolversParentTypes['ClauseLink'] };
  ClausePartConnection: Omit<ClausePartConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClausePartEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Clause']> };
  ClausePartEdge: Omit<ClausePartEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Clause'] };
  ClausePolicyConnection: Omit<ClausePolicyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClausePolicyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Policy']> };
  ClausePolicyEdge: Omit<ClausePolicyEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Policy'] };
  ClauseSort: ClauseSort;
  ClauseTargetConnection: Omit<ClauseTargetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClauseTargetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Target']> };
  ClauseTargetEdge: Omit<ClauseTargetEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Target'] };
  ClauseWholeConnection: Omit<ClauseWholeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClauseWholeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Clause']> };
  ClauseWholeEdge: Omit<ClauseWholeEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Clause'] };
  Cluster: ClusterModel;
  ClusterCityConnection: Omit<ClusterCityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClusterCityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['City']> };
  ClusterCityEdge: Omit<ClusterCityEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['City'] };
  ClusterConnection: ClusterListModel;
  ClusterEdge: Omit<ClusterEdge, 'node'> & { node: ResolversParentTypes['Cluster'] };
  ClusterFilter: ClusterFilter;
  ClusterLoad: ClusterLoadModel;
  ClusterSort: ClusterSort;
  ComparedAgency: ComparedAgencyModel;
  ComparedCitation: ComparedCitationModel;
  ComparedCity: ComparedCityModel;
  ComparedCluster: ComparedClusterModel;
  ComparedCount: ComparedCount;
  ComparedLineage: ComparedLineageModel;
  ComparedPart: ComparedPart;
  ComparedPolicy: ComparedPolicyModel;
  ComparedTarget: ComparedTargetModel;
  Completeness: CompletenessModel;
  ContainedPolicyConnection: Omit<ContainedPolicyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContainedPolicyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Policy']> };
  ContainedPolicyEdge: Omit<ContainedPolicyEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Policy'] };
  ContainingPolicyConnection: Omit<ContainingPolicyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContainingPolicyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Policy']> };
  ContainingPolicyEdge: Omit<ContainingPolicyEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Policy'] };
  Correction: CorrectionModel;
  CorrectionClaim: CorrectionClaimModel;
  CorrectionClaimInput: CorrectionClaimInput;
  CorrectionConnection: CorrectionListModel;
  CorrectionDecision: CorrectionDecision;
  CorrectionEdge: Omit<CorrectionEdge, 'node'> & { node: ResolversParentTypes['Correction'] };
  CorrectionFilter: CorrectionFilter;
  CorrectionInput: CorrectionInput;
  CorrectionPayload: Omit<CorrectionPayload, 'correction'> & { correction: ResolversParentTypes['Correction'] };
  DataQuality: DataQuality;
  Diagnostic: Diagnostic;
  DivisionAgencyConnection: Omit<DivisionAgencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DivisionAgencyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agency']> };
  DivisionAgencyEdge: Omit<DivisionAgencyEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Agency'] };
  DocumentCitation: DocumentCitationModel;
  DocumentCitationConnection: DocumentCitationListModel;
  DocumentCitationEdge: Omit<DocumentCitationEdge, 'node'> & { node: ResolversParentTypes['DocumentCitation'] };
  DocumentInForce: DocumentInForceModel;
  DocumentInForceConnection: DocumentInForceListModel;
  DocumentInForceEdge: Omit<DocumentInForceEdge, 'node'> & { node: ResolversParentTypes['DocumentInForce'] };
  DocumentVersion: DocumentVersionModel;
  DocumentVersionConnection: DocumentVersionListModel;
  DocumentVersionEdge: Omit<DocumentVersionEdge, 'node'> & { node: ResolversParentTypes['DocumentVersion'] };
  Evidence: Evidence;
  Facet: FacetModel;
  FacetValue: FacetValueModel;
  FieldChange: FieldChange;
  Float: Scalars['Float']['output'];
  ForceEnding: ForceEndingModel;
  ForceVerdictCount: ForceVerdictCount;
  Gap: GapModel;
  GapConnection: GapListModel;
  GapCount: GapCount;
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  GapFilter: GapFilter;
  Gaps: GapsModel;
  GovernedCityConnection: Omit<GovernedCityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GovernedCityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['City']> };
  GovernedCityEdge: Omit<GovernedCityEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['City'] };
  GoverningAgencyConnection: Omit<GoverningAgencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GoverningAgencyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agency']> };
  GoverningAgencyEdge: Omit<GoverningAgencyEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Agency'] };
  ID: Scalars['ID']['output'];
  ImplementedClauseConnection: Omit<ImplementedClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ImplementedClauseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Clause']> };
  ImplementedClauseEdge: Omit<ImplementedClauseEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Clause'] };
  ImplementingClauseConnection: Omit<ImplementingClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ImplementingClauseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Clause']> };
  ImplementingClauseEdge: Omit<ImplementingClauseEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Clause'] };
  InForce: InForceModel;
  Int: Scalars['Int']['output'];
  IssuedPolicyConnection: Omit<IssuedPolicyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IssuedPolicyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Policy']> };
  IssuedPolicyEdge: Omit<IssuedPolicyEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Policy'] };
  IssuerConnection: Omit<IssuerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IssuerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agency']> };
  IssuerEdge: Omit<IssuerEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Agency'] };
  LayoutFilter: LayoutFilter;
  LeadAgencyConnection: Omit<LeadAgencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LeadAgencyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agency']> };
  LeadAgencyEdge: Omit<LeadAgencyEdge, 'correction' | 'node' | 'statedBy'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Agency'], statedBy?: Maybe<ResolversParentTypes['Clause']> };
  LedClauseConnection: Omit<LedClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LedClauseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Clause']> };
  LedClauseEdge: Omit<LedClauseEdge, 'correction' | 'node' | 'statedBy'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Clause'], statedBy?: Maybe<ResolversParentTypes['Clause']> };
  Ledger: LedgerModel;
  LedgerRow: LedgerRowModel;
  LedgerRowConnection: LedgerRowListModel;
  LedgerRowEdge: Omit<LedgerRowEdge, 'node'> & { node: ResolversParentTypes['LedgerRow'] };
  LedgerTarget: LedgerTargetModel;
  Lineage: LineageModel;
  LineagePair: LineagePairModel;
  LookedUp: LookedUpModel;
  MarkFilter: MarkFilter;
  MarkedCityConnection: Omit<MarkedCityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MarkedCityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['City']> };
  MarkedCityEdge: Omit<MarkedCityEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['City'] };
  MarkingClauseConnection: Omit<MarkingClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MarkingClauseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Clause']> };
  MarkingClauseEdge: Omit<MarkingClauseEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Clause'] };
  Matrix: MatrixModel;
  MatrixCell: MatrixCellModel;
  MatrixHeader: MatrixHeaderModel;
  MatrixRow: MatrixRowModel;
  MatrixRowConnection: MatrixRowListModel;
  MatrixRowEdge: Omit<MatrixRowEdge, 'node'> & { node: ResolversParentTypes['MatrixRow'] };
  MeasureFilter: MeasureFilter;
  MeasureReason: MeasureReasonModel;
  MemberClusterConnection: Omit<MemberClusterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MemberClusterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Cluster']> };
  MemberClusterEdge: Omit<MemberClusterEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Cluster'] };
  Mutation: Record<PropertyKey, never>;
  NamedCityConnection: Omit<NamedCityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NamedCityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['City']> };
  NamedCityEdge: Omit<NamedCityEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['City'] };
  NamedRegionConnection: Omit<NamedRegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NamedRegionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Region']> };
  NamedRegionEdge: Omit<NamedRegionEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Region'] };
  Neighbourhood: NeighbourhoodModel;
  NeighbourhoodKind: NeighbourhoodKind;
  NeighbourhoodLink: NeighbourhoodLinkModel;
  Node: NodeModel;
  NodeCount: NodeCount;
  Overlap: OverlapModel;
  OverlapConnection: OverlapListModel;
  OverlapCount: OverlapCount;
  OverlapEdge: Omit<OverlapEdge, 'node'> & { node: ResolversParentTypes['Overlap'] };
  OverlapFilter: OverlapFilter;
  OverlapMeasure: OverlapMeasureModel;
  Overlaps: OverlapsModel;
  PageInfo: PageInfo;
  ParentAgencyConnection: Omit<ParentAgencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ParentAgencyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agency']> };
  ParentAgencyEdge: Omit<ParentAgencyEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Agency'] };
  ParentClusterConnection: Omit<ParentClusterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ParentClusterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Cluster']> };
  ParentClusterEdge: Omit<ParentClusterEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Cluster'] };
  Partner: PartnerModel;
  PartnerConnection: PartnerListModel;
  PartnerEdge: Omit<PartnerEdge, 'node'> & { node: ResolversParentTypes['Partner'] };
  PartnerFilter: PartnerFilter;
  PartnerRoles: PartnerRolesModel;
  Partners: PartnersModel;
  Path: PathModel;
  PathClaim: ClaimModel;
  PathStep: PathStepModel;
  Paths: PathsModel;
  PlaceNamingClauseConnection: Omit<PlaceNamingClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceNamingClauseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Clause']> };
  PlaceNamingClauseEdge: Omit<PlaceNamingClauseEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Clause'] };
  Policy: PolicyModel;
  PolicyClauseConnection: Omit<PolicyClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PolicyClauseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Clause']> };
  PolicyClauseEdge: Omit<PolicyClauseEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Clause'] };
  PolicyComparison: PolicyComparisonModel;
  PolicyConnection: PolicyListModel;
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  PolicyFilter: PolicyFilter;
  PolicyLoad: PolicyLoadModel;
  PolicySort: PolicySort;
  PrintedName: PrintedNameModel;
  PromotedClusterConnection: Omit<PromotedClusterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PromotedClusterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Cluster']> };
  PromotedClusterEdge: Omit<PromotedClusterEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Cluster'] };
  PromotingClauseConnection: Omit<PromotingClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PromotingClauseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Clause']> };
  PromotingClauseEdge: Omit<PromotingClauseEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Clause'] };
  Query: Record<PropertyKey, never>;
  RankedAgency: RankedAgencyModel;
  RankedTarget: RankedTargetModel;
  RankedTargetConnection: RankedTargetListModel;
  RankedTargetEdge: Omit<RankedTargetEdge, 'node'> & { node: ResolversParentTypes['RankedTarget'] };
  Reading: ReadingModel;
  ReadingClaim: ReadingClaimModel;
  ReadingPolicy: ReadingPolicyModel;
  Region: RegionModel;
  RegionCityConnection: Omit<RegionCityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RegionCityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['City']> };
  RegionCityEdge: Omit<RegionCityEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['City'] };
  RegionConnection: RegionListModel;
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionFilter: RegionFilter;
  RegionSort: RegionSort;
  RelationAccuracy: RelationAccuracy;
  RelationshipCount: RelationshipCount;
  Release: ReleaseModel;
  ReleaseConnection: ReleaseListModel;
  ReleaseEdge: Omit<ReleaseEdge, 'node'> & { node: ResolversParentTypes['Release'] };
  ReplacedClaim: ReplacedClaimModel;
  ResponsibilityFilter: ResponsibilityFilter;
  ResponsibleUnit: UnitModel;
  RoleCounts: RoleCountsModel;
  SearchCount: SearchCount;
  SearchGroup: SearchGroupModel;
  SearchHit: SearchHitModel;
  SearchHitConnection: SearchHitListModel;
  SearchHitEdge: Omit<SearchHitEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchMatch: SearchMatch;
  SearchSnippet: SearchSnippet;
  Source: SourceModel;
  SourceConnection: SourceListModel;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  String: Scalars['String']['output'];
  Summary: SummaryModel;
  SupportedClauseConnection: Omit<SupportedClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SupportedClauseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Clause']> };
  SupportedClauseEdge: Omit<SupportedClauseEdge, 'correction' | 'node' | 'statedBy'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Clause'], statedBy?: Maybe<ResolversParentTypes['Clause']> };
  SupportingAgencyConnection: Omit<SupportingAgencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SupportingAgencyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agency']> };
  SupportingAgencyEdge: Omit<SupportingAgencyEdge, 'correction' | 'node' | 'statedBy'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Agency'], statedBy?: Maybe<ResolversParentTypes['Clause']> };
  Target: TargetModel;
  TargetClauseConnection: Omit<TargetClauseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TargetClauseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Clause']> };
  TargetClauseEdge: Omit<TargetClauseEdge, 'correction' | 'node'> & { correction?: Maybe<ResolversParentTypes['Correction']>, node: ResolversParentTypes['Clause'] };
  TargetConnection: TargetListModel;
  TargetEdge: Omit<TargetEdge, 'node'> & { node: ResolversParentTypes['Target'] };
  TargetFilter: TargetFilter;
  TargetQuestionFilter: TargetQuestionFilter;
  TargetRanking: TargetRankingModel;
  TargetSeries: TargetSeriesModel;
  TargetSort: TargetSort;
  TargetUnit: TargetUnitModel;
  UnresolvedCount: UnresolvedCount;
  UnresolvedMention: UnresolvedMentionModel;
  Viewer: Viewer;
};

export type AsOfDirectiveArgs = {
  release: Maybe<Scalars['Int']['input']>;
};

export type AsOfDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = AsOfDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize: Scalars['Int']['input'];
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OfWholeAnswerDirectiveArgs = { };

export type OfWholeAnswerDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = OfWholeAnswerDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SizeLimitDirectiveArgs = {
  max: Scalars['Int']['input'];
};

export type SizeLimitDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = SizeLimitDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgencyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  assignedTo?: Resolver<ResolversTypes['AssignedClauseConnection'], ParentType, ContextType, Partial<AgencyAssignedToArgs>>;
  divisions?: Resolver<ResolversTypes['DivisionAgencyConnection'], ParentType, ContextType, Partial<AgencyDivisionsArgs>>;
  governs?: Resolver<ResolversTypes['GovernedCityConnection'], ParentType, ContextType, Partial<AgencyGovernsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['IssuedPolicyConnection'], ParentType, ContextType, Partial<AgencyIssuedArgs>>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['LedClauseConnection'], ParentType, ContextType, Partial<AgencyLeadsArgs>>;
  level?: Resolver<ResolversTypes['AgencyLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['ParentAgencyConnection'], ParentType, ContextType, Partial<AgencyPartOfArgs>>;
  printedNameCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printedNames?: Resolver<ReadonlyArray<ResolversTypes['PrintedName']>, ParentType, ContextType, RequireFields<AgencyPrintedNamesArgs, 'first'>>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['SupportedClauseConnection'], ParentType, ContextType, Partial<AgencySupportsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<AgencyConnectionFacetsArgs, 'first' | 'of'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AgencyLoadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AgencyLoad'] = ResolversParentTypes['AgencyLoad']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  byCluster?: Resolver<ReadonlyArray<ResolversTypes['ClusterLoad']>, ParentType, ContextType, RequireFields<AgencyLoadByClusterArgs, 'first'>>;
  byPolicy?: Resolver<ReadonlyArray<ResolversTypes['PolicyLoad']>, ParentType, ContextType, RequireFields<AgencyLoadByPolicyArgs, 'first'>>;
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['RoleCounts'], ParentType, ContextType>;
  partCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['AgencyPart']>, ParentType, ContextType, RequireFields<AgencyLoadPartsArgs, 'first'>>;
  policyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyLoadConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AgencyLoadConnection'] = ResolversParentTypes['AgencyLoadConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyLoadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AgencyLoad']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyLoadEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AgencyLoadEdge'] = ResolversParentTypes['AgencyLoadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgencyLoad'], ParentType, ContextType>;
};

export type AgencyLoadsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AgencyLoads'] = ResolversParentTypes['AgencyLoads']> = {
  agencies?: Resolver<ResolversTypes['AgencyLoadConnection'], ParentType, ContextType, Partial<AgencyLoadsAgenciesArgs>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['RoleCounts'], ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
};

export type AgencyPartResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AgencyPart'] = ResolversParentTypes['AgencyPart']> = {
  chapter?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  isFirstListed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ResponsibilityRole'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ResponsibleUnit'], ParentType, ContextType>;
};

export type AssignedAgencyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AssignedAgencyConnection'] = ResolversParentTypes['AssignedAgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssignedAgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignedAgencyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AssignedAgencyEdge'] = ResolversParentTypes['AssignedAgencyEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  expanded?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jointDuty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ResponsibilityRole'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  statedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedClauseConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AssignedClauseConnection'] = ResolversParentTypes['AssignedClauseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssignedClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignedClauseEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AssignedClauseEdge'] = ResolversParentTypes['AssignedClauseEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  expanded?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jointDuty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ResponsibilityRole'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  statedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentVersion']>, ParentType, ContextType>;
  evidenceAfter?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  evidenceBefore?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ChangedEnd']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isCorrected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['NodeLabel']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onlyMoved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ChangedEnd']>, ParentType, ContextType>;
  wasCorrected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangeCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChangeCount'] = ResolversParentTypes['ChangeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['NodeLabel']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeTotalsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChangeTotals'] = ResolversParentTypes['ChangeTotals']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangedEndResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChangedEnd'] = ResolversParentTypes['ChangedEnd']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['NodeLabel'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Changes'] = ResolversParentTypes['Changes']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['ChangeCount']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['DocumentVersion']>, ParentType, ContextType, RequireFields<ChangesDocumentsArgs, 'first'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  bibtex?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chinese?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chineseLong?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cslJson?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CitationKindCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CitationKindCount'] = ResolversParentTypes['CitationKindCount']> = {
  citedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cites?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CitationKind'], ParentType, ContextType>;
};

export type CitationsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Citations'] = ResolversParentTypes['Citations']> = {
  citedBy?: Resolver<ResolversTypes['DocumentCitationConnection'], ParentType, ContextType, Partial<CitationsCitedByArgs>>;
  cites?: Resolver<ResolversTypes['DocumentCitationConnection'], ParentType, ContextType, Partial<CitationsCitesArgs>>;
  citingDocuments?: Resolver<ResolversTypes['CitingDocumentConnection'], ParentType, ContextType, Partial<CitationsCitingDocumentsArgs>>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  family?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['CitationKindCount']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type CitedItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CitedItem'] = ResolversParentTypes['CitedItem']> = {
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type CitedPolicyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CitedPolicyConnection'] = ResolversParentTypes['CitedPolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitedPolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitedPolicyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CitedPolicyEdge'] = ResolversParentTypes['CitedPolicyEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CitationKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CitationStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitingClauseConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CitingClauseConnection'] = ResolversParentTypes['CitingClauseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitingClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitingClauseEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CitingClauseEdge'] = ResolversParentTypes['CitingClauseEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CitationKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CitationStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitingDocumentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CitingDocument'] = ResolversParentTypes['CitingDocument']> = {
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isResting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['CitationKind']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
};

export type CitingDocumentConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CitingDocumentConnection'] = ResolversParentTypes['CitingDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitingDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CitingDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitingDocumentEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CitingDocumentEdge'] = ResolversParentTypes['CitingDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CitingDocument'], ParentType, ContextType>;
};

export type CitingPolicyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CitingPolicyConnection'] = ResolversParentTypes['CitingPolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitingPolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitingPolicyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CitingPolicyEdge'] = ResolversParentTypes['CitingPolicyEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CitationKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CitationStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  clusters?: Resolver<ResolversTypes['CityClusterConnection'], ParentType, ContextType, Partial<CityClustersArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  governedBy?: Resolver<ResolversTypes['GoverningAgencyConnection'], ParentType, ContextType, Partial<CityGovernedByArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CityLevel'], ParentType, ContextType>;
  markedBy?: Resolver<ResolversTypes['MarkingClauseConnection'], ParentType, ContextType, Partial<CityMarkedByArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namedIn?: Resolver<ResolversTypes['PlaceNamingClauseConnection'], ParentType, ContextType, Partial<CityNamedInArgs>>;
  parentCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['CityRegionConnection'], ParentType, ContextType, Partial<CityRegionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityClusterConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CityClusterConnection'] = ResolversParentTypes['CityClusterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CityClusterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityClusterEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CityClusterEdge'] = ResolversParentTypes['CityClusterEdge']> = {
  basis?: Resolver<ResolversTypes['LayoutBasis'], ParentType, ContextType>;
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['LayoutGrade']>, ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['LayoutVerdict'], ParentType, ContextType>;
  way?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CityConnection'] = ResolversParentTypes['CityConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CityEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<CityConnectionFacetsArgs, 'first' | 'of'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CityEdge'] = ResolversParentTypes['CityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
};

export type CityLeadsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CityLeads'] = ResolversParentTypes['CityLeads']> = {
  city?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  clausesWithoutUnit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  clusters?: Resolver<ReadonlyArray<ResolversTypes['CityLeadsCluster']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['CityMeasureConnection'], ParentType, ContextType, Partial<CityLeadsMeasuresArgs>>;
  rankedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ranking?: Resolver<ReadonlyArray<ResolversTypes['RankedAgency']>, ParentType, ContextType, RequireFields<CityLeadsRankingArgs, 'first'>>;
};

export type CityLeadsClusterResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CityLeadsCluster'] = ResolversParentTypes['CityLeadsCluster']> = {
  cluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  layouts?: Resolver<ReadonlyArray<ResolversTypes['CityLeadsLayout']>, ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CityLeadsLayoutResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CityLeadsLayout'] = ResolversParentTypes['CityLeadsLayout']> = {
  basis?: Resolver<ResolversTypes['LayoutBasis'], ParentType, ContextType>;
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['LayoutGrade']>, ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['LayoutVerdict'], ParentType, ContextType>;
  way?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityMeasureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CityMeasure'] = ResolversParentTypes['CityMeasure']> = {
  assigned?: Resolver<ReadonlyArray<ResolversTypes['ResponsibleUnit']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['ResponsibleUnit']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MeasureReason']>, ParentType, ContextType>;
  supports?: Resolver<ReadonlyArray<ResolversTypes['ResponsibleUnit']>, ParentType, ContextType>;
};

export type CityMeasureConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CityMeasureConnection'] = ResolversParentTypes['CityMeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CityMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CityMeasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityMeasureEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CityMeasureEdge'] = ResolversParentTypes['CityMeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CityMeasure'], ParentType, ContextType>;
};

export type CityRegionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CityRegionConnection'] = ResolversParentTypes['CityRegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CityRegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityRegionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CityRegionEdge'] = ResolversParentTypes['CityRegionEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  __resolveType: TypeResolveFn<'AssignedAgencyEdge' | 'AssignedClauseEdge' | 'CitedPolicyEdge' | 'CitingClauseEdge' | 'CitingPolicyEdge' | 'CityClusterEdge' | 'CityLeadsLayout' | 'CityRegionEdge' | 'ClauseLink' | 'ClausePartEdge' | 'ClausePolicyEdge' | 'ClauseTargetEdge' | 'ClauseWholeEdge' | 'ClusterCityEdge' | 'ComparedLineage' | 'ContainedPolicyEdge' | 'ContainingPolicyEdge' | 'DivisionAgencyEdge' | 'DocumentCitation' | 'ForceEnding' | 'GovernedCityEdge' | 'GoverningAgencyEdge' | 'ImplementedClauseEdge' | 'ImplementingClauseEdge' | 'IssuedPolicyEdge' | 'IssuerEdge' | 'LeadAgencyEdge' | 'LedClauseEdge' | 'MarkedCityEdge' | 'MarkingClauseEdge' | 'MemberClusterEdge' | 'NamedCityEdge' | 'NamedRegionEdge' | 'ParentAgencyEdge' | 'ParentClusterEdge' | 'PathClaim' | 'PlaceNamingClauseEdge' | 'PolicyClauseEdge' | 'PromotedClusterEdge' | 'PromotingClauseEdge' | 'RankedTarget' | 'ReadingClaim' | 'RegionCityEdge' | 'ResponsibleUnit' | 'SupportedClauseEdge' | 'SupportingAgencyEdge' | 'TargetClauseEdge', ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  assignedAgencies?: Resolver<ResolversTypes['AssignedAgencyConnection'], ParentType, ContextType, Partial<ClauseAssignedAgenciesArgs>>;
  belongsTo?: Resolver<ResolversTypes['ClausePolicyConnection'], ParentType, ContextType, Partial<ClauseBelongsToArgs>>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  cites?: Resolver<ResolversTypes['CitedPolicyConnection'], ParentType, ContextType, Partial<ClauseCitesArgs>>;
  cities?: Resolver<ResolversTypes['NamedCityConnection'], ParentType, ContextType, Partial<ClauseCitiesArgs>>;
  clusters?: Resolver<ResolversTypes['PromotedClusterConnection'], ParentType, ContextType, Partial<ClauseClustersArgs>>;
  corrections?: Resolver<ResolversTypes['CorrectionConnection'], ParentType, ContextType, Partial<ClauseCorrectionsArgs>>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementedBy?: Resolver<ResolversTypes['ImplementingClauseConnection'], ParentType, ContextType, Partial<ClauseImplementedByArgs>>;
  implements?: Resolver<ResolversTypes['ImplementedClauseConnection'], ParentType, ContextType, Partial<ClauseImplementsArgs>>;
  kind?: Resolver<ResolversTypes['ClauseKind'], ParentType, ContextType>;
  leadAgencies?: Resolver<ResolversTypes['LeadAgencyConnection'], ParentType, ContextType, Partial<ClauseLeadAgenciesArgs>>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  marks?: Resolver<ResolversTypes['MarkedCityConnection'], ParentType, ContextType, Partial<ClauseMarksArgs>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['ClauseWholeConnection'], ParentType, ContextType, Partial<ClausePartOfArgs>>;
  parts?: Resolver<ResolversTypes['ClausePartConnection'], ParentType, ContextType, Partial<ClausePartsArgs>>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  policyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['NamedRegionConnection'], ParentType, ContextType, Partial<ClauseRegionsArgs>>;
  repeats?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  repeatsId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supportingAgencies?: Resolver<ResolversTypes['SupportingAgencyConnection'], ParentType, ContextType, Partial<ClauseSupportingAgenciesArgs>>;
  targets?: Resolver<ResolversTypes['ClauseTargetConnection'], ParentType, ContextType, Partial<ClauseTargetsArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClauseConnection'] = ResolversParentTypes['ClauseConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClauseEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ClauseConnectionFacetsArgs, 'first' | 'of'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClauseEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClauseEdge'] = ResolversParentTypes['ClauseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
};

export type ClauseLinkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClauseLink'] = ResolversParentTypes['ClauseLink']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  higher?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  higherPolicy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  lowerPolicy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sharedWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseLinkConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClauseLinkConnection'] = ResolversParentTypes['ClauseLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClauseLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ClauseLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClauseLinkEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClauseLinkEdge'] = ResolversParentTypes['ClauseLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClauseLink'], ParentType, ContextType>;
};

export type ClausePartConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClausePartConnection'] = ResolversParentTypes['ClausePartConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClausePartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClausePartEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClausePartEdge'] = ResolversParentTypes['ClausePartEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClausePolicyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClausePolicyConnection'] = ResolversParentTypes['ClausePolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClausePolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClausePolicyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClausePolicyEdge'] = ResolversParentTypes['ClausePolicyEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseTargetConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClauseTargetConnection'] = ResolversParentTypes['ClauseTargetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClauseTargetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClauseTargetEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClauseTargetEdge'] = ResolversParentTypes['ClauseTargetEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseWholeConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClauseWholeConnection'] = ResolversParentTypes['ClauseWholeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClauseWholeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClauseWholeEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClauseWholeEdge'] = ResolversParentTypes['ClauseWholeEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClusterResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ClusterCategory']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClusterKind'], ParentType, ContextType>;
  laidOutIn?: Resolver<ResolversTypes['ClusterCityConnection'], ParentType, ContextType, Partial<ClusterLaidOutInArgs>>;
  members?: Resolver<ResolversTypes['MemberClusterConnection'], ParentType, ContextType, Partial<ClusterMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['ParentClusterConnection'], ParentType, ContextType, Partial<ClusterPartOfArgs>>;
  promotedIn?: Resolver<ResolversTypes['PromotingClauseConnection'], ParentType, ContextType, Partial<ClusterPromotedInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClusterCityConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClusterCityConnection'] = ResolversParentTypes['ClusterCityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClusterCityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClusterCityEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClusterCityEdge'] = ResolversParentTypes['ClusterCityEdge']> = {
  basis?: Resolver<ResolversTypes['LayoutBasis'], ParentType, ContextType>;
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['LayoutGrade']>, ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['LayoutVerdict'], ParentType, ContextType>;
  way?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClusterConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClusterConnection'] = ResolversParentTypes['ClusterConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClusterEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ClusterConnectionFacetsArgs, 'first' | 'of'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClusterEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClusterEdge'] = ResolversParentTypes['ClusterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
};

export type ClusterLoadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClusterLoad'] = ResolversParentTypes['ClusterLoad']> = {
  cluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['RoleCounts'], ParentType, ContextType>;
};

export type ComparedAgencyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedAgency'] = ResolversParentTypes['ComparedAgency']> = {
  a?: Resolver<ResolversTypes['ComparedPart'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['ComparedPart'], ParentType, ContextType>;
  inWhich?: Resolver<ResolversTypes['InWhich'], ParentType, ContextType>;
};

export type ComparedCitationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedCitation'] = ResolversParentTypes['ComparedCitation']> = {
  citedByA?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  citedByB?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  inWhich?: Resolver<ResolversTypes['InWhich'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type ComparedCityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedCity'] = ResolversParentTypes['ComparedCity']> = {
  city?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  clauseIdsA?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  clauseIdsB?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  inWhich?: Resolver<ResolversTypes['InWhich'], ParentType, ContextType>;
};

export type ComparedClusterResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedCluster'] = ResolversParentTypes['ComparedCluster']> = {
  clauseIdsA?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  clauseIdsB?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  inWhich?: Resolver<ResolversTypes['InWhich'], ParentType, ContextType>;
};

export type ComparedCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedCount'] = ResolversParentTypes['ComparedCount']> = {
  both?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComparedKind'], ParentType, ContextType>;
  onlyA?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparedLineageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedLineage'] = ResolversParentTypes['ComparedLineage']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparedPartResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedPart'] = ResolversParentTypes['ComparedPart']> = {
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clauseIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparedPolicyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedPolicy'] = ResolversParentTypes['ComparedPolicy']> = {
  clauses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparedTargetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparedTarget'] = ResolversParentTypes['ComparedTarget']> = {
  a?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  b?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  inWhich?: Resolver<ResolversTypes['InWhich'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TargetKind'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompletenessResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  clauses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clausesWithoutUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correctionConflicts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationAccuracy']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unresolved?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedCount']>, ParentType, ContextType>;
};

export type ContainedPolicyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainedPolicyConnection'] = ResolversParentTypes['ContainedPolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContainedPolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContainedPolicyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainedPolicyEdge'] = ResolversParentTypes['ContainedPolicyEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContainingPolicyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainingPolicyConnection'] = ResolversParentTypes['ContainingPolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContainingPolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContainingPolicyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContainingPolicyEdge'] = ResolversParentTypes['ContainingPolicyEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  clauseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  corrected?: Resolver<Maybe<ResolversTypes['CorrectionClaim']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['CorrectionDecision']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  extracted?: Resolver<Maybe<ResolversTypes['CorrectionClaim']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CorrectionKind'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CorrectionOutcome'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replaced?: Resolver<ReadonlyArray<ResolversTypes['ReplacedClaim']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CorrectionStatus'], ParentType, ContextType>;
};

export type CorrectionClaimResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CorrectionClaim'] = ResolversParentTypes['CorrectionClaim']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ResponsibilityRole']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CorrectionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CorrectionConnection'] = ResolversParentTypes['CorrectionConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CorrectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionDecisionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CorrectionDecision'] = ResolversParentTypes['CorrectionDecision']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CorrectionEdge'] = ResolversParentTypes['CorrectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
};

export type CorrectionPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CorrectionPayload'] = ResolversParentTypes['CorrectionPayload']> = {
  correction?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
  isChanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DataQualityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DataQuality'] = ResolversParentTypes['DataQuality']> = {
  clauses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clausesWithUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clausesWithoutUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationAccuracy']>, ParentType, ContextType>;
  unresolved?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedCount']>, ParentType, ContextType>;
};

export type DiagnosticResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Diagnostic'] = ResolversParentTypes['Diagnostic']> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
};

export type DivisionAgencyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DivisionAgencyConnection'] = ResolversParentTypes['DivisionAgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DivisionAgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DivisionAgencyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DivisionAgencyEdge'] = ResolversParentTypes['DivisionAgencyEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentCitationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DocumentCitation'] = ResolversParentTypes['DocumentCitation']> = {
  cited?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  citing?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CitationKind'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['CitationRoute'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CitationStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentCitationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DocumentCitationConnection'] = ResolversParentTypes['DocumentCitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentCitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DocumentCitation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentCitationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DocumentCitationEdge'] = ResolversParentTypes['DocumentCitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentCitation'], ParentType, ContextType>;
};

export type DocumentInForceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DocumentInForce'] = ResolversParentTypes['DocumentInForce']> = {
  endIsStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedBy?: Resolver<ReadonlyArray<ResolversTypes['ForceEnding']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ForceReason'], ParentType, ContextType>;
  startIsStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedIn?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ForceVerdict'], ParentType, ContextType>;
};

export type DocumentInForceConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DocumentInForceConnection'] = ResolversParentTypes['DocumentInForceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentInForceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DocumentInForce']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentInForceEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DocumentInForceEdge'] = ResolversParentTypes['DocumentInForceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentInForce'], ParentType, ContextType>;
};

export type DocumentVersionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DocumentVersion'] = ResolversParentTypes['DocumentVersion']> = {
  characters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentVersionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DocumentVersionConnection'] = ResolversParentTypes['DocumentVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DocumentVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentVersionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DocumentVersionEdge'] = ResolversParentTypes['DocumentVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentVersion'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  facet?: Resolver<ResolversTypes['FacetName'], ParentType, ContextType>;
  valueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ForceEndingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ForceEnding'] = ResolversParentTypes['ForceEnding']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CitationKind'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForceVerdictCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ForceVerdictCount'] = ResolversParentTypes['ForceVerdictCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ForceVerdict'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  groupMeasures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['GapReading'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['ResponsibleUnit']>, ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GapCount'] = ResolversParentTypes['GapCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['GapReading'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type GapsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Gaps'] = ResolversParentTypes['Gaps']> = {
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['GapCount']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, Partial<GapsGapsArgs>>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
};

export type GovernedCityConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GovernedCityConnection'] = ResolversParentTypes['GovernedCityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GovernedCityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GovernedCityEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GovernedCityEdge'] = ResolversParentTypes['GovernedCityEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoverningAgencyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GoverningAgencyConnection'] = ResolversParentTypes['GoverningAgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GoverningAgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoverningAgencyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GoverningAgencyEdge'] = ResolversParentTypes['GoverningAgencyEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImplementedClauseConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImplementedClauseConnection'] = ResolversParentTypes['ImplementedClauseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImplementedClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImplementedClauseEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImplementedClauseEdge'] = ResolversParentTypes['ImplementedClauseEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImplementingClauseConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImplementingClauseConnection'] = ResolversParentTypes['ImplementingClauseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImplementingClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImplementingClauseEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImplementingClauseEdge'] = ResolversParentTypes['ImplementingClauseEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InForceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InForce'] = ResolversParentTypes['InForce']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentInForceConnection'], ParentType, ContextType, Partial<InForceDocumentsArgs>>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['ForceVerdictCount']>, ParentType, ContextType>;
};

export type IssuedPolicyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IssuedPolicyConnection'] = ResolversParentTypes['IssuedPolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IssuedPolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssuedPolicyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IssuedPolicyEdge'] = ResolversParentTypes['IssuedPolicyEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssuerConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IssuerConnection'] = ResolversParentTypes['IssuerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IssuerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssuerEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IssuerEdge'] = ResolversParentTypes['IssuerEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadAgencyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LeadAgencyConnection'] = ResolversParentTypes['LeadAgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeadAgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadAgencyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LeadAgencyEdge'] = ResolversParentTypes['LeadAgencyEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  expanded?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jointDuty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ResponsibilityRole'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  statedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedClauseConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LedClauseConnection'] = ResolversParentTypes['LedClauseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedClauseEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LedClauseEdge'] = ResolversParentTypes['LedClauseEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  expanded?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jointDuty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ResponsibilityRole'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  statedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Ledger'] = ResolversParentTypes['Ledger']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['LedgerRowConnection'], ParentType, ContextType, Partial<LedgerRowsArgs>>;
};

export type LedgerRowResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LedgerRow'] = ResolversParentTypes['LedgerRow']> = {
  assigned?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  chapter?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  clusters?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isFirstListed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ResponsibilityRole'], ParentType, ContextType>;
  supports?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['LedgerTarget']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ResponsibleUnit'], ParentType, ContextType>;
};

export type LedgerRowConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LedgerRowConnection'] = ResolversParentTypes['LedgerRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LedgerRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerRowEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LedgerRowEdge'] = ResolversParentTypes['LedgerRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerRow'], ParentType, ContextType>;
};

export type LedgerTargetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LedgerTarget'] = ResolversParentTypes['LedgerTarget']> = {
  clauseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type LineageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['LineagePair']>, ParentType, ContextType, RequireFields<LineageDocumentsArgs, 'first'>>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['ClauseLinkConnection'], ParentType, ContextType, Partial<LineageLinksArgs>>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
};

export type LineagePairResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LineagePair'] = ResolversParentTypes['LineagePair']> = {
  comparedHigher?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comparedLower?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  higher?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  isComparedNow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  notTakenUp?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType, RequireFields<LineagePairNotTakenUpArgs, 'first'>>;
  notTakenUpCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutAncestor?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType, RequireFields<LineagePairWithoutAncestorArgs, 'first'>>;
  withoutAncestorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LookedUpResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LookedUp'] = ResolversParentTypes['LookedUp']> = {
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType, RequireFields<LookedUpCandidatesArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type MarkedCityConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MarkedCityConnection'] = ResolversParentTypes['MarkedCityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MarkedCityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarkedCityEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MarkedCityEdge'] = ResolversParentTypes['MarkedCityEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['LayoutVerdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkingClauseConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MarkingClauseConnection'] = ResolversParentTypes['MarkingClauseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MarkingClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarkingClauseEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MarkingClauseEdge'] = ResolversParentTypes['MarkingClauseEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['LayoutVerdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatrixResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  columnAxis?: Resolver<ResolversTypes['MatrixAxis'], ParentType, ContextType>;
  columnCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['MatrixHeader']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['RoleCounts'], ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  rowAxis?: Resolver<ResolversTypes['MatrixAxis'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['MatrixRowConnection'], ParentType, ContextType, Partial<MatrixRowsArgs>>;
};

export type MatrixCellResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  column?: Resolver<ResolversTypes['MatrixHeader'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['RoleCounts'], ParentType, ContextType>;
};

export type MatrixHeaderResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MatrixHeader'] = ResolversParentTypes['MatrixHeader']> = {
  counts?: Resolver<ResolversTypes['RoleCounts'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type MatrixRowResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MatrixRow'] = ResolversParentTypes['MatrixRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  header?: Resolver<ResolversTypes['MatrixHeader'], ParentType, ContextType>;
};

export type MatrixRowConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MatrixRowConnection'] = ResolversParentTypes['MatrixRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MatrixRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MatrixRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatrixRowEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MatrixRowEdge'] = ResolversParentTypes['MatrixRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MatrixRow'], ParentType, ContextType>;
};

export type MeasureReasonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MeasureReason'] = ResolversParentTypes['MeasureReason']> = {
  clauseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeasureReasonKind'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberClusterConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MemberClusterConnection'] = ResolversParentTypes['MemberClusterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemberClusterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberClusterEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MemberClusterEdge'] = ResolversParentTypes['MemberClusterEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  decideCorrection?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationDecideCorrectionArgs, 'id' | 'reason' | 'verdict'>>;
  proposeCorrection?: Resolver<ResolversTypes['CorrectionPayload'], ParentType, ContextType, RequireFields<MutationProposeCorrectionArgs, 'input'>>;
};

export type NamedCityConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NamedCityConnection'] = ResolversParentTypes['NamedCityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NamedCityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NamedCityEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NamedCityEdge'] = ResolversParentTypes['NamedCityEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamedRegionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NamedRegionConnection'] = ResolversParentTypes['NamedRegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NamedRegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NamedRegionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NamedRegionEdge'] = ResolversParentTypes['NamedRegionEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  askedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['NeighbourhoodKind']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['NeighbourhoodLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  unknownIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type NeighbourhoodKindResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NeighbourhoodKind'] = ResolversParentTypes['NeighbourhoodKind']> = {
  brought?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['PathDirection'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type NeighbourhoodLinkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NeighbourhoodLink'] = ResolversParentTypes['NeighbourhoodLink']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agency' | 'City' | 'Clause' | 'Cluster' | 'Policy' | 'Region' | 'Target', ParentType, ContextType>;
};

export type NodeCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NodeCount'] = ResolversParentTypes['NodeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['NodeLabel'], ParentType, ContextType>;
};

export type OverlapResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Overlap'] = ResolversParentTypes['Overlap']> = {
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<OverlapAgenciesArgs, 'first'>>;
  agencyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OverlapKind'], ParentType, ContextType>;
  measureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['OverlapMeasure']>, ParentType, ContextType, RequireFields<OverlapMeasuresArgs, 'first'>>;
  object?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['OverlapReading'], ParentType, ContextType>;
};

export type OverlapConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OverlapConnection'] = ResolversParentTypes['OverlapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OverlapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Overlap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverlapCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OverlapCount'] = ResolversParentTypes['OverlapCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OverlapKind'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['OverlapReading'], ParentType, ContextType>;
};

export type OverlapEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OverlapEdge'] = ResolversParentTypes['OverlapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Overlap'], ParentType, ContextType>;
};

export type OverlapMeasureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OverlapMeasure'] = ResolversParentTypes['OverlapMeasure']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['ResponsibleUnit']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type OverlapsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Overlaps'] = ResolversParentTypes['Overlaps']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['OverlapCount']>, ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ledMeasures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overlaps?: Resolver<ResolversTypes['OverlapConnection'], ParentType, ContextType, Partial<OverlapsOverlapsArgs>>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParentAgencyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ParentAgencyConnection'] = ResolversParentTypes['ParentAgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParentAgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParentAgencyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ParentAgencyEdge'] = ResolversParentTypes['ParentAgencyEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParentClusterConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ParentClusterConnection'] = ResolversParentTypes['ParentClusterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParentClusterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParentClusterEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ParentClusterEdge'] = ResolversParentTypes['ParentClusterEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  clauseIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<PartnerClauseIdsArgs, 'first'>>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['PartnerRoles']>, ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type PartnerRolesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PartnerRoles'] = ResolversParentTypes['PartnerRoles']> = {
  clauseIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<PartnerRolesClauseIdsArgs, 'first'>>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['ResponsibilityRole'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['ResponsibilityRole'], ParentType, ContextType>;
};

export type PartnersResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Partners'] = ResolversParentTypes['Partners']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<PartnersPartnersArgs>>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathClaimResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PathClaim'] = ResolversParentTypes['PathClaim']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['PathClaim']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['PathDirection'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PathsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
  shortestCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shortestLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type PlaceNamingClauseConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaceNamingClauseConnection'] = ResolversParentTypes['PlaceNamingClauseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceNamingClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceNamingClauseEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaceNamingClauseEdge'] = ResolversParentTypes['PlaceNamingClauseEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  addressees?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['CitingPolicyConnection'], ParentType, ContextType, Partial<PolicyCitedByArgs>>;
  citedInClauses?: Resolver<ResolversTypes['CitingClauseConnection'], ParentType, ContextType, Partial<PolicyCitedInClausesArgs>>;
  cites?: Resolver<ResolversTypes['CitedPolicyConnection'], ParentType, ContextType, Partial<PolicyCitesArgs>>;
  clauses?: Resolver<ResolversTypes['PolicyClauseConnection'], ParentType, ContextType, Partial<PolicyClausesArgs>>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  containedIn?: Resolver<ResolversTypes['ContainingPolicyConnection'], ParentType, ContextType, Partial<PolicyContainedInArgs>>;
  contains?: Resolver<ResolversTypes['ContainedPolicyConnection'], ParentType, ContextType, Partial<PolicyContainsArgs>>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endLine?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuers?: Resolver<ResolversTypes['IssuerConnection'], ParentType, ContextType, Partial<PolicyIssuersArgs>>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyKind'], ParentType, ContextType>;
  signatories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  startLine?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PolicyStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyClauseConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PolicyClauseConnection'] = ResolversParentTypes['PolicyClauseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyClauseEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PolicyClauseEdge'] = ResolversParentTypes['PolicyClauseEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyComparisonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PolicyComparison'] = ResolversParentTypes['PolicyComparison']> = {
  a?: Resolver<ResolversTypes['ComparedPolicy'], ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['ComparedAgency']>, ParentType, ContextType, RequireFields<PolicyComparisonAgenciesArgs, 'first'>>;
  b?: Resolver<ResolversTypes['ComparedPolicy'], ParentType, ContextType>;
  cited?: Resolver<ReadonlyArray<ResolversTypes['ComparedCitation']>, ParentType, ContextType, RequireFields<PolicyComparisonCitedArgs, 'first'>>;
  cities?: Resolver<ReadonlyArray<ResolversTypes['ComparedCity']>, ParentType, ContextType, RequireFields<PolicyComparisonCitiesArgs, 'first'>>;
  clusters?: Resolver<ReadonlyArray<ResolversTypes['ComparedCluster']>, ParentType, ContextType, RequireFields<PolicyComparisonClustersArgs, 'first'>>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['ComparedCount']>, ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lineage?: Resolver<ReadonlyArray<ResolversTypes['ComparedLineage']>, ParentType, ContextType, RequireFields<PolicyComparisonLineageArgs, 'first'>>;
  lineageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['ComparedTarget']>, ParentType, ContextType, RequireFields<PolicyComparisonTargetsArgs, 'first'>>;
};

export type PolicyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<PolicyConnectionFacetsArgs, 'first' | 'of'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type PolicyLoadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PolicyLoad'] = ResolversParentTypes['PolicyLoad']> = {
  counts?: Resolver<ResolversTypes['RoleCounts'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type PrintedNameResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PrintedName'] = ResolversParentTypes['PrintedName']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PromotedClusterConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PromotedClusterConnection'] = ResolversParentTypes['PromotedClusterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PromotedClusterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PromotedClusterEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PromotedClusterEdge'] = ResolversParentTypes['PromotedClusterEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromotingClauseConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PromotingClauseConnection'] = ResolversParentTypes['PromotingClauseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PromotingClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PromotingClauseEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PromotingClauseEdge'] = ResolversParentTypes['PromotingClauseEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, Partial<QueryAgencyArgs>>;
  agencyLoad?: Resolver<ResolversTypes['AgencyLoads'], ParentType, ContextType, Partial<QueryAgencyLoadArgs>>;
  changes?: Resolver<ResolversTypes['Changes'], ParentType, ContextType, Partial<QueryChangesArgs>>;
  citations?: Resolver<ResolversTypes['Citations'], ParentType, ContextType, RequireFields<QueryCitationsArgs, 'policy'>>;
  cite?: Resolver<ReadonlyArray<ResolversTypes['CitedItem']>, ParentType, ContextType, RequireFields<QueryCiteArgs, 'of'>>;
  cities?: Resolver<ResolversTypes['CityConnection'], ParentType, ContextType, Partial<QueryCitiesArgs>>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType, Partial<QueryCityArgs>>;
  cityLeads?: Resolver<ResolversTypes['CityLeads'], ParentType, ContextType, RequireFields<QueryCityLeadsArgs, 'city'>>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType, RequireFields<QueryClauseArgs, 'id'>>;
  clauses?: Resolver<ResolversTypes['ClauseConnection'], ParentType, ContextType, Partial<QueryClausesArgs>>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType, Partial<QueryClusterArgs>>;
  clusters?: Resolver<ResolversTypes['ClusterConnection'], ParentType, ContextType, Partial<QueryClustersArgs>>;
  comparePolicies?: Resolver<ResolversTypes['PolicyComparison'], ParentType, ContextType, RequireFields<QueryComparePoliciesArgs, 'a' | 'b'>>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  corrections?: Resolver<ResolversTypes['CorrectionConnection'], ParentType, ContextType, Partial<QueryCorrectionsArgs>>;
  dataQuality?: Resolver<ResolversTypes['DataQuality'], ParentType, ContextType>;
  documentVersions?: Resolver<ResolversTypes['DocumentVersionConnection'], ParentType, ContextType, Partial<QueryDocumentVersionsArgs>>;
  gaps?: Resolver<ResolversTypes['Gaps'], ParentType, ContextType, Partial<QueryGapsArgs>>;
  inForce?: Resolver<ResolversTypes['InForce'], ParentType, ContextType, RequireFields<QueryInForceArgs, 'on'>>;
  ledger?: Resolver<ResolversTypes['Ledger'], ParentType, ContextType, Partial<QueryLedgerArgs>>;
  lineage?: Resolver<ResolversTypes['Lineage'], ParentType, ContextType, Partial<QueryLineageArgs>>;
  lookUp?: Resolver<ReadonlyArray<ResolversTypes['LookedUp']>, ParentType, ContextType, RequireFields<QueryLookUpArgs, 'type' | 'words'>>;
  matrix?: Resolver<ResolversTypes['Matrix'], ParentType, ContextType, RequireFields<QueryMatrixArgs, 'columns' | 'rows'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'among' | 'first' | 'ids'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  overlaps?: Resolver<ResolversTypes['Overlaps'], ParentType, ContextType, Partial<QueryOverlapsArgs>>;
  partners?: Resolver<ResolversTypes['Partners'], ParentType, ContextType, RequireFields<QueryPartnersArgs, 'agency'>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'to'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, Partial<QueryPoliciesArgs>>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType, Partial<QueryPolicyArgs>>;
  reading?: Resolver<ResolversTypes['Reading'], ParentType, ContextType, RequireFields<QueryReadingArgs, 'length' | 'policy' | 'start'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionArgs>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<QueryRegionsArgs>>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, Partial<QueryReleasesArgs>>;
  search?: Resolver<ResolversTypes['SearchHitConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  summary?: Resolver<ResolversTypes['Summary'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType, RequireFields<QueryTargetArgs, 'id'>>;
  targetRanking?: Resolver<ResolversTypes['TargetRanking'], ParentType, ContextType, Partial<QueryTargetRankingArgs>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, Partial<QueryTargetsArgs>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RankedAgencyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RankedAgency'] = ResolversParentTypes['RankedAgency']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  clauseIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<RankedAgencyClauseIdsArgs, 'first'>>;
  firstListed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jointLeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankedTargetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RankedTarget'] = ResolversParentTypes['RankedTarget']> = {
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  clusters?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  matchedBy?: Resolver<ReadonlyArray<ResolversTypes['TargetMatch']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RankedTargetConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RankedTargetConnection'] = ResolversParentTypes['RankedTargetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RankedTargetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RankedTarget']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankedTargetEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RankedTargetEdge'] = ResolversParentTypes['RankedTargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RankedTarget'], ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['ReadingClaim']>, ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType, RequireFields<ReadingClausesArgs, 'inPart'>>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasNext?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageStarts?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['ReadingPolicy']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unresolved?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedMention']>, ParentType, ContextType>;
};

export type ReadingClaimResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReadingClaim'] = ResolversParentTypes['ReadingClaim']> = {
  basis?: Resolver<Maybe<ResolversTypes['LayoutBasis']>, ParentType, ContextType>;
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clauseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  expanded?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['LayoutGrade']>, ParentType, ContextType>;
  inherited?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jointDuty?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CitationKind']>, ParentType, ContextType>;
  likelihood?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CitationStatus']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['LayoutVerdict']>, ParentType, ContextType>;
  way?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadingPolicyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReadingPolicy'] = ResolversParentTypes['ReadingPolicy']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cities?: Resolver<ResolversTypes['RegionCityConnection'], ParentType, ContextType, Partial<RegionCitiesArgs>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegionKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namedIn?: Resolver<ResolversTypes['PlaceNamingClauseConnection'], ParentType, ContextType, Partial<RegionNamedInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionCityConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegionCityConnection'] = ResolversParentTypes['RegionCityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionCityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionCityEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegionCityEdge'] = ResolversParentTypes['RegionCityEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<RegionConnectionFacetsArgs, 'first' | 'of'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RelationAccuracyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RelationAccuracy'] = ResolversParentTypes['RelationAccuracy']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  f1?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  labelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recall?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationshipCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RelationshipCount'] = ResolversParentTypes['RelationshipCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['ReleaseCause'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['DocumentVersion']>, ParentType, ContextType, RequireFields<ReleaseDocumentsArgs, 'first'>>;
  nodes?: Resolver<ResolversTypes['ChangeTotals'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['ChangeTotals'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReleaseConnection'] = ResolversParentTypes['ReleaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReleaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Release']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReleaseEdge'] = ResolversParentTypes['ReleaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type ReplacedClaimResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplacedClaim'] = ResolversParentTypes['ReplacedClaim']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ResponsibilityRole']>, ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ResponsibleUnitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResponsibleUnit'] = ResolversParentTypes['ResponsibleUnit']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  expanded?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jointDuty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ResponsibilityRole'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  statedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleCountsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RoleCounts'] = ResolversParentTypes['RoleCounts']> = {
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assignedClauseIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<RoleCountsAssignedClauseIdsArgs, 'first'>>;
  firstListed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstListedClauseIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<RoleCountsFirstListedClauseIdsArgs, 'first'>>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jointLeads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leadClauseIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<RoleCountsLeadClauseIdsArgs, 'first'>>;
  leads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supportClauseIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<RoleCountsSupportClauseIdsArgs, 'first'>>;
  supports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchCount'] = ResolversParentTypes['SearchCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchLabel'], ParentType, ContextType>;
};

export type SearchGroupResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchGroup'] = ResolversParentTypes['SearchGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchLabel'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  matchCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['SearchMatch']>, ParentType, ContextType, RequireFields<SearchHitMatchesArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['SearchSnippet'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['HitTier'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchLabel'], ParentType, ContextType>;
};

export type SearchHitConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchHitConnection'] = ResolversParentTypes['SearchHitConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['SearchCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['SearchGroup']>, ParentType, ContextType, RequireFields<SearchHitConnectionGroupsArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchHitEdge'] = ResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchSnippetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchSnippet'] = ResolversParentTypes['SearchSnippet']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  characters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrections?: Resolver<ResolversTypes['CorrectionConnection'], ParentType, ContextType, Partial<SourceCorrectionsArgs>>;
  diagnostics?: Resolver<ReadonlyArray<ResolversTypes['Diagnostic']>, ParentType, ContextType, RequireFields<SourceDiagnosticsArgs, 'first'>>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unresolved?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedMention']>, ParentType, ContextType, RequireFields<SourceUnresolvedArgs, 'first'>>;
  unresolvedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warningCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SummaryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Summary'] = ResolversParentTypes['Summary']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NodeCount']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<SummarySourcesArgs>>;
  unresolvedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warningCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportedClauseConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SupportedClauseConnection'] = ResolversParentTypes['SupportedClauseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportedClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportedClauseEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SupportedClauseEdge'] = ResolversParentTypes['SupportedClauseEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  expanded?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jointDuty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ResponsibilityRole'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  statedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportingAgencyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SupportingAgencyConnection'] = ResolversParentTypes['SupportingAgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportingAgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportingAgencyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SupportingAgencyEdge'] = ResolversParentTypes['SupportingAgencyEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  expanded?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jointDuty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ResponsibilityRole'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  statedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TargetKind'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['TargetClauseConnection'], ParentType, ContextType, Partial<TargetSetByArgs>>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrinted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valueTo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetClauseConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TargetClauseConnection'] = ResolversParentTypes['TargetClauseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TargetClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetClauseEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TargetClauseEdge'] = ResolversParentTypes['TargetClauseEdge']> = {
  claimedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TargetEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<TargetConnectionFacetsArgs, 'first' | 'of'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TargetEdge'] = ResolversParentTypes['TargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type TargetRankingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TargetRanking'] = ResolversParentTypes['TargetRanking']> = {
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['TargetSeries']>, ParentType, ContextType, RequireFields<TargetRankingSeriesArgs, 'first'>>;
  seriesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['RankedTargetConnection'], ParentType, ContextType, Partial<TargetRankingTargetsArgs>>;
  unitCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['TargetUnit']>, ParentType, ContextType, RequireFields<TargetRankingUnitsArgs, 'first'>>;
};

export type TargetSeriesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TargetSeries'] = ResolversParentTypes['TargetSeries']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TargetKind'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['RankedTarget']>, ParentType, ContextType, RequireFields<TargetSeriesTargetsArgs, 'first'>>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TargetUnitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TargetUnit'] = ResolversParentTypes['TargetUnit']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TargetKind'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['RankedTarget']>, ParentType, ContextType, RequireFields<TargetUnitTargetsArgs, 'first'>>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnresolvedCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnresolvedCount'] = ResolversParentTypes['UnresolvedCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MentionKind'], ParentType, ContextType>;
};

export type UnresolvedMentionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnresolvedMention'] = ResolversParentTypes['UnresolvedMention']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  clauseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MentionKind'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ViewerRole'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  AgencyLoad?: AgencyLoadResolvers<ContextType>;
  AgencyLoadConnection?: AgencyLoadConnectionResolvers<ContextType>;
  AgencyLoadEdge?: AgencyLoadEdgeResolvers<ContextType>;
  AgencyLoads?: AgencyLoadsResolvers<ContextType>;
  AgencyPart?: AgencyPartResolvers<ContextType>;
  AssignedAgencyConnection?: AssignedAgencyConnectionResolvers<ContextType>;
  AssignedAgencyEdge?: AssignedAgencyEdgeResolvers<ContextType>;
  AssignedClauseConnection?: AssignedClauseConnectionResolvers<ContextType>;
  AssignedClauseEdge?: AssignedClauseEdgeResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeCount?: ChangeCountResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeTotals?: ChangeTotalsResolvers<ContextType>;
  ChangedEnd?: ChangedEndResolvers<ContextType>;
  Changes?: ChangesResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitationKindCount?: CitationKindCountResolvers<ContextType>;
  Citations?: CitationsResolvers<ContextType>;
  CitedItem?: CitedItemResolvers<ContextType>;
  CitedPolicyConnection?: CitedPolicyConnectionResolvers<ContextType>;
  CitedPolicyEdge?: CitedPolicyEdgeResolvers<ContextType>;
  CitingClauseConnection?: CitingClauseConnectionResolvers<ContextType>;
  CitingClauseEdge?: CitingClauseEdgeResolvers<ContextType>;
  CitingDocument?: CitingDocumentResolvers<ContextType>;
  CitingDocumentConnection?: CitingDocumentConnectionResolvers<ContextType>;
  CitingDocumentEdge?: CitingDocumentEdgeResolvers<ContextType>;
  CitingPolicyConnection?: CitingPolicyConnectionResolvers<ContextType>;
  CitingPolicyEdge?: CitingPolicyEdgeResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  CityClusterConnection?: CityClusterConnectionResolvers<ContextType>;
  CityClusterEdge?: CityClusterEdgeResolvers<ContextType>;
  CityConnection?: CityConnectionResolvers<ContextType>;
  CityEdge?: CityEdgeResolvers<ContextType>;
  CityLeads?: CityLeadsResolvers<ContextType>;
  CityLeadsCluster?: CityLeadsClusterResolvers<ContextType>;
  CityLeadsLayout?: CityLeadsLayoutResolvers<ContextType>;
  CityMeasure?: CityMeasureResolvers<ContextType>;
  CityMeasureConnection?: CityMeasureConnectionResolvers<ContextType>;
  CityMeasureEdge?: CityMeasureEdgeResolvers<ContextType>;
  CityRegionConnection?: CityRegionConnectionResolvers<ContextType>;
  CityRegionEdge?: CityRegionEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ClauseConnection?: ClauseConnectionResolvers<ContextType>;
  ClauseEdge?: ClauseEdgeResolvers<ContextType>;
  ClauseLink?: ClauseLinkResolvers<ContextType>;
  ClauseLinkConnection?: ClauseLinkConnectionResolvers<ContextType>;
  ClauseLinkEdge?: ClauseLinkEdgeResolvers<ContextType>;
  ClausePartConnection?: ClausePartConnectionResolvers<ContextType>;
  ClausePartEdge?: ClausePartEdgeResolvers<ContextType>;
  ClausePolicyConnection?: ClausePolicyConnectionResolvers<ContextType>;
  ClausePolicyEdge?: ClausePolicyEdgeResolvers<ContextType>;
  ClauseTargetConnection?: ClauseTargetConnectionResolvers<ContextType>;
  ClauseTargetEdge?: ClauseTargetEdgeResolvers<ContextType>;
  ClauseWholeConnection?: ClauseWholeConnectionResolvers<ContextType>;
  ClauseWholeEdge?: ClauseWholeEdgeResolvers<ContextType>;
  Cluster?: ClusterResolvers<ContextType>;
  ClusterCityConnection?: ClusterCityConnectionResolvers<ContextType>;
  ClusterCityEdge?: ClusterCityEdgeResolvers<ContextType>;
  ClusterConnection?: ClusterConnectionResolvers<ContextType>;
  ClusterEdge?: ClusterEdgeResolvers<ContextType>;
  ClusterLoad?: ClusterLoadResolvers<ContextType>;
  ComparedAgency?: ComparedAgencyResolvers<ContextType>;
  ComparedCitation?: ComparedCitationResolvers<ContextType>;
  ComparedCity?: ComparedCityResolvers<ContextType>;
  ComparedCluster?: ComparedClusterResolvers<ContextType>;
  ComparedCount?: ComparedCountResolvers<ContextType>;
  ComparedLineage?: ComparedLineageResolvers<ContextType>;
  ComparedPart?: ComparedPartResolvers<ContextType>;
  ComparedPolicy?: ComparedPolicyResolvers<ContextType>;
  ComparedTarget?: ComparedTargetResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  ContainedPolicyConnection?: ContainedPolicyConnectionResolvers<ContextType>;
  ContainedPolicyEdge?: ContainedPolicyEdgeResolvers<ContextType>;
  ContainingPolicyConnection?: ContainingPolicyConnectionResolvers<ContextType>;
  ContainingPolicyEdge?: ContainingPolicyEdgeResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  CorrectionClaim?: CorrectionClaimResolvers<ContextType>;
  CorrectionConnection?: CorrectionConnectionResolvers<ContextType>;
  CorrectionDecision?: CorrectionDecisionResolvers<ContextType>;
  CorrectionEdge?: CorrectionEdgeResolvers<ContextType>;
  CorrectionPayload?: CorrectionPayloadResolvers<ContextType>;
  DataQuality?: DataQualityResolvers<ContextType>;
  Diagnostic?: DiagnosticResolvers<ContextType>;
  DivisionAgencyConnection?: DivisionAgencyConnectionResolvers<ContextType>;
  DivisionAgencyEdge?: DivisionAgencyEdgeResolvers<ContextType>;
  DocumentCitation?: DocumentCitationResolvers<ContextType>;
  DocumentCitationConnection?: DocumentCitationConnectionResolvers<ContextType>;
  DocumentCitationEdge?: DocumentCitationEdgeResolvers<ContextType>;
  DocumentInForce?: DocumentInForceResolvers<ContextType>;
  DocumentInForceConnection?: DocumentInForceConnectionResolvers<ContextType>;
  DocumentInForceEdge?: DocumentInForceEdgeResolvers<ContextType>;
  DocumentVersion?: DocumentVersionResolvers<ContextType>;
  DocumentVersionConnection?: DocumentVersionConnectionResolvers<ContextType>;
  DocumentVersionEdge?: DocumentVersionEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  ForceEnding?: ForceEndingResolvers<ContextType>;
  ForceVerdictCount?: ForceVerdictCountResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapCount?: GapCountResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  Gaps?: GapsResolvers<ContextType>;
  GovernedCityConnection?: GovernedCityConnectionResolvers<ContextType>;
  GovernedCityEdge?: GovernedCityEdgeResolvers<ContextType>;
  GoverningAgencyConnection?: GoverningAgencyConnectionResolvers<ContextType>;
  GoverningAgencyEdge?: GoverningAgencyEdgeResolvers<ContextType>;
  ImplementedClauseConnection?: ImplementedClauseConnectionResolvers<ContextType>;
  ImplementedClauseEdge?: ImplementedClauseEdgeResolvers<ContextType>;
  ImplementingClauseConnection?: ImplementingClauseConnectionResolvers<ContextType>;
  ImplementingClauseEdge?: ImplementingClauseEdgeResolvers<ContextType>;
  InForce?: InForceResolvers<ContextType>;
  IssuedPolicyConnection?: IssuedPolicyConnectionResolvers<ContextType>;
  IssuedPolicyEdge?: IssuedPolicyEdgeResolvers<ContextType>;
  IssuerConnection?: IssuerConnectionResolvers<ContextType>;
  IssuerEdge?: IssuerEdgeResolvers<ContextType>;
  LeadAgencyConnection?: LeadAgencyConnectionResolvers<ContextType>;
  LeadAgencyEdge?: LeadAgencyEdgeResolvers<ContextType>;
  LedClauseConnection?: LedClauseConnectionResolvers<ContextType>;
  LedClauseEdge?: LedClauseEdgeResolvers<ContextType>;
  Ledger?: LedgerResolvers<ContextType>;
  LedgerRow?: LedgerRowResolvers<ContextType>;
  LedgerRowConnection?: LedgerRowConnectionResolvers<ContextType>;
  LedgerRowEdge?: LedgerRowEdgeResolvers<ContextType>;
  LedgerTarget?: LedgerTargetResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LineagePair?: LineagePairResolvers<ContextType>;
  LookedUp?: LookedUpResolvers<ContextType>;
  MarkedCityConnection?: MarkedCityConnectionResolvers<ContextType>;
  MarkedCityEdge?: MarkedCityEdgeResolvers<ContextType>;
  MarkingClauseConnection?: MarkingClauseConnectionResolvers<ContextType>;
  MarkingClauseEdge?: MarkingClauseEdgeResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  MatrixHeader?: MatrixHeaderResolvers<ContextType>;
  MatrixRow?: MatrixRowResolvers<ContextType>;
  MatrixRowConnection?: MatrixRowConnectionResolvers<ContextType>;
  MatrixRowEdge?: MatrixRowEdgeResolvers<ContextType>;
  MeasureReason?: MeasureReasonResolvers<ContextType>;
  MemberClusterConnection?: MemberClusterConnectionResolvers<ContextType>;
  MemberClusterEdge?: MemberClusterEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamedCityConnection?: NamedCityConnectionResolvers<ContextType>;
  NamedCityEdge?: NamedCityEdgeResolvers<ContextType>;
  NamedRegionConnection?: NamedRegionConnectionResolvers<ContextType>;
  NamedRegionEdge?: NamedRegionEdgeResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodKind?: NeighbourhoodKindResolvers<ContextType>;
  NeighbourhoodLink?: NeighbourhoodLinkResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeCount?: NodeCountResolvers<ContextType>;
  Overlap?: OverlapResolvers<ContextType>;
  OverlapConnection?: OverlapConnectionResolvers<ContextType>;
  OverlapCount?: OverlapCountResolvers<ContextType>;
  OverlapEdge?: OverlapEdgeResolvers<ContextType>;
  OverlapMeasure?: OverlapMeasureResolvers<ContextType>;
  Overlaps?: OverlapsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParentAgencyConnection?: ParentAgencyConnectionResolvers<ContextType>;
  ParentAgencyEdge?: ParentAgencyEdgeResolvers<ContextType>;
  ParentClusterConnection?: ParentClusterConnectionResolvers<ContextType>;
  ParentClusterEdge?: ParentClusterEdgeResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  PartnerRoles?: PartnerRolesResolvers<ContextType>;
  Partners?: PartnersResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathClaim?: PathClaimResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  PlaceNamingClauseConnection?: PlaceNamingClauseConnectionResolvers<ContextType>;
  PlaceNamingClauseEdge?: PlaceNamingClauseEdgeResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyClauseConnection?: PolicyClauseConnectionResolvers<ContextType>;
  PolicyClauseEdge?: PolicyClauseEdgeResolvers<ContextType>;
  PolicyComparison?: PolicyComparisonResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  PolicyLoad?: PolicyLoadResolvers<ContextType>;
  PrintedName?: PrintedNameResolvers<ContextType>;
  PromotedClusterConnection?: PromotedClusterConnectionResolvers<ContextType>;
  PromotedClusterEdge?: PromotedClusterEdgeResolvers<ContextType>;
  PromotingClauseConnection?: PromotingClauseConnectionResolvers<ContextType>;
  PromotingClauseEdge?: PromotingClauseEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankedAgency?: RankedAgencyResolvers<ContextType>;
  RankedTarget?: RankedTargetResolvers<ContextType>;
  RankedTargetConnection?: RankedTargetConnectionResolvers<ContextType>;
  RankedTargetEdge?: RankedTargetEdgeResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  ReadingClaim?: ReadingClaimResolvers<ContextType>;
  ReadingPolicy?: ReadingPolicyResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionCityConnection?: RegionCityConnectionResolvers<ContextType>;
  RegionCityEdge?: RegionCityEdgeResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RelationAccuracy?: RelationAccuracyResolvers<ContextType>;
  RelationshipCount?: RelationshipCountResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  ReleaseConnection?: ReleaseConnectionResolvers<ContextType>;
  ReleaseEdge?: ReleaseEdgeResolvers<ContextType>;
  ReplacedClaim?: ReplacedClaimResolvers<ContextType>;
  ResponsibleUnit?: ResponsibleUnitResolvers<ContextType>;
  RoleCounts?: RoleCountsResolvers<ContextType>;
  SearchCount?: SearchCountResolvers<ContextType>;
  SearchGroup?: SearchGroupResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchHitConnection?: SearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  SearchSnippet?: SearchSnippetResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Summary?: SummaryResolvers<ContextType>;
  SupportedClauseConnection?: SupportedClauseConnectionResolvers<ContextType>;
  SupportedClauseEdge?: SupportedClauseEdgeResolvers<ContextType>;
  SupportingAgencyConnection?: SupportingAgencyConnectionResolvers<ContextType>;
  SupportingAgencyEdge?: SupportingAgencyEdgeResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TargetClauseConnection?: TargetClauseConnectionResolvers<ContextType>;
  TargetClauseEdge?: TargetClauseEdgeResolvers<ContextType>;
  TargetConnection?: TargetConnectionResolvers<ContextType>;
  TargetEdge?: TargetEdgeResolvers<ContextType>;
  TargetRanking?: TargetRankingResolvers<ContextType>;
  TargetSeries?: TargetSeriesResolvers<ContextType>;
  TargetUnit?: TargetUnitResolvers<ContextType>;
  UnresolvedCount?: UnresolvedCountResolvers<ContextType>;
  UnresolvedMention?: UnresolvedMentionResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphqlContext> = {
  asOf?: AsOfDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  ofWholeAnswer?: OfWholeAnswerDirectiveResolver<any, any, ContextType>;
  sizeLimit?: SizeLimitDirectiveResolver<any, any, ContextType>;
};
