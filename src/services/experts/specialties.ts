import { CallError } from '../../contract/call-error.ts';
import type { ParsedInput } from '../../contract/contract.ts';
import type { Handlers } from '../../contract/dispatcher.ts';
import type { Specialty } from '../../domain/experts/specialty.ts';
import type { AuditSubject } from '../../storage/audit-entry.ts';
import { appendAudit } from '../../storage/audit.ts';
import {
  deleteSpecialty,
  getSpecialty,
  insertSpecialty,
  listSpecialtiesInUse,
  listSpecialtyIds,
  reorderSpecialties,
  updateSpecialty,
} from '../../storage/experts/specialties.ts';
import { StaleVersion } from '../../storage/record-errors.ts';
import type { Writer } from '../../storage/reader-writer.ts';
import type { ServiceContext } from '../service-context.ts';

const SUBJECT: AuditSubject = { kind: 'library', id: null, label: '专业目录' };

function create(writer: Writer, { parentId, name }: ParsedInput<'specialties.create'>): Specialty {
  if (parentId !== null && getSpecialty(writer, parentId).parentId !== null) {
    throw new CallError('invalidInput', '专业目录只有两级，请把专业加在大类之下。');
  }
  const specialty = insertSpecialty(writer, parentId, name);
  appendAudit(writer, {
    action: 'specialties.create',
    summary: `新增${parentId === null ? '专业大类' : '专业'}“${name}”`,
    subject: SUBJECT,
    after: { id: specialty.id, parentId, name },
  });
  return specialty;
}

function update(
  writer: Writer,
  action: string,
  { id, version }: { id: Specialty['id']; version: number },
  changes: Partial<Pick<Specialty, 'name' | 'retired'>>,
  tell: (before: Specialty) => string,
): Specialty {
  const before = getSpecialty(writer, id);
  const specialty = updateSpecialty(writer, id, version, { ...before, ...changes });
  const told = ({ name, retired }: Specialty) => ({ id, name, retired });
  appendAudit(writer, {
    action,
    summary: tell(before),
    subject: SUBJECT,
    before: told(before),
    after: told(specialty),
  });
  return specialty;
}

function reorder(writer: Writer, { parentId, ids }: ParsedInput<'specialties.reorder'>): void {
  const before = listSpecialtyIds(writer, parentId);
  if (before.length !== ids.length || new Set([...before, ...ids]).size !== ids.length) {
    throw new StaleVersion('专业目录已在别处修改过，请刷新后再调整顺序。');
  }
  reorderSpecialties(writer, ids);
  appendAudit(writer, {
    action: 'specialties.reorder',
    summary: parentId === null ? '调整专业大类的顺序' : `调整“${getSpecialty(writer, parentId).name}”下专业的顺序`,
    subject: SUBJECT,
    before: { parentId, ids: before },
    after: { parentId, ids },
  });
}

function remove(writer: Writer, { id, version }: ParsedInput<'specialties.delete'>): void {
  const row = listSpecialtiesInUse(writer).find((each) => each.id === id);
  const specialty = row ?? getSpecialty(writer, id);
  if (specialty.version !== version) throw new StaleVersion(`“${specialty.name}”已在别处修改过，请刷新后重试。`);
  if (row && row.uses > 0) {
    throw new CallError('conflict', `“${row.name}”正在使用（有专家、抽取条件或下级专业），不能删除；可以停用。`);
  }
  deleteSpecialty(writer, id);
  appendAudit(writer, {
    action: 'specialties.delete',
    summary: `删除${specialty.parentId === null ? '专业大类' : '专业'}“${specialty.name}”`,
    subject: SUBJECT,
    before: { id, parentId: specialty.parentId, name: specialty.name },
  });
}

/** The use cases of the 专业目录, in two levels. */
export function specialtyHandlers({ reader, write }: ServiceContext) {
  return {
    'specialties.list': () => ({ rows: listSpecialtiesInUse(reader) }),
    'specialties.create': (input) => write((writer) => create(writer, input)),
    'specialties.rename': (input) =>
      write((writer) =>
        update(writer, 'specialties.rename', input, { name: input.name }, ({ name }) => {
          return `专业“${name}”改名为“${input.name}”`;
        }),
      ),
    'specialties.retire': (input) =>
      write((writer) =>
        update(writer, 'specialties.retire', input, { retired: input.retired }, ({ name }) => {
          return `${input.retired ? '停用' : '启用'}专业“${name}”`;
        }),
      ),
    'specialties.reorder': (input) =>
      write((writer) => {
        reorder(writer, input);
        return {};
      }),
    'specialties.delete': (input) =>
      write((writer) => {
        remove(writer, input);
        return {};
      }),
  } satisfies Handlers<
    | 'specialties.list'
    | 'specialties.create'
    | 'specialties.rename'
    | 'specialties.retire'
    | 'specialties.reorder'
    | 'specialties.delete'
  >;
}
