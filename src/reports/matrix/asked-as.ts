import type { MeasureScope, Role } from '../../questions/measures/measure.js';
import { shellWord } from '../shell-word.js';
import type { MatrixReport, MatrixReportRequest, ReportedRelease } from './matrix-report.js';
import { AXIS_WORDS } from './matrix-sheet.js';
import { ROLE_WORDS } from './role-words.js';

type Line = readonly [name: string, value: string, link: string | null];

/** The question of a report, in words, as a command and as links by which it is asked again. */
export function askedAs({ request, release, matrix, baseUrl }: MatrixReport): readonly Line[] {
  const { rows, columns, scope } = request;
  const named: readonly (readonly [string, string | null | undefined])[] = [
    ['文件', matrix.policy && `《${matrix.policy.title}》${matrix.policy.documentNumber ?? ''}`],
    ['城市', matrix.city && `${matrix.city.fullName}（${matrix.city.code}）`],
    ['产业集群', matrix.cluster?.name],
    ['单位', matrix.agency?.name],
    ['单位层级', scope.levels.join('、')],
    ['行政区划', scope.jurisdiction],
    ['角色', scope.roles.map((role: Role) => ROLE_WORDS[role].word).join('、')],
  ];
  const asked = named.flatMap(([name, value]): readonly Line[] =>
    value === null || value === undefined || value === '' ? [] : [[`范围：${name}`, value, null]],
  );
  const given = givenOf(request, release);
  const query = queryOf(given);
  const report = `${baseUrl}/v1/reports/matrix.xlsx${query}`;
  const question = `${baseUrl}/v1/matrix${query}`;
  return [
    ['问题', `责任矩阵：行为${AXIS_WORDS[rows]}，列为${AXIS_WORDS[columns]}`, null],
    ...(asked.length === 0 ? [['范围', '全部文件', null] as const] : asked),
    ['命令', commandOf(given), null],
    ['本表固定链接', report, report],
    ['问题固定链接', question, question],
  ];
}

type Given = readonly (readonly [name: string, value: string])[];

/** What was given, by the names that links and commands have for it; with the release, so that they give this report for ever. */
function givenOf({ rows, columns, scope }: MatrixReportRequest, release: ReportedRelease | null): Given {
  const names = ['policy', 'city', 'cluster', 'agency', 'levels', 'jurisdiction', 'roles'] as const;
  const values = (name: keyof MeasureScope): readonly string[] => [scope[name] ?? []].flat();
  return [
    ['rows', rows],
    ['columns', columns],
    ...names.flatMap((name) => values(name).map((value) => [name, value] as const)),
    ...(release === null ? [] : [['release', String(release.sequence)] as const]),
  ];
}

function queryOf(given: Given): string {
  const wellFormed = given.map(([name, value]) => [name, Buffer.from(value).toString('utf8')]);
  return `?${wellFormed.map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}

function commandOf(given: Given): string {
  const options = given.map(([name, value]) => `--${name} ${shellWord(value)}`);
  return `policy-graph report matrix ${options.join(' ')} --format xlsx`;
}
