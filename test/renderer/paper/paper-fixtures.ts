import type { CallOutput } from '../../../src/contract/contract.ts';
import type { IssuedDocument } from '../../../src/contract/shapes/document.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import type { DocumentId, InclusionDraftId, ProjectId, RecordId } from '../../../src/domain/ids.ts';

export type ListedPaper = CallOutput<'papers.list'>['papers'][number];

/** A paper in the register; tests change what they are about. */
export function issuedDocument(changes: Partial<IssuedDocument> = {}): IssuedDocument {
  return {
    id: 9 as DocumentId,
    kind: 'reviewOpinion',
    number: '拱数转办评审〔2026〕3号',
    title: '关于智慧城管项目方案评审意见的函',
    issuedOn: '2026-10-20' as IsoDate,
    registeredAt: '2026-10-20T01:00:00.000Z',
    registeredBy: '李审查',
    projectId: 7 as ProjectId,
    recordId: 5 as RecordId,
    replacesId: null,
    projectName: '智慧城管',
    unitName: '区城管局',
    fileName: '方案评审意见/2026/拱数转办评审〔2026〕3号.docx',
    sha256: 'a'.repeat(64),
    byteLength: 12_345,
    templateVersion: 1,
    voided: null,
    ...changes,
  };
}

/** A paper that a record allows. */
export function recordPaper(changes: Partial<ListedPaper> = {}): ListedPaper {
  return {
    kind: 'reviewOpinion',
    about: { of: 'record', projectId: 7 as ProjectId, recordId: 5 as RecordId },
    on: '2026-10-16' as IsoDate,
    label: '方案审查结论',
    missing: [],
    issued: null,
    changes: [],
    ...changes,
  };
}

/** A paper that a submitted draft allows. */
export function draftPaper(changes: Partial<ListedPaper> = {}): ListedPaper {
  return recordPaper({
    kind: 'inclusionDraft',
    about: { of: 'inclusion', draftId: 4 as InclusionDraftId, version: 2 },
    on: '2026-11-02' as IsoDate,
    label: '草案第 2 版',
    ...changes,
  });
}
