import { NO_PROJECT_FILTER } from '../../src/contract/calls/project-calls.ts';
import type { CallInput, CallOutput } from '../../src/contract/contract.ts';
import type { Statement } from '../../src/storage/driver.ts';
import { matchExpression } from '../../src/storage/search-terms.ts';
import { largeOffice } from '../support/bench/bench-library.ts';
import type { Comparison } from '../support/bench/compare.ts';
import { compare, mustEqual, report } from '../support/bench/compare.ts';

type Query = CallInput<'projects.list'>;
type Page = CallOutput<'projects.list'>;

const ROW = `p.id, p.code, p.name, p.unit_id AS unitId, u.name AS unitName, p.plan_year AS planYear,
  p.construction_type AS constructionType, p.content_category AS contentCategory, p.stage,
  p.declared_amount_fen AS declaredAmount, p.declared_on AS declaredOn, p.due_on AS dueOn, p.updated_at AS updatedAt`;
const JOINED = 'project p JOIN unit u ON u.id = p.unit_id';
const STAGES = ['draft', 'declared', 'preReviewImprove', 'preReviewCancel', 'preReviewQualified'] as const;
const BY_CODE = { by: 'code', descending: true } as const;
const BY_AMOUNT = { by: 'declaredAmount', descending: true } as const;

/** Goes through the variants one by one, so that nobody is asked the same twice in a row. */
function inTurn<Value>(values: readonly Value[]): () => Value {
  let turn = 0;
  return () => {
    turn = (turn + 1) % values.length;
    return values[turn] as Value;
  };
}

function pageOf(page: Statement, sums: Statement, params: readonly (string | number)[]): Page {
  const { total, totalAmount, superseded } = sums.get(params) as Omit<Page, 'rows'>;
  return { rows: page.all(params) as Page['rows'], total, totalAmount, superseded };
}

async function benchOf(projects: number): Promise<Comparison[]> {
  const { office, bare, remove } = largeOffice(projects);
  const size = projects.toLocaleString('en');
  const list = (query: Partial<Query>) =>
    office.call('projects.list', { filter: NO_PROJECT_FILTER, sort: BY_CODE, page: 0, pageSize: 50, ...query });

  const sums = (where: string) =>
    bare.prepare(
      `SELECT count(*) AS total, count(*) FILTER (WHERE p.stage IN ('splitUp', 'mergedAway')) AS superseded,
         coalesce(sum(p.declared_amount_fen) FILTER (WHERE p.stage NOT IN ('splitUp', 'mergedAway')), 0) AS totalAmount
       FROM ${where}`,
    );
  const byCode = 'ORDER BY p.code_year DESC, p.code_number DESC, p.id DESC LIMIT 50';
  const byAmount = 'ORDER BY p.declared_amount_fen DESC, p.id DESC LIMIT 50';
  const plain = bare.prepare(`SELECT ${ROW} FROM ${JOINED} ${byCode} OFFSET ?`);
  const whole = sums('project p');
  const facets = 'p.plan_year = ? AND p.stage = ?';
  const filtered = bare.prepare(`SELECT ${ROW} FROM ${JOINED} WHERE ${facets} ${byAmount}`);
  const filteredSums = sums(`project p WHERE ${facets}`);
  const hits = 'p.id IN (SELECT rowid FROM project_search WHERE project_search MATCH ?)';
  const found = bare.prepare(`SELECT ${ROW} FROM ${JOINED} WHERE ${hits} ${byCode}`);
  const foundSums = sums(`project p WHERE ${hits}`);
  const alike = `p.name LIKE ? OR u.name LIKE ?`;
  const liked = bare.prepare(`SELECT ${ROW} FROM ${JOINED} WHERE ${alike} ${byCode}`);
  const likedSums = sums(`${JOINED} WHERE ${alike}`);

  const pages = Array.from({ length: 9 }, (_none, page) => page);
  const choices = [2022, 2023, 2024, 2025, 2026, 2027].flatMap((year) => STAGES.map((stage) => ({ year, stage })));
  const ownPages = inTurn(pages);
  const otherPages = inTurn(pages);
  const ownChoices = inTurn(choices);
  const otherChoices = inTurn(choices);
  const ownFilter = ({ year, stage }: (typeof choices)[number]) =>
    list({ filter: { ...NO_PROJECT_FILTER, planYear: year, stages: [stage] }, sort: BY_AMOUNT });

  mustEqual((await list({ page: 3 })).rows, plain.all([150]), 'the plain page');
  mustEqual(await ownFilter(choices[9]!), pageOf(filtered, filteredSums, [2023, 'preReviewQualified']), 'the filter');

  const results = [
    await compare({
      work: `${size}: page of 50, paging on`,
      reference: 'SQL, page alone',
      run: () => list({ page: ownPages() }),
      against: () => plain.all([otherPages() * 50]),
    }),
    await compare({
      work: `${size}: page of 50, paging on`,
      reference: 'SQL, page + count + sum',
      run: () => list({ page: ownPages() }),
      against: () => [plain.all([otherPages() * 50]), whole.get([])],
    }),
    await compare({
      work: `${size}: page by year and stage, sorted by amount`,
      reference: 'SQL, page alone',
      run: () => ownFilter(ownChoices()),
      against: () => {
        const { year, stage } = otherChoices();
        return filtered.all([year, stage]);
      },
    }),
    await compare({
      work: `${size}: page by year and stage, sorted by amount`,
      reference: 'SQL, page + count + sum',
      run: () => ownFilter(ownChoices()),
      against: () => {
        const { year, stage } = otherChoices();
        return pageOf(filtered, filteredSums, [year, stage]);
      },
    }),
  ];

  const words: readonly (readonly [string, readonly string[]])[] = [
    ['2 characters', ['城管', '视频', '养老', '应急', '档案', '停车', '医保', '统计', '危房', '人才']],
    [
      '3 characters',
      ['养老服', '城管平', '共资源', '政预算', '食品安', '信访接', '垃圾分', '线改造', '园区智', '街道养'],
    ],
    [
      '6 characters',
      [
        '食品安全追溯',
        '财政预算一体',
        '河道水质监测',
        '退役军人服务',
        '城市生命线平',
        '公共资源交易',
        '危房动态监测',
        '文化场馆预约',
        '全民健康信息',
        '出租房管理系',
      ],
    ],
    ['4 initials', ['zhcg', 'sply', 'ylfw', 'yjzh', 'dasz', 'tcyd', 'ybjh', 'tjzb', 'wfdt', 'rcfw']],
  ];
  for (const [what, texts] of words) {
    const own = inTurn(texts);
    const other = inTurn(texts);
    const search = (query: string) => list({ filter: { ...NO_PROJECT_FILTER, query } });
    const searchBare = (query: string) => pageOf(found, foundSums, [matchExpression(query) ?? '']);
    for (const text of texts) mustEqual(await search(text), searchBare(text), `search “${text}”`);
    results.push(
      await compare({
        work: `${size}: search of ${what}`,
        reference: 'SQL, the same index, page + count + sum',
        run: () => search(own()),
        against: () => searchBare(other()),
      }),
    );
  }
  const own = inTurn(words[0]![1]);
  const other = inTurn(words[0]![1]);
  results.push(
    await compare({
      work: `${size}: search of 2 characters`,
      reference: 'SQL, LIKE over two names',
      run: () => list({ filter: { ...NO_PROJECT_FILTER, query: own() } }),
      against: () => {
        const pattern = `%${other()}%`;
        return pageOf(liked, likedSums, [pattern, pattern]);
      },
    }),
  );

  const byStage = bare.prepare('SELECT stage, count(*), sum(declared_amount_fen) FROM project GROUP BY stage');
  const byYear = bare.prepare('SELECT plan_year, count(*), sum(declared_amount_fen) FROM project GROUP BY plan_year');
  const open = bare.prepare(
    `SELECT p.id, p.name, u.name, p.declared_on FROM ${JOINED} WHERE p.stage = 'declared'
     ORDER BY coalesce(p.due_on, '9999-12-31'), p.id LIMIT 50`,
  );
  results.push(
    await compare({
      work: `${size}: dashboard`,
      reference: 'SQL, sums by stage and year + deadlines',
      run: () => office.call('library.dashboard', {}),
      against: () => [byStage.all([]), byYear.all([]), open.all([])],
    }),
  );
  remove();
  return results;
}

report([...(await benchOf(10_000)), ...(await benchOf(100_000))]);
