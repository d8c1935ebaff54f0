import type { NodeLabel } from '../../domain/graph-model.js';
import type { Change } from '../../domain/release.js';
import type { ChangeCount } from '../../store/graph-history.js';
import type { Limited } from '../trust/limited.js';
import type { DocumentVersion } from './document-versions.js';

/** What is different between two releases: one page of it, in words that people read. */
export interface ChangesAnswer extends Limited {
  readonly since: number;
  readonly until: number;
  readonly items: readonly { readonly node: DescribedChange; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  /** Over all pages. */
  readonly totalCount: number;
  readonly counts: readonly ChangeCount[];
  /** Versions of sources that came after `since` and not after `until`: what brought the changes. */
  readonly versions: readonly DocumentVersion[];
}

export interface DescribedChange {
  readonly change: Change;
  /** Of a node: what people call it; of what is gone, what they called it. Null for a relationship. */
  readonly name: string | null;
  /** The ends of a relationship; null for a node. */
  readonly from: ChangedEnd | null;
  readonly to: ChangedEnd | null;
  readonly fields: readonly FieldChange[];
  /** True where only its place in the text is another: what it says is as it was. */
  readonly onlyMoved: boolean;
  /** The version of the source that made it so; null where it is not known. */
  readonly version: DocumentVersion | null;
}

export interface ChangedEnd {
  readonly id: string;
  readonly label: NodeLabel;
  /** Null where it is gone and was not found among what is gone. */
  readonly name: string | null;
}

export interface FieldChange {
  /** As `schema/` calls it. */
  readonly field: string;
  /** Lists joined by 、; null where it was nothing, or was not there. */
  readonly before: string | null;
  readonly after: string | null;
}
