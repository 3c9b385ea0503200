import { z } from 'zod';
import { coreCall } from '../call.ts';
import { attachmentIdShape, attachmentShape } from '../shapes/attachment.ts';
import { deadlineShape } from '../shapes/deadline.ts';
import { moneyLedgerShape } from '../shapes/money-ledger.ts';
import { stageShape } from '../shapes/project.ts';
import { recordDraftShape, recordIdShape, recordKindShape } from '../shapes/record.ts';
import { ruleAnswerShape, warningReasonsShape } from '../shapes/rule-answer.ts';
import { instantShape, isoDateShape, projectIdShape, text, versionShape } from '../shapes/values.ts';

/** A row of a project's file: a record or a correction. */
export const recordRowShape = z.object({
  id: recordIdShape,
  kind: recordKindShape,
  round: z.int(),
  on: isoDateShape,
  /** As the kind declares them. */
  fields: z.record(z.string(), z.unknown()),
  correctsId: recordIdShape.nullable(),
  isVoid: z.boolean(),
  correctionReason: z.string(),
  /** The id by which this record is known while it holds; null when it was corrected or taken away. */
  holdsAs: recordIdShape.nullable(),
  recordedAt: instantShape,
  recordedBy: z.string(),
  attachments: z.array(attachmentShape),
  reasons: z.array(z.object({ ruleId: z.string(), reason: z.string() })),
});
export type RecordRow = z.infer<typeof recordRowShape>;

const attachmentIds = z.array(attachmentIdShape).max(50, '一条记录最多附 50 个文件。');

const keptRecordShape = z.object({ recordId: recordIdShape, version: versionShape, stage: stageShape });

export const recordCalls = {
  /** A project's file: every record with its corrections, the steps that may be taken, the money, what is due. */
  'records.file': coreCall(
    z.object({ projectId: projectIdShape }),
    z.object({
      version: versionShape,
      stage: stageShape,
      round: z.int(),
      records: z.array(recordRowShape),
      steps: z.array(
        z.object({
          kind: recordKindShape,
          isNext: z.boolean(),
          /** Why the step may not be taken now; empty when it may. */
          blocking: z.array(ruleAnswerShape),
        }),
      ),
      ledger: moneyLedgerShape,
      deadlines: z.array(deadlineShape),
    }),
  ),
  /** What the file already says about a record that is about to be filled in; fields that it does not know are absent. */
  'records.prefill': coreCall(
    z.object({ projectId: projectIdShape, kind: recordKindShape }),
    z.object({ fields: z.record(z.string(), z.unknown()) }),
  ),
  /** How the rules answer if the record were kept, or if it took the place of another. */
  'records.check': coreCall(
    z.object({ projectId: projectIdShape, draft: recordDraftShape, correctsId: recordIdShape.nullable() }),
    z.object({ answers: z.array(ruleAnswerShape) }),
  ),
  /** Puts a record on file; blocked steps are refused, warnings need reasons. */
  'records.add': coreCall(
    z.object({
      projectId: projectIdShape,
      version: versionShape,
      draft: recordDraftShape,
      reasons: warningReasonsShape,
      attachmentIds,
    }),
    keptRecordShape,
  ),
  /** Corrects a record by a new one, or takes it away (`draft` null); the old one stays on file. */
  'records.correct': coreCall(
    z.object({
      projectId: projectIdShape,
      version: versionShape,
      recordId: recordIdShape,
      draft: recordDraftShape.nullable(),
      reason: text(500).trim().min(1, '请填写更正的原因。'),
      reasons: warningReasonsShape,
      attachmentIds,
    }),
    keptRecordShape,
  ),
} as const;
