/**
 * What the server says of its answers, in English as its schema is, and how the Chinese page says it. `{…}` stands for what
 * differs: the same in both. A sentence that is not here is shown as the server says it.
 */
export const SENTENCES: readonly (readonly [english: string, chinese: string])[] = [
  // Pages and limits.
  [
    'More follow this page: ask again with `first` and `after: pageInfo.endCursor`.',
    '后面还有：请用 `first` 和 `after: pageInfo.endCursor` 继续查询。',
  ],
  [
    'More stand before this page: ask again with `last` and `before: pageInfo.startCursor`.',
    '前面还有：请用 `last` 和 `before: pageInfo.startCursor` 继续查询。',
  ],
  [
    'More measures fit than one answer looks at ({most}): filter by `policy`, `city` or `agency`.',
    '符合条件的措施多于一次查询所看的 {most} 条：请按文件、城市或部门缩小范围。',
  ],
  [
    'More documents or layouts of clusters belong to what was asked than one answer looks at: ask for one of them.',
    '所查内容包含的文件或集群布局多于一次查询所看的范围：请只查其中之一。',
  ],
  [
    'More rows of tables than one answer looks at: some of the clauses without unit may have one there. Name a `policy`.',
    '表格行多于一次查询所看的范围：所列未写明责任单位的条款中，有的可能在表格中写明。请指定一份文件。',
  ],
  [
    'More layouts of clusters than one answer looks at: name a `city`.',
    '集群布局多于一次查询所看的范围：请指定一个城市。',
  ],
  [
    'Of a document with more than {most} clauses, or that more than {most} replace, `statedIn` and `endedBy` may not hold all.',
    '条款超过 {most} 条，或替代它的文件超过 {most} 份的文件，其 `statedIn` 和 `endedBy` 可能不全。',
  ],
  [
    'More documents or clauses cite it than one answer looks at: ask for one kind with `citedInClauses`.',
    '引用它的文件或条款多于一次查询所看的范围：请用 `citedInClauses` 只查一种。',
  ],
  [
    'More than {most} documents fit: narrow them with `filter`, for instance by issuer or year.',
    '符合条件的文件超过 {most} 份：请缩小范围，例如按发文机关或年份。',
  ],
  [
    'The document carries more documents than were looked into: name one of them.',
    '该文件所附的文件多于所看的范围：请指定其中一份。',
  ],
  [
    'The document carries more documents than are looked at: ask for each of them by its own name as well.',
    '该文件所附的文件多于所看的范围：请再按各自的名称分别查询。',
  ],
  [
    'Not all clauses could be looked at: compare parts of the documents by their ids.',
    '未能看完全部条款：请按编号比较文件的各部分。',
  ],
  [
    'A document has more clauses than one answer looks at: those behind are left out.',
    '文件的条款多于一次查询所看的范围：后面的未列入。',
  ],
  [
    'There are more than the {shown} links shown; `kinds` counts all of them: ask for more with `first`, or for some `relationships` only.',
    '关系多于所示的 {shown} 条，`kinds` 计入了全部：请用 `first` 多取，或只查几种关系。',
  ],
  [
    'There are more than the {shown} paths shown: ask for more with `first`.',
    '路径多于所示的 {shown} 条：请用 `first` 多取。',
  ],
  [
    'Only {shown} of {all} columns are shown: ask for them as rows, which come in pages.',
    '共 {all} 列，只显示 {shown} 列：请把它们放到行上，行可以分页。',
  ],
  [
    'The file holds {count} documents; the first {most} are listed.',
    '该文件含 {count} 份文件，列出前 {most} 份。',
  ],
  [
    'The file holds {count} clauses; the first {most} are listed.',
    '该文件含 {count} 个条款，列出前 {most} 个。',
  ],
  [
    'The file holds {count} undecided names; the first {most} are listed.',
    '该文件含 {count} 个未能判定的名称，列出前 {most} 个。',
  ],
  // What an answer says of itself.
  ['No clause that states a responsible unit fits what was asked.', '没有写明责任单位的条款符合所问。'],
  [
    'No measure here states a lead, so nothing could be compared: a unit that is listed first is no lead.',
    '这里没有写明牵头单位的措施，无从比较：列在首位的单位不等于牵头单位。',
  ],
  ['So clusters may be listed here that a measure names.', '因此这里列出的集群可能已有措施提到。'],
  [
    '{count} clusters that plans of other provinces put into their cities are left out: name a `city` or a `cluster` to hold them against this document.',
    '未列入外省规划布局的 {count} 个集群：要与本文件对照，请指定城市或集群。',
  ],
  [
    'Documents that name no responsible unit anywhere have no CLAUSE_WITHOUT_UNIT listed: {ids}.',
    '通篇没有写责任单位的文件，不逐条列出“无责任单位的条款”：{ids}。',
  ],
  [
    '{count} of {all} measures name no cluster: the matrix leaves them out.',
    '{all} 条措施中有 {count} 条没有提到集群，矩阵未列入。',
  ],
  [
    '{count} of {all} measures name no city: the matrix leaves them out.',
    '{all} 条措施中有 {count} 条没有提到城市，矩阵未列入。',
  ],
  [
    'A document without a printed end counts as in force until a loaded one replaces or abolishes it (`endIsStated: false`).',
    '没有写明失效日期的文件视为有效，直到已载入的文件代替或废止它（`endIsStated: false`）。',
  ],
  [
    'Interpretations, news and collections are left out, and so are documents that are only cited, whose dates are not known.',
    '解读、新闻和汇编未列入；只被引用、日期不明的文件也未列入。',
  ],
  [
    'Links are derived by comparing words (`method`, `score`), never stated by a text. The score is chosen so that few are wrong; a clause that says the same in other words is not found, so fewer than listed may be left over.',
    '对应关系由文字比较得出（`method`、`score`），原文并未写明。分数取得较严，错的很少；换了说法的条款找不到，因此实际无对应的可能比所列的少。',
  ],
  [
    'The graph holds no link of these two, as neither was read to carry out, rest on or pass on the other, or nothing was found: they were compared for this answer.',
    '图谱中没有这两份文件的对应关系：没有读到其中一份贯彻、依据或转发另一份，或没有找到对应；以下为本次比较所得。',
  ],
  [
    'One of these documents has no clause that can be compared: it is only cited, nothing in it has a heading or a number, or what has one says too little beside it.',
    '其中一份文件没有可以比较的条款：它只被引用，或没有标题和编号，或标题之外文字太少。',
  ],
  [
    'No link was derived with this document: that is done where a loaded document carries out, rests on or passes on another. Ask with `lower` and `higher` to compare any two.',
    '没有得出与本文件的对应关系：只在已载入的文件贯彻、依据或转发另一份时才作比较。可用 `lower` 和 `higher` 比较任意两份。',
  ],
  [
    '《{title}》 ({id}) is only cited: nothing of its text is loaded, so there is nothing to compare.',
    '《{title}》（{id}）只被引用，正文没有载入，无从比较。',
  ],
  [
    'No path of at most {steps} steps was found along these relationships: name others with `relationships`.',
    '沿这些关系在 {steps} 步以内没有找到路径：请换其他关系。',
  ],
  [
    'After {steps} steps the search was given up: ask with a smaller `lengthMax`.',
    '搜索 {steps} 步后停止：请减小 `lengthMax`。',
  ],
  [
    'More than {most} relationships lie around the two, and the rest were not looked at, so there may be other and shorter paths: name fewer `relationships`, or a smaller `lengthMax`.',
    '两者周围的关系超过 {most} 条，其余没有看，可能另有更短的路径：请少选几种关系，或减小 `lengthMax`。',
  ],
  ['Nothing has the id {ids}: left out.', '没有编号为 {ids} 的内容，未列入。'],
  [
    'No {label} is called 「{name}」, so that name fits nothing: look for the right one with `search`.',
    '没有叫「{name}」的内容，该名称不符合任何一项：请先检索正确的名称。',
  ],
  // Why there is no answer.
  [
    '「{name}」 is not among the clusters that a plan lays out in {city}: {names}.',
    '「{name}」不在规划为{city}布局的集群之中：{names}。',
  ],
  ['No loaded plan lays out a cluster in {city}.', '已载入的规划没有为{city}布局集群。'],
  [
    '「{name}」 is a province, not a city. Ask for one of its cities.',
    '「{name}」是省份，不是城市：请查其中的城市。',
  ],
  [
    '「{name}」 is an area of several cities, not a city. Ask for one of its cities.',
    '「{name}」是包含几个城市的区域：请查其中的城市。',
  ],
  ['There is no city 「{name}」. Near names: {names}.', '没有城市「{name}」。相近的名称：{names}。'],
  ['There is no agency 「{name}」. Near names: {names}.', '没有部门「{name}」。相近的名称：{names}。'],
  ['There is no cluster 「{name}」. Near names: {names}.', '没有集群「{name}」。相近的名称：{names}。'],
  ['There is no region 「{name}」. Near names: {names}.', '没有区域「{name}」。相近的名称：{names}。'],
  ['There is no document 「{name}」. Near names: {names}.', '没有文件「{name}」。相近的名称：{names}。'],
  [
    'There is no city 「{name}」. Ask with a name such as 东莞 or a GB/T 2260 code such as 441900.',
    '没有城市「{name}」：请用名称（如东莞）或行政区划代码（如 441900）。',
  ],
  [
    'There is no agency 「{name}」. Ask with a name as the documents print it, such as 省工业和信息化厅.',
    '没有部门「{name}」：请用文件中的名称，如省工业和信息化厅。',
  ],
  ['There is no cluster 「{name}」. Ask with a name such as 汽车.', '没有集群「{name}」：请用名称，如汽车。'],
  [
    'There is no region 「{name}」. Ask with a name such as 珠三角.',
    '没有区域「{name}」：请用名称，如珠三角。',
  ],
  [
    'There is no document 「{name}」. Ask with a document number such as 粤府〔2021〕45号, or with words of a title.',
    '没有文件「{name}」：请用文号（如粤府〔2021〕45号）或标题中的词。',
  ],
  [
    'Nothing is known by the id or name 「{name}」. Look for it with `search`, and ask with the id it gives.',
    '没有编号或名称为「{name}」的内容：请先检索，再用所得的编号查询。',
  ],
  [
    'Nothing has the id {ids}. Look for what is meant with `search`, and ask with the id it gives.',
    '没有编号为 {ids} 的内容：请先检索，再用所得的编号查询。',
  ],
  [
    '「{title}」 ({id}) is only cited, not loaded, so its text is not here: load its file with `policy-graph ingest`, or ask `citations` for who cites it.',
    '「{title}」（{id}）只被引用，没有载入，因此没有原文：请用 `policy-graph ingest` 载入，或查看谁引用了它。',
  ],
  [
    'The text of 「{title}」 ({id}) was not kept in this store: load its file again with `policy-graph ingest`.',
    '本库没有保存「{title}」（{id}）的原文：请用 `policy-graph ingest` 重新载入。',
  ],
];
