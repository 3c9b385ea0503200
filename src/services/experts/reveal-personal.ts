import type { ParsedInput } from '../../contract/contract.ts';
import { NUMBER_LABELS } from '../../domain/experts/expert-number.ts';
import { PERSONAL_FIELDS } from '../../domain/experts/glossary-of-experts.ts';
import { appendAudit } from '../../storage/audit.ts';
import { getExpert } from '../../storage/experts/experts.ts';
import type { ServiceContext } from '../service-context.ts';
import { expertSubject } from './expert-subject.ts';

/** One field of an expert's personal data in full; the audit keeps which, never what. */
export function revealPersonal(
  { write }: ServiceContext,
  { id, field }: ParsedInput<'experts.reveal'>,
): { value: string } {
  return write((writer) => {
    const expert = getExpert(writer, id);
    const label = field === 'number' ? NUMBER_LABELS[expert.kind] : PERSONAL_FIELDS[field];
    appendAudit(writer, { action: 'experts.reveal', summary: `查看${label}`, subject: expertSubject(expert) });
    return { value: expert[field] ?? '' };
  });
}
