import { CallError } from '../../contract/call-error.ts';
import type { ParsedInput } from '../../contract/contract.ts';
import { expertNumberFault, NUMBER_LABELS } from '../../domain/experts/expert-number.ts';
import type { Expert, ExpertFields } from '../../domain/experts/expert.ts';
import { keepingPersonal } from '../../domain/experts/expert.ts';
import { EXPERT_FIELDS } from '../../domain/experts/glossary-of-experts.ts';
import { auditedFields } from '../../domain/experts/mask-personal.ts';
import { keysOf } from '../../domain/glossary.ts';
import { maskDigits } from '../../domain/mask-digits.ts';
import { appendAudit } from '../../storage/audit.ts';
import { getExpert, insertExpert, updateExpert } from '../../storage/experts/experts.ts';
import { getSpecialty } from '../../storage/experts/specialties.ts';
import type { Reader } from '../../storage/reader-writer.ts';
import { changedFields } from '../changed-fields.ts';
import type { ServiceContext } from '../service-context.ts';
import { expertSubject } from './expert-subject.ts';
import { refuseAlike } from './refuse-alike.ts';
import { refuseUnready } from './refuse-unready.ts';

/** Specialties that are chosen anew must still be offered, and be below a field. */
function refuseSpecialties(reader: Reader, { specialties }: ExpertFields, before: readonly number[]): void {
  for (const id of specialties) {
    const { name, parentId, retired } = getSpecialty(reader, id);
    if (before.includes(id)) continue;
    if (parentId === null) throw new CallError('invalidInput', `“${name}”是大类，请选择其下的专业。`);
    if (retired) throw new CallError('invalidInput', `专业“${name}”已停用，请另选。`);
  }
}

/** A number that was kept was checked for the kind that the expert had. */
function refuseNumber({ kind, number }: ExpertFields): void {
  const fault = number === null ? null : expertNumberFault(kind, number);
  if (fault === null) return;
  throw new CallError('invalidInput', `专家类别改变后，${NUMBER_LABELS[kind]}须重新填写。`, [
    { where: NUMBER_LABELS[kind], what: fault },
  ]);
}

/** An expert as the audit tells of one: specialties by the names that they have now. */
function toldOf(reader: Reader, fields: ExpertFields) {
  const specialties = fields.specialties.map((id) => getSpecialty(reader, id).name);
  return { ...auditedFields(fields), specialties };
}

/** Registers an expert as 待审核. */
export function createExpert(
  { write }: ServiceContext,
  { fields, confirmedDistinctFrom }: ParsedInput<'experts.create'>,
): Expert {
  return write((writer) => {
    refuseSpecialties(writer, fields, []);
    const confirmed = refuseAlike(writer, fields, null, confirmedDistinctFrom);
    const expert = insertExpert(writer, fields, '登记');
    appendAudit(writer, {
      action: 'experts.create',
      summary: '登记专家',
      subject: expertSubject(expert),
      remark: maskDigits(confirmed),
      after: toldOf(writer, fields),
    });
    return expert;
  });
}

/** What was changed, by the names of the fields: a masked number may look the same after the change. */
function changesText(before: ExpertFields, after: ExpertFields): string {
  const changed = keysOf(EXPERT_FIELDS).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return changed.length === 0 ? '' : `改动：${changed.map((key) => EXPERT_FIELDS[key]).join('、')}。`;
}

/** Changes what is known of an expert; personal data that was not touched stays. */
export function changeExpert({ write }: ServiceContext, input: ParsedInput<'experts.update'>): Expert {
  const { id, version, keep, confirmedDistinctFrom } = input;
  return write((writer) => {
    const before = getExpert(writer, id);
    if (before.state === 'deleted') throw new CallError('conflict', `“${before.name}”已删除，请先恢复再修改。`);
    const fields = keepingPersonal(input.fields, before, keep);
    refuseNumber(fields);
    refuseUnready(before, fields);
    refuseSpecialties(writer, fields, before.specialties);
    const confirmed = refuseAlike(writer, fields, before, confirmedDistinctFrom);
    const expert = updateExpert(writer, id, version, fields);
    appendAudit(writer, {
      action: 'experts.update',
      summary: '修改专家资料',
      subject: expertSubject(expert),
      remark: maskDigits(`${changesText(before, fields)}${confirmed}`),
      ...changedFields(toldOf(writer, before), toldOf(writer, expert)),
    });
    return expert;
  });
}
