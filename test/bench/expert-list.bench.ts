import type { CallInput, CallOutput } from '../../src/contract/contract.ts';
import { NO_EXPERT_FILTER } from '../../src/contract/calls/expert-calls.ts';
import { appendAudit } from '../../src/storage/audit.ts';
import { queryWords } from '../../src/storage/search-terms.ts';
import { bareConnection } from '../support/bench/bare-connection.ts';
import { benchFolder } from '../support/bench/bench-library.ts';
import { compare, mustEqual, report } from '../support/bench/compare.ts';
import { coreInFolder } from '../support/core-in-folder.ts';
import { insertInventedExperts } from '../support/experts/invented-experts.ts';
import { insertMarks, insertMeetingOf } from '../support/experts/meeting-of-experts.ts';
import { openTestLibrary } from '../support/library/open-test-library.ts';

const EXPERTS = 10_000;
const MEETINGS = 1000;
const DAY = '2026-09-28';

type Query = CallInput<'experts.list'>;
type Rows = CallOutput<'experts.list'>['rows'];

/** A library of that many experts, who came to a thousand meetings of this year and were rated. */
function fillLibrary(folder: string): void {
  const library = openTestLibrary(folder);
  library.write('示例', (writer) => {
    const ids = insertInventedExperts(writer, EXPERTS);
    for (let index = 0; index < MEETINGS; index += 1) {
      const on = new Date(Date.UTC(2026, 0, 1 + (index % 270))).toISOString().slice(0, 10);
      const panel = Array.from({ length: 7 }, (_none, seat) => ids[(index * 7 + seat * 131) % EXPERTS]!);
      const meeting = insertMeetingOf(writer, { on, engaged: [...new Set(panel)].map((id) => [id, 'attended']) });
      for (const id of new Set(panel)) insertMarks(writer, meeting, id, 1 + ((index + id) % 5));
    }
    const subject = { kind: 'library', id: null, label: '专家库' } as const;
    appendAudit(writer, { action: 'bench', summary: '登记专家', subject });
  });
  library.close();
}

const { path, remove } = benchFolder();
const libraryFolder = `${path}/library`;
const filled = coreInFolder(path, DAY);
filled.core.close();
fillLibrary(libraryFolder);
const office = coreInFolder(path, DAY);
const bare = bareConnection(libraryFolder);

const list = (query: Partial<Query>) =>
  office.call('experts.list', {
    filter: NO_EXPERT_FILTER,
    sort: { by: 'name', descending: false },
    page: 0,
    pageSize: 50,
    ...query,
  });
const names = (rows: Rows) => rows.map(({ id }) => ({ id }));
const search = (query: string) => list({ filter: { ...NO_EXPERT_FILTER, query } });

const page = bare.prepare("SELECT id FROM expert WHERE state <> 'deleted' ORDER BY name_sort, id LIMIT 50 OFFSET ?");
const count = bare.prepare("SELECT count(*) AS total FROM expert WHERE state <> 'deleted'");
const found = bare.prepare(
  `SELECT id FROM expert WHERE state <> 'deleted' AND instr(search_text, ?) > 0 ORDER BY name_sort, id LIMIT 50`,
);
const foundCount = bare.prepare(
  "SELECT count(*) AS total FROM expert WHERE state <> 'deleted' AND instr(search_text, ?) > 0",
);
const searchBare = (query: string) => {
  const [word = ''] = queryWords(query);
  return [found.all([word]), foundCount.get([word])];
};

mustEqual(names((await list({ page: 3 })).rows), page.all([150]), 'the plain page');
for (const query of ['王伟', '研究院', 'gaojigong', 'sld']) {
  mustEqual(names((await search(query)).rows), searchBare(query)[0], `search “${query}”`);
}

const size = EXPERTS.toLocaleString('en');
const searched = (what: string, query: string) =>
  compare({
    work: `${size} experts: search of ${what}, with loads and ratings`,
    reference: 'SQL, ids of the page + count',
    run: () => search(query),
    against: () => searchBare(query),
  });
const results = [
  await compare({
    work: `${size} experts: page of 50, with loads and ratings`,
    reference: 'SQL, ids of the page + count',
    run: () => list({ page: 7 }),
    against: () => [page.all([350]), count.get([])],
  }),
  await searched('2 characters', '王伟'),
  await searched('3 characters', '研究院'),
  await searched('initials', 'sld'),
];
for (const by of ['load', 'rating'] as const) {
  results.push(
    await compare({
      work: `${size} experts: page of 50, sorted by ${by}`,
      reference: 'SQL, ids of the page by name + count',
      run: () => list({ sort: { by, descending: true } }),
      against: () => [page.all([0]), count.get([])],
    }),
  );
}
bare.close();
office.close();
remove();
report(results);
