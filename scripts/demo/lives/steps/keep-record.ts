import type { CallInput, CallOutput } from '../../../../src/contract/contract.ts';
import type { Stage } from '../../../../src/domain/glossary.ts';
import type { RecordId } from '../../../../src/domain/ids.ts';
import type { RecordDraft, RecordFields, RecordKind } from '../../../../src/domain/records/record-kinds.ts';
import { blankFields, definitionOf } from '../../../../src/domain/records/record-kinds.ts';
import type { LifeOffice, LifeStep } from '../life.ts';
import type { LifeProject } from '../life-project.ts';

/** Why a step is taken in spite of a warning, by rule. */
export type Reasons = Readonly<Record<string, string>>;

/** The reasons as calls take them. A warning without one refuses the step: a life knows where it is warned. */
export function reasonsOf(reasons: Reasons): CallOutput<'records.file'>['records'][number]['reasons'] {
  return Object.entries(reasons).map(([ruleId, reason]) => ({ ruleId, reason }));
}

interface RecordStep<Kind extends RecordKind> {
  readonly on: string;
  readonly kind: Kind;
  /** What the form is not filled in with beforehand, or what is made of that on the day. */
  readonly fields:
    Partial<RecordFields<Kind>> | ((prefilled: Partial<RecordFields<Kind>>) => Partial<RecordFields<Kind>>);
  readonly stage?: Stage;
  readonly reasons?: Reasons;
  /** Title of the paper that the record rests on. */
  readonly paper?: string;
  /** What the life has put in with it. */
  readonly putIn?: (project: LifeProject, recordId: RecordId) => void;
}

async function attach(office: LifeOffice, { id, content }: LifeProject, title: string) {
  const text = `${title}\n项目：${content.name}\n本文件为示例，内容均为虚构。\n`;
  const file = office.file(`${title}.txt`, text);
  return office.call('attachments.add', { projectId: id, file });
}

/** Keeps a record as the reviewer does: on the form as it is filled in beforehand, with its paper. */
export function recordKept<Kind extends RecordKind>(project: LifeProject, step: RecordStep<Kind>): LifeStep {
  const { on, kind, fields, stage, reasons = {}, paper, putIn } = step;
  return {
    on,
    what: definitionOf(kind).label,
    about: [project],
    ...(stage === undefined ? {} : { stage }),
    async take(office) {
      const projectId = project.id;
      const prefill = await office.call('records.prefill', { projectId, kind });
      const prefilled = prefill.fields as Partial<RecordFields<Kind>>;
      const filledIn = typeof fields === 'function' ? fields(prefilled) : fields;
      const draft = { kind, fields: { ...blankFields(kind), ...prefilled, ...filledIn } } as unknown as RecordDraft;
      const attachments = paper === undefined ? [] : [await attach(office, project, paper)];
      const { version } = await office.call('records.file', { projectId });
      const input: CallInput<'records.add'> = {
        projectId,
        version,
        draft,
        reasons: reasonsOf(reasons),
        attachmentIds: attachments.map(({ id }) => id),
      };
      const { recordId } = await office.call('records.add', input);
      putIn?.(project, recordId);
    },
  };
}
