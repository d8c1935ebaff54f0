const AROUND = 2;

/**
 * The pattern of a fault, so that many faults of one cause are one line: why the claim may be missing, else the words around
 * its name with names and numbers taken out. `edge` is the claim, made or read; `placed` on which words there are made claims.
 */
export function patternOf({ edge: claim, from, to }, { text, read, made, unresolved, placed }) {
  if (claim === null) return `${shapeOf(labelOf(from, made) ?? labelOf(from, read))} (${to})`;
  if (placed?.has(placeOf(claim))) return 'its words belong to another clause';
  if (!read.clauses.has(from) && from.includes(':'))
    return `its clause is not read: ${shapeOf(labelOf(highestUnread(from, read), made))}`;
  const [evidence] = claim.evidence;
  const doubt = unresolved.find(({ at }) => at?.start === evidence?.start);
  if (doubt !== undefined)
    return `not decided: ${withoutNames(doubt.reason)} (${doubt.kind === 'AGENCY' ? doubt.printed.replace(/^[省市县区州]/, '') : doubt.kind})`;
  const { start, end } = evidence;
  // Of a place it is the name, or the word before it, that is not understood.
  if (claim.printed !== undefined && /^city-/.test(to))
    return /(?:[市区县旗盟]|自治州)$/.test(claim.printed)
      ? `${claim.printed}, its full name`
      : `${withoutNames(text.slice(Math.max(0, start - AROUND), start))}【】, its short name`;
  return `${withoutNames(text.slice(Math.max(0, start - AROUND), start))}【】${withoutNames(text.slice(end, end + AROUND))}`;
}

/** What is not read takes its parts along: the outermost of them is to blame. */
function highestUnread(id, read) {
  const steps = id.split('__');
  for (let length = 1; length < steps.length; length += 1) {
    const above = steps.slice(0, length).join('__');
    if (!read.clauses.has(above)) return above;
  }
  return id;
}

/** Which words a claim stands on. */
export function placeOf({ ruleId, evidence }) {
  return `${ruleId.split('/')[0]} ${evidence[0]?.start}`;
}

function labelOf(id, { labels }) {
  return labels.get(id);
}

/** （一百零一） and （一百零二） are one shape. */
function shapeOf(label) {
  return (label ?? 'no number').replace(/[一二三四五六七八九]/g, '一').replace(/\d+/g, '1');
}

/** What stands beside a name is mostly made prose: only marks and the words of the genre tell one place from another. */
function withoutNames(words) {
  return words
    .replace(/「[^」]*」/g, '…')
    .replace(/\d+/g, '1')
    .replace(/\n+/g, '⏎');
}
