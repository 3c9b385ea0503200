import { onTestFinished } from 'vitest';
import { NO_LEDGER_FILTER } from '../../../src/contract/calls/ledger-calls.ts';
import type { CallInput } from '../../../src/contract/contract.ts';
import type { ProjectId, RecordId, UnitId } from '../../../src/domain/ids.ts';
import type { ProjectContent } from '../../../src/domain/project.ts';
import { isoDate } from '../../../src/domain/dates.ts';
import type { RecordDraft } from '../../../src/domain/records/record-kinds.ts';
import { bundledCalendar } from '../../../src/services/bundled-calendar.ts';
import { dateOfDraft } from '../../../src/services/records/case.ts';
import { refreshProject } from '../../../src/services/records/refresh-project.ts';
import { insertDeclaration } from '../../../src/storage/declarations.ts';
import { currentPolicy } from '../../../src/storage/policy-revisions.ts';
import { insertRecord, listRecords } from '../../../src/storage/project-records.ts';
import { getProject, insertProject } from '../../../src/storage/projects.ts';
import type { Writer } from '../../../src/storage/reader-writer.ts';
import { insertUnit } from '../../../src/storage/units.ts';
import { coreInFolder } from '../core-in-folder.ts';
import { filledLibrary } from '../filled-library.ts';
import { sampleContent } from '../sample-content.ts';

/** Puts units, projects and records straight into a library: these tests are about what is read, not about the rules. */
export function filing(writer: Writer) {
  let receipts = 0;

  function refreshed(projectId: ProjectId) {
    const context = { calendar: bundledCalendar, policy: currentPolicy(writer) };
    refreshProject(context, writer, projectId, getProject(writer, projectId).version);
  }

  return {
    unit: (name: string): UnitId =>
      insertUnit(writer, { name, aliases: [], kind: 'bureau', budgetCode: null, note: '' }).id,

    draft: (content: Partial<ProjectContent> = {}): ProjectId => insertProject(writer, sampleContent(content)).id,

    declared(content: Partial<ProjectContent> = {}, declaredOn = '2025-09-01'): ProjectId {
      const { id } = insertProject(writer, sampleContent(content));
      this.declaredAgain(id, declaredOn);
      return id;
    },

    declaredAgain(projectId: ProjectId, declaredOn: string): void {
      receipts += 1;
      const { content } = getProject(writer, projectId);
      insertDeclaration(writer, projectId, {
        declaredOn: isoDate(declaredOn),
        receiptNumber: `收${String(receipts)}`,
        content,
      });
      refreshed(projectId);
    },

    /** Keeps a record of the present round; `corrects` names the row that it replaces, or takes away. */
    keep(
      projectId: ProjectId,
      draft: RecordDraft,
      corrects: { of: RecordId; isVoid?: boolean } | null = null,
    ): RecordId {
      const id = insertRecord(writer, {
        projectId,
        draft,
        round: writer.get<{ rounds: number }>('SELECT count(*) AS rounds FROM declaration WHERE project_id = ?', [
          projectId,
        ])!.rounds,
        afterLetter: true,
        on: dateOfDraft(draft),
        policyRevisionId: currentPolicy(writer).id,
        correction: corrects && { of: corrects.of, reason: '登记有误', isVoid: corrects.isVoid ?? false },
        attachmentIds: [],
      });
      refreshed(projectId);
      return id;
    },

    /** Takes a record away again. */
    takeAway(projectId: ProjectId, id: RecordId): void {
      const row = listRecords(writer, projectId).find((each) => each.id === id)!;
      this.keep(projectId, { kind: row.kind, fields: row.fields } as RecordDraft, { of: id, isVoid: true });
    },
  };
}

/** A core on a library that was filled beforehand, for the running test alone. */
export function filledOffice(fill: (file: ReturnType<typeof filing>) => void, today = '2026-09-28') {
  const folder = filledLibrary((writer) => {
    fill(filing(writer));
  });
  const office = coreInFolder(folder, today);
  onTestFinished(() => {
    office.close();
  });
  return office;
}

/** What is chosen of a 台账. */
export type LedgerChoice = Omit<Partial<CallInput<'ledgers.list'>>, 'filter' | 'view'> & {
  readonly filter?: Partial<CallInput<'ledgers.list'>['filter']>;
};

/** A page of a 台账 as the screen asks for it; by default the first, unfiltered, in the usual order. */
export function ledgerPage(
  office: ReturnType<typeof coreInFolder>,
  view: CallInput<'ledgers.list'>['view'],
  { filter, ...choice }: LedgerChoice = {},
) {
  const usual = { sort: null, page: 0, pageSize: 50 };
  return office.call('ledgers.list', { view, ...usual, ...choice, filter: { ...NO_LEDGER_FILTER, ...filter } });
}
