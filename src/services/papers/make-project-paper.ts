import { CallError } from '../../contract/call-error.ts';
import { DOCUMENT_KINDS } from '../../domain/glossary.ts';
import type { ProjectId, RecordId } from '../../domain/ids.ts';
import { MissingFacts } from '../../documents/official/missing-facts.ts';
import type { ProjectPaperFacts } from '../../documents/project-papers/project-paper-facts.ts';
import { listDocumentsOfProject } from '../../storage/issued-documents.ts';
import { getProject } from '../../storage/projects.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { projectSubject } from '../project-subject.ts';
import { openCase } from '../records/case.ts';
import type { ServiceContext } from '../service-context.ts';
import type { MadePaper, PaperContent, WantedPaper } from './made-paper.ts';
import type { ProjectPaperOrWorkbook } from './paper-facts.ts';
import { paperFacts, projectPaper } from './paper-facts.ts';
import type { PaperSetting } from './paper-setting.ts';
import { asSet, paperSetting } from './paper-setting.ts';

function contentOf(paper: ProjectPaperOrWorkbook, facts: ProjectPaperFacts, setting: PaperSetting): PaperContent {
  if ('plan' in paper) return { as: 'workbook', plan: paper.plan(facts) };
  const generated = paper.build(facts);
  return { as: 'document', document: asSet(generated, setting), generated: generated.body };
}

/** A paper about a project's record, as it would be issued on that day. */
export function makeProjectPaper(
  context: ServiceContext,
  reader: Reader,
  { projectId, recordId }: { readonly projectId: ProjectId; readonly recordId: RecordId },
  { kind: wanted, issuedOn, body }: WantedPaper,
): MadePaper {
  const { kind, paper } = projectPaper(wanted);
  const current = openCase(reader, projectId);
  const { code, version } = current.project;
  const record = current.file.records.find(({ id }) => id === recordId);
  if (record?.kind !== paper.about) throw new CallError('conflict', '文书所依据的记录已被更正或撤销，请刷新后重试。');
  const facts = paperFacts(context, reader, current, { kind, recordId, issuedOn });
  const missing = paper.missing(facts);
  if (missing.length > 0) throw new MissingFacts(DOCUMENT_KINDS[kind], missing);
  const setting = paperSetting(body, context.settings().pageLayout);
  const content = contentOf(paper, facts, setting);
  const { name } = facts.content;
  return {
    kind,
    title: content.as === 'document' ? content.document.title : content.plan.title,
    number: facts.number,
    content,
    place: { projectId, declarationId: null, recordId },
    templateVersion: paper.templateVersion,
    facts: { facts, ...setting },
    named: [name, facts.unitName],
    toldApartBy: [facts.number === null ? `${record.on}-${String(recordId)}` : '', DOCUMENT_KINDS[kind]],
    since: { on: record.on, what: '所依据记录的日期' },
    earlier: (now) =>
      listDocumentsOfProject(now, projectId).filter(
        (document) => document.kind === kind && document.recordId === recordId,
      ),
    subject: projectSubject(projectId, code, name),
    refuseStale(writer) {
      if (getProject(writer, projectId).version === version) return;
      throw new CallError('staleVersion', '项目刚有新的记录，请核对后重新出具。');
    },
  };
}
