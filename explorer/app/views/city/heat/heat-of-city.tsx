import { type ReactNode, useMemo } from 'react';
import { useParameters } from '../../../address/use-parameters.js';
import type { CityMatrixQuery } from '../../../asking/generated/graphql.js';
import { HeatTable } from '../../../parts/heat-table.js';
import { NodeLink } from '../../../parts/node-link.js';
import { Nothing } from '../../../parts/nothing.js';
import { useWords } from '../../../words/use-words.js';
import { CITY_WORDS } from '../city-words.js';
import { showList } from '../lists/show-list.js';

/** The table itself; choosing a cell lists its measures below, choosing it again lists all. */
export function HeatOfCity({
  answer,
  cityName,
  isAll,
}: {
  readonly answer: CityMatrixQuery['matrix'];
  readonly cityName: string;
  readonly isAll: boolean;
}): ReactNode {
  const say = useWords(CITY_WORDS);
  const [address, choose] = useParameters();
  const { rows, columns, columnCount } = answer;
  const counts = useMemo(() => countsOf(answer), [answer]);
  if (columns.length === 0) return <Nothing>{say(isAll ? 'noHeat' : 'noHeatLead')}</Nothing>;
  const rowNames = new Map(rows.nodes.map(({ header }) => [header.id, header.label]));
  const columnNames = new Map(columns.map(({ id, label }) => [id, label]));
  const chosen = { rowId: address.get('cluster') ?? '', columnId: address.get('agency') ?? '' };
  return (
    <>
      <HeatTable
        caption={say(isAll ? 'heatCaption' : 'heatCaptionLead', { city: cityName })}
        corner={say('corner')}
        rows={rows.nodes.map(({ header }) => ({
          id: header.id,
          label: <NodeLink node={{ __typename: 'Cluster', id: header.id }}>{header.label}</NodeLink>,
          total: header.counts.measures,
        }))}
        columns={columns.map(({ id, label, counts: { measures, leads } }) => ({
          id,
          label: <NodeLink node={{ __typename: 'Agency', id }}>{label}</NodeLink>,
          total: isAll ? measures : leads,
        }))}
        countOf={(rowId, columnId) => counts.get(`${rowId} ${columnId}`) ?? null}
        nameOf={(rowId, columnId, count) =>
          say('cell', { row: rowNames.get(rowId) ?? '', column: columnNames.get(columnId) ?? '', count })
        }
        chosen={chosen}
        choose={(rowId, columnId) => {
          const isSame = rowId === chosen.rowId && columnId === chosen.columnId;
          choose({
            cluster: isSame ? '' : rowId,
            agency: isSame ? '' : columnId,
            role: isSame || isAll ? '' : 'LEAD',
            list: '',
          });
          if (!isSame) showList();
        }}
      />
      {columnCount > columns.length && <p>{say('heatCut', { count: columnCount, shown: columns.length })}</p>}
    </>
  );
}

function countsOf({ rows }: CityMatrixQuery['matrix']): ReadonlyMap<string, number> {
  return new Map(
    rows.nodes.flatMap(({ header, cells }) =>
      cells.map(({ column, counts }) => [`${header.id} ${column.id}`, counts.measures] as const),
    ),
  );
}
