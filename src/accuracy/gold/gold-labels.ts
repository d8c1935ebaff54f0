/** The labels of the seed documents as `accuracy/gold` keeps them, as far as they are measured. Lines are 1-based. */
export interface GoldLabels {
  readonly documents: { readonly documents: readonly GoldDocument[] };
  readonly measures: {
    readonly source: string;
    readonly document: string;
    readonly chapters: readonly { readonly chapter: string }[];
    readonly measures: readonly (GoldList & {
      readonly label: string;
      readonly chapter: string;
      readonly joint_duty: boolean;
    })[];
  };
  readonly tasks: {
    readonly source: string;
    readonly body: readonly (GoldList & { readonly heading: string })[];
    readonly table2: readonly GoldList[];
    readonly other_division_of_labour: readonly {
      readonly lines: readonly [number, number];
      readonly items: readonly {
        readonly article?: string;
        readonly unit: string;
        readonly agency: string;
      }[];
    }[];
    readonly regulation_articles: readonly { readonly article: string; readonly line: number }[];
  };
  readonly targets: { readonly targets: readonly GoldTarget[] };
  readonly agencies: { readonly agencies: readonly { readonly id: string; readonly canonical: string }[] };
  readonly clusters: {
    readonly source: string;
    readonly star_tables: { readonly cells: readonly GoldCell[] };
  };
}

export interface GoldDocument {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly issuers: readonly string[];
  readonly date: string | null;
  readonly kind: string;
  readonly source: string;
  readonly lines: readonly [number, number];
  readonly effective: string | null;
  readonly expires: string | null;
  readonly addressees: readonly string[];
  readonly contact: readonly string[];
  readonly cites: readonly GoldCitation[];
}

interface GoldCitation {
  readonly title: string | null;
  readonly number: string | null;
  readonly relation: string;
  readonly line: number;
  readonly printed?: string;
  readonly printed_without_marks?: boolean;
  readonly nickname?: boolean;
}

export interface GoldList {
  readonly lines: readonly [number, number];
  readonly units: readonly GoldUnit[];
  readonly implicit_units?: readonly { readonly expanded: string }[];
}

interface GoldUnit {
  readonly printed: string;
  readonly canonical: string;
  readonly role: string;
}

interface GoldTarget {
  readonly document: string;
  readonly metric: string;
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly by: number | string | null;
  readonly kind: string;
  readonly line: number;
  readonly source: string;
}

interface GoldCell {
  readonly cluster: string;
  readonly city: string;
  readonly member: boolean;
  readonly membership_trust: string;
}
