import { MOST_IN_BATCH } from '../../src/contract/calls/paper-calls.ts';
import type { IsoDate } from '../../src/domain/dates.ts';
import { DOCUMENT_KINDS } from '../../src/domain/glossary.ts';
import type { DemoOffice } from './demo-office.ts';

/** Every record that has no paper of its kind yet; answers what keeps one from being issued. */
async function issueOfRecords(office: DemoOffice, issuedOn: IsoDate): Promise<string[]> {
  const problems: string[] = [];
  const { kinds } = await office.call('papers.unissued', {});
  for (const { kind } of kinds) {
    const { rows, total } = await office.call('papers.unissuedOf', {
      kind,
      query: '',
      page: 0,
      pageSize: MOST_IN_BATCH,
    });
    const items = rows.map(({ projectId, recordId }) => ({ projectId, recordId }));
    const { failed } = await office.call('papers.issueBatch', { kind, issuedOn, items });
    problems.push(...failed.map(({ name, problem }) => `${DOCUMENT_KINDS[kind]}，${name}：${problem}`));
    if (total > rows.length) problems.push(`${DOCUMENT_KINDS[kind]}：一批出不完 ${String(total)} 份`);
  }
  return problems;
}

async function issueOfDrafts(office: DemoOffice, issuedOn: IsoDate): Promise<void> {
  const { drafts } = await office.call('inclusion.list', {});
  for (const { id } of drafts) {
    const { papers } = await office.call('papers.listOfDraft', { draftId: id });
    for (const { kind, about } of papers.filter(({ issued }) => issued === null))
      await office.call('papers.issue', { kind, about, issuedOn, body: null, replaces: null });
  }
}

/** Issues all papers that a library owes: of its records, its submitted drafts, its years; answers what kept it back. */
export async function issueOwedPapers(office: DemoOffice): Promise<string[]> {
  const { today } = await office.call('library.status', {});
  const problems = await issueOfRecords(office, today);
  await issueOfDrafts(office, today);
  const { includedYears } = await office.call('funding.planYears', {});
  for (const planYear of includedYears)
    await office.call('funding.exportSummary', { planYear, scope: 'included', issuedOn: today });
  return problems;
}
