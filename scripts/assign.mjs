/**
 * Gives each row a column of its own so that the costs together are least (the Hungarian method, with potentials). There
 * are at least as many columns as rows.
 * @param {number[][]} costs by row and column
 * @returns {number[]} the column of each row
 */
export function assign(costs) {
  const rows = costs.length;
  const columns = costs[0]?.length ?? 0;
  // Index 0 stands for nothing: rows and columns are counted from 1.
  const ofRow = new Array(rows + 1).fill(0);
  const ofColumn = new Array(columns + 1).fill(0);
  const rowAt = new Array(columns + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    const least = new Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Array(columns + 1).fill(0);
    const isDone = new Array(columns + 1).fill(false);
    rowAt[0] = row;
    let column = 0;
    while (rowAt[column] !== 0) {
      isDone[column] = true;
      const at = rowAt[column];
      let next = 0;
      let step = Number.POSITIVE_INFINITY;
      for (let other = 1; other <= columns; other++) {
        if (isDone[other]) continue;
        const reduced = costs[at - 1][other - 1] - ofRow[at] - ofColumn[other];
        if (reduced < least[other]) [least[other], from[other]] = [reduced, column];
        if (least[other] < step) [step, next] = [least[other], other];
      }
      for (let other = 0; other <= columns; other++) {
        if (isDone[other]) {
          ofRow[rowAt[other]] += step;
          ofColumn[other] -= step;
        } else least[other] -= step;
      }
      column = next;
    }
    for (; column !== 0; column = from[column]) rowAt[column] = rowAt[from[column]];
  }
  const columnOf = new Array(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    if (rowAt[column] !== 0) columnOf[rowAt[column] - 1] = column - 1;
  }
  return columnOf;
}
