import { isoDate } from '../../../src/domain/dates.ts';
import type {
  DeclarationId,
  DocumentId,
  ExpertId,
  MeetingId,
  ProjectId,
  SpecialtyId,
  UnitId,
} from '../../../src/domain/ids.ts';
import { fen } from '../../../src/domain/money.ts';
import { DEFAULT_POLICY } from '../../../src/domain/office-policy.ts';
import { insertAttachment } from '../../../src/storage/attachments.ts';
import { insertDeclaration } from '../../../src/storage/declarations.ts';
import { takeNextNumber } from '../../../src/storage/document-series.ts';
import { changeExpertState, getExpert, insertExpert, updateExpert } from '../../../src/storage/experts/experts.ts';
import {
  deleteSpecialty,
  getSpecialty,
  insertSpecialty,
  updateSpecialty,
} from '../../../src/storage/experts/specialties.ts';
import {
  getInclusionDraft,
  insertInclusionDraft,
  updateInclusionDraft,
} from '../../../src/storage/inclusion-drafts.ts';
import { insertDocument, voidDocument } from '../../../src/storage/issued-documents.ts';
import { insertOpinion } from '../../../src/storage/meetings/after-opinions.ts';
import { getMeeting, insertMeeting, updateMeeting } from '../../../src/storage/meetings/meetings.ts';
import { saveCalendarYear } from '../../../src/storage/office-calendar.ts';
import { insertPolicyRevision } from '../../../src/storage/policy-revisions.ts';
import { readPreReview, savePreReview } from '../../../src/storage/pre-reviews.ts';
import { getProject, insertProject, updateProjectContent } from '../../../src/storage/projects.ts';
import type { Writer } from '../../../src/storage/reader-writer.ts';
import { AlreadyTaken } from '../../../src/storage/record-errors.ts';
import { getUnit, insertUnit, updateUnit } from '../../../src/storage/units.ts';
import { addRandomRecord } from './random-record.ts';
import { EXAMPLE_EXPERT } from './example-expert.ts';
import { sampleContent } from '../sample-content.ts';
import { samplePreReview } from '../sample-pre-review.ts';

/** One piece of work at one machine; what cannot be done there just now is left. */
export interface Edit {
  readonly what: number;
  readonly pick: number;
  readonly vary: number;
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names what it picks
type Work = (writer: Writer, pick: <Id>(table: string, where?: string) => Id | undefined, vary: number) => void;

const UNIT = { aliases: [], kind: 'bureau', budgetCode: null, note: '' } as const;
const WORKS: readonly Work[] = [
  (writer, _pick, vary) => insertUnit(writer, { ...UNIT, name: `单位${String(vary % 4)}`, note: String(vary % 3) }),
  (writer, pick, vary) => {
    const id = pick<UnitId>('unit');
    if (id === undefined) return;
    const { version, ...fields } = getUnit(writer, id);
    updateUnit(writer, id, version, {
      ...fields,
      note: String(vary),
      aliases: vary % 3 === 0 ? [`简称${String(vary % 5)}`] : [],
    });
  },
  (writer, pick, vary) => {
    const id = pick<UnitId>('unit');
    if (id === undefined) return;
    const { version, ...fields } = getUnit(writer, id);
    updateUnit(writer, id, version, { ...fields, name: `改名${String(vary % 3)}` });
  },
  (writer, pick, vary) => {
    const specialty = pick<SpecialtyId>('specialty', 'parent_id IS NOT NULL');
    const specialties = specialty === undefined ? [] : [specialty];
    insertExpert(
      writer,
      { ...EXAMPLE_EXPERT, number: vary % 2 === 0 ? `证件${String(vary % 3)}` : null, specialties },
      '推荐',
    );
  },
  (writer, pick, vary) => {
    const id = pick<ExpertId>('expert');
    if (id === undefined) return;
    const { version, state: _state, id: _id, ...fields } = getExpert(writer, id);
    const leave = { from: isoDate('2026-10-01'), until: isoDate('2026-10-07'), reason: String(vary) };
    updateExpert(writer, id, version, { ...fields, note: String(vary), leaves: [leave] });
  },
  (writer, pick, vary) => {
    const id = pick<ExpertId>('expert');
    if (id === undefined) return;
    const { version, state } = getExpert(writer, id);
    changeExpertState(writer, id, version, state === 'active' ? 'suspended' : 'active', `审核${String(vary)}`);
  },
  (writer, pick, vary) => {
    const unitId = pick<UnitId>('unit');
    if (unitId !== undefined) insertProject(writer, sampleContent({ unitId, name: `项目${String(vary)}` }));
  },
  (writer, pick, vary) => {
    const id = pick<ProjectId>('project');
    if (id === undefined) return;
    const { version, content } = getProject(writer, id);
    updateProjectContent(writer, id, version, {
      ...content,
      necessity: `必要性${String(vary)}`,
      unitId: pick<UnitId>('unit') ?? content.unitId,
    });
  },
  (writer, pick, vary) => {
    const id = pick<ProjectId>('project');
    if (id === undefined) return;
    insertDeclaration(writer, id, {
      declaredOn: isoDate('2026-09-10'),
      receiptNumber: String(vary),
      content: getProject(writer, id).content,
    });
  },
  (writer, pick, vary) => {
    const id = pick<DeclarationId>('declaration');
    const isOut = writer.get('SELECT 1 FROM issued_document WHERE declaration_id = ?', [id ?? 0]);
    if (id === undefined || isOut) return;
    savePreReview(writer, id, readPreReview(writer, id).version, samplePreReview({ opinion: `意见${String(vary)}` }));
  },
  (writer, pick, vary) => {
    const declarationId = pick<DeclarationId>('declaration');
    const held = `SELECT 1 FROM issued_document d WHERE d.declaration_id = ? AND NOT EXISTS
      (SELECT 1 FROM document_void v WHERE v.document_id = d.id)`;
    if (declarationId === undefined || writer.get(held, [declarationId])) return;
    const row = writer.get<{ id: ProjectId }>('SELECT project_id AS id FROM declaration WHERE id = ?', [declarationId]);
    insertDocument(writer, {
      kind: 'preReviewLetter',
      number: takeNextNumber(writer, 'preReviewLetter', '拱数资预审', 2026),
      title: `预审意见书${String(vary)}`,
      issuedOn: isoDate('2026-09-20'),
      projectId: row?.id ?? null,
      declarationId,
      replacesId: null,
      recordId: null,
      fileName: `${String(vary)}.docx`,
      bytes: Buffer.from(String(vary)),
      templateVersion: 1,
      facts: { vary },
    });
  },
  (writer, pick, vary) => {
    const id = pick<DocumentId>('issued_document', 'id NOT IN (SELECT document_id FROM document_void)');
    if (id !== undefined) voidDocument(writer, id, `作废${String(vary)}`);
  },
  (writer, pick, vary) => {
    const id = pick<ProjectId>('project');
    if (id !== undefined) addRandomRecord(writer, id, vary, 'new');
  },
  (writer, pick, vary) => {
    const id = pick<ProjectId>('project');
    if (id !== undefined) addRandomRecord(writer, id, vary, vary % 3 === 0 ? 'void' : 'correction');
  },
  (writer, _pick, vary) => {
    insertPolicyRevision(writer, { ...DEFAULT_POLICY }, `调整${String(vary)}`);
  },
  (writer, _pick, vary) => {
    saveCalendarYear(writer, {
      year: 2030 + (vary % 2),
      source: `通知${String(vary)}`,
      holidays: { [isoDate(`${String(2030 + (vary % 2))}-01-01`)]: '元旦' },
      makeUpDays: {},
    });
  },
  (writer, pick, vary) => {
    const projectId = pick<ProjectId>('project');
    const entries = projectId === undefined ? [] : [{ projectId, rank: 1, reason: String(vary), amount: fen(100) }];
    const fields = { planYear: 2027, batch: 1 + (vary % 2), envelope: fen(1000), basis: String(vary), entries };
    const id = writer.get<{ id: never }>('SELECT id FROM inclusion_draft WHERE batch = ?', [fields.batch])?.id;
    if (id === undefined) insertInclusionDraft(writer, fields);
    else updateInclusionDraft(writer, getInclusionDraft(writer, id), fields);
  },
  (writer, _pick, vary) => insertSpecialty(writer, null, `领域${String(vary % 3)}`),
  (writer, pick, vary) => {
    const id = pick<SpecialtyId>('specialty');
    if (id === undefined) return;
    const { version } = getSpecialty(writer, id);
    updateSpecialty(writer, id, version, { name: `专业${String(vary % 40)}`, retired: vary % 2 === 0 });
  },
  (writer, pick) => {
    const id = pick<SpecialtyId>(
      'specialty',
      `id NOT IN (SELECT specialty_id FROM expert_specialty)
      AND id NOT IN (SELECT parent_id FROM specialty WHERE parent_id IS NOT NULL)`,
    );
    if (id !== undefined) deleteSpecialty(writer, id);
  },
  (writer, pick, vary) => {
    const projectId = pick<ProjectId>('project');
    if (projectId === undefined) return;
    const originalName = `附件${String(vary % 3)}.pdf`;
    if (writer.get('SELECT 1 FROM attachment WHERE project_id = ? AND original_name = ?', [projectId, originalName]))
      return;
    insertAttachment(writer, { projectId, originalName, byteLength: 3, sha256: 'a'.repeat(64) });
  },
  (writer, pick, vary) => {
    const projectId = pick<ProjectId>('project');
    const fields = {
      purpose: 'schemeReview',
      title: `会议${String(vary)}`,
      meetingOn: isoDate('2026-10-10'),
      place: '',
      fixedMembers: [],
      conditions: [],
      excludedOrganisations: [],
      recusals: [],
      note: '',
      projectIds: projectId === undefined ? [] : [projectId],
    } as const;
    const id = vary % 2 === 0 ? pick<MeetingId>('expert_meeting') : undefined;
    if (id === undefined) insertMeeting(writer, fields as never);
    else updateMeeting(writer, id, getMeeting(writer, id).version, fields as never);
  },
  (writer, pick, vary) => {
    const [meeting, projectId, expertId] = [
      pick<MeetingId>('expert_meeting'),
      pick<ProjectId>('project'),
      pick<ExpertId>('expert'),
    ];
    if (meeting === undefined || projectId === undefined || expertId === undefined) return;
    insertOpinion(writer, meeting, { projectId, expertId, scoreTenths: vary % 1000, opinion: String(vary) });
  },
  (writer, pick, vary) => {
    const [meeting, expertId] = [pick<MeetingId>('expert_meeting'), pick<ExpertId>('expert')];
    if (meeting === undefined || expertId === undefined) return;
    const drawn = writer.get<{ id: number }>('SELECT id FROM expert_draw WHERE meeting_id = ?', [meeting]);
    const seed = String(vary).padStart(64, '0');
    const draw =
      drawn?.id ??
      writer.run(
        `INSERT INTO expert_draw (meeting_id, ordinal, reason, seed_hex, candidates_sha256, record_json, drawn_at, drawn_by)
       VALUES (?, 1, '', ?, ?, '{"conditions":[]}', ?, ?)`,
        [meeting, seed, seed, writer.at, writer.actor],
      ).id;
    if (!drawn)
      writer.run(
        'INSERT INTO expert_draw_place (draw_id, condition, position, expert_id, reserve) VALUES (?, 0, 0, ?, 0)',
        [draw, expertId],
      );
    writer.run(
      `INSERT INTO invitation_event (draw_id, expert_id, kind, happened_on, reason, recorded_at, recorded_by)
      VALUES (?, ?, 'notified', '2026-10-01', ?, ?, ?)`,
      [draw, expertId, String(vary), writer.at, writer.actor],
    );
  },
];

/** What is done, the more often the more it says about a project's file. */
export const OFTEN_DONE: readonly number[] = WORKS.flatMap((_work, what) =>
  Array.from({ length: what >= 6 && what <= 13 ? 4 : what === 17 || what === 18 ? 1 : 2 }, () => what),
);

/** Work that every library begins with: units, experts, a project that is declared, a meeting with a draw. */
export const BEGUN: readonly Edit[] = [0, 0, 3, 3, 6, 6, 8, 20, 21, 23, 12].map((what, vary) => ({
  what,
  pick: vary,
  vary,
}));

/** Does a piece of work in the present transaction. */
export function edit(writer: Writer, { what, pick, vary }: Edit): void {
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as above
  const choose = <Id>(table: string, where = 'true'): Id | undefined => {
    const rows = writer.all<{ id: Id }>(`SELECT id FROM ${table} WHERE ${where} ORDER BY id`);
    return rows[pick % Math.max(1, rows.length)]?.id;
  };
  try {
    WORKS[what % WORKS.length]?.(writer, choose, vary);
  } catch (error) {
    if (!(error instanceof AlreadyTaken)) throw error;
  }
}
