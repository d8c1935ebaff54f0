/** What the text of a clause is made of; the document of a resource selects it with `CLAUSE_FIELDS`. */
export interface ClauseRecord {
  readonly id: string;
  readonly number: string | null;
  readonly heading: string | null;
  readonly text: string;
  readonly depth: number;
  readonly line: number;
  readonly leadAgencies: Named;
  readonly supportingAgencies: Named;
  readonly assignedAgencies: Named;
  readonly cities: Named;
  readonly regions: Named;
  readonly clusters: Named;
}

interface Named {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly node: { readonly id: string; readonly name: string };
    readonly evidence: readonly { readonly quote: string; readonly line: number }[];
    /** Of agencies only: all of the list share the duty; a rule of another clause added it or gave it its role. */
    readonly jointDuty?: boolean;
    readonly inherited?: boolean;
  }[];
}

/** Most names of one kind that are shown of a clause; how many more there are is said. */
const NAMES_MAX = 40;

const named = (more: string): string =>
  `(first: ${NAMES_MAX}) { totalCount edges { node { id name } evidence { quote line } ${more} } }`;
const AGENCIES = named('jointDuty inherited');
const THINGS = named('');

export const CLAUSE_FIELDS = `id number heading text depth line
leadAgencies${AGENCIES} supportingAgencies${AGENCIES} assignedAgencies${AGENCIES}
cities${THINGS} regions${THINGS} clusters${THINGS}`;

/** A clause as Markdown: its own words, and who and what it names, each with quote and line. */
export function clauseText(clause: ClauseRecord): string {
  const title = [clause.number, clause.heading].filter((one) => one !== null).join(' ');
  const lines = [
    `${'#'.repeat(Math.min(clause.depth + 2, 6))} ${title || '（无序号）'}`,
    `条款编号：${clause.id}，第${clause.line}行`,
    ...(clause.text === '' ? [] : ['', clause.text]),
  ];
  const names = ROLES.flatMap(([role, field]) => namedLines(role, clause[field]));
  return [...lines, ...(names.length === 0 ? [] : ['', ...names])].join('\n');
}

const ROLES = [
  ['牵头单位', 'leadAgencies'],
  ['配合单位', 'supportingAgencies'],
  ['责任单位', 'assignedAgencies'],
  ['所涉城市', 'cities'],
  ['所涉区域', 'regions'],
  ['所涉产业集群', 'clusters'],
] as const;

function namedLines(role: string, { totalCount, edges }: Named): readonly string[] {
  const lines = edges.map(({ node, evidence, jointDuty = false, inherited = false }) => {
    const notes = [...(jointDuty ? ['按职责分工'] : []), ...(inherited ? ['据文中规定'] : [])];
    const words = evidence.map(({ quote, line }) => `「${quote.replace(/\s+/g, ' ')}」（第${line}行）`);
    return `- ${role}：${node.name}（${node.id}）${words.join('、')}${notes.map((note) => `［${note}］`).join('')}`;
  });
  const more = totalCount - edges.length;
  return more > 0 ? [...lines, `- ${role}：另有${more}个未列出`] : lines;
}
