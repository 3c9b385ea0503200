import type { HandlerOutput, ParsedInput } from '../../contract/contract.ts';
import { countRecordsWithoutPaper, listRecordsWithoutPaper } from '../../storage/ledgers/holding-records.ts';
import { listMeetingsOfProject } from '../../storage/meetings/meeting-list.ts';
import { openCase } from '../records/case.ts';
import type { ServiceContext } from '../service-context.ts';
import { PAPERS_OF_RECORDS, paperFacts, projectPaper } from './paper-facts.ts';

/** The kinds of which records have no paper yet. */
export function unissuedKinds({ reader }: ServiceContext): HandlerOutput<'papers.unissued'> {
  const kinds = PAPERS_OF_RECORDS.map((kind) => ({
    kind,
    count: countRecordsWithoutPaper(reader, projectPaper(kind).paper.about, kind),
  }));
  return { kinds: kinds.filter(({ count }) => count > 0) };
}

/** A page of the records without a paper of that kind that the query finds, with what each paper lacks. */
export function unissuedOf(
  context: ServiceContext,
  { kind: wanted, ...page }: ParsedInput<'papers.unissuedOf'>,
): HandlerOutput<'papers.unissuedOf'> {
  const { reader, today } = context;
  const { kind, paper } = projectPaper(wanted);
  const { rows: places, total } = listRecordsWithoutPaper(reader, { kind: paper.about, paper: kind, ...page });
  const rows = places.map(({ projectId, recordId, on }) => {
    const current = openCase(reader, projectId);
    const facts = paperFacts(context, reader, current, { kind, recordId, issuedOn: today() });
    const { code, unitName } = current.project;
    const meetings = listMeetingsOfProject(reader, projectId).map(({ title }) => title);
    const { name } = facts.content;
    return { projectId, recordId, code, name, unitName, on, meetings, missing: [...paper.missing(facts)] };
  });
  return { rows, total };
}
