import { NUMBER_LABELS } from '../../domain/experts/expert-number.ts';
import type { Expert, ExpertFields } from '../../domain/experts/expert.ts';
import type { ExpertState } from '../../domain/experts/glossary-of-experts.ts';
import { EXPERT_STATES } from '../../domain/experts/glossary-of-experts.ts';
import type { ExpertId } from '../../domain/ids.ts';
import { nameKey } from '../../domain/name-key.ts';
import type { Reader, Writer } from '../reader-writer.ts';
import { AlreadyTaken, NotFound, StaleVersion } from '../record-errors.ts';
import { searchText, soundsOf } from '../search-terms.ts';
import { readExperts } from './expert-row.ts';
import { insertStateChange } from './state-changes.ts';

/** Throws {@link NotFound}. */
export function getExpert(reader: Reader, id: ExpertId): Expert {
  const [expert] = readExperts(reader, [id]);
  if (!expert) throw new NotFound('没有找到这位专家。请刷新列表后重试。');
  return expert;
}

/** The expert of that number, deleted ones too. */
export function findExpertByNumber(reader: Reader, number: string): Expert | undefined {
  const row = reader.get<{ id: ExpertId }>('SELECT id FROM expert WHERE number = ?', [number]);
  return row && getExpert(reader, row.id);
}

function refuseTakenNumber(reader: Reader, { kind, number }: ExpertFields, self: ExpertId | null): void {
  const other = number === null ? undefined : findExpertByNumber(reader, number);
  if (!other || other.id === self) return;
  const where = [other.employer, EXPERT_STATES[other.state]].filter((part) => part !== '').join('，');
  const advice = other.state === 'deleted' ? '请筛选“已删除”后恢复原来的登记' : '请改用原来的登记';
  throw new AlreadyTaken(
    `这个${NUMBER_LABELS[kind]}已登记在“${other.name}”（${where}）名下，${advice}，或核对是否抄错。`,
  );
}

function columnsOf(fields: ExpertFields) {
  const { name, employer, title, contactName } = fields;
  const sounds = [name, employer].map(soundsOf);
  return {
    kind: fields.kind,
    name,
    nameKey: nameKey(name),
    nameSort: sounds[0]?.full ?? '',
    number: fields.number,
    employer,
    employerKey: nameKey(employer),
    title,
    outside: fields.outside ? 1 : 0,
    contactName,
    phone: fields.phone,
    email: fields.email,
    bankHolder: fields.bankHolder,
    bankName: fields.bankName,
    bankAccount: fields.bankAccount,
    note: fields.note,
    searchText: searchText([
      name,
      employer,
      title,
      contactName,
      ...sounds.flatMap(({ full, initials }) => [full, initials]),
    ]),
  };
}

function writeChildren(writer: Writer, id: ExpertId, { specialties, interests, leaves }: ExpertFields): void {
  for (const table of ['expert_specialty', 'expert_interest', 'expert_leave']) {
    writer.run(`DELETE FROM ${table} WHERE expert_id = ?`, [id]);
  }
  specialties.forEach((specialtyId, position) => {
    writer.run('INSERT INTO expert_specialty (expert_id, position, specialty_id) VALUES (?, ?, ?)', [
      id,
      position,
      specialtyId,
    ]);
  });
  interests.forEach(({ kind, organisation, reason }, position) => {
    writer.run(
      `INSERT INTO expert_interest (expert_id, position, kind, organisation, organisation_key, reason)
       VALUES (?, ?, ?, ?, ?, ?)`,
      [id, position, kind, organisation, nameKey(organisation), reason],
    );
  });
  leaves.forEach(({ from, until, reason }, position) => {
    writer.run('INSERT INTO expert_leave (expert_id, position, from_on, until_on, reason) VALUES (?, ?, ?, ?, ?)', [
      id,
      position,
      from,
      until,
      reason,
    ]);
  });
}

/** Adds an expert as 待审核, for the reason given; throws {@link AlreadyTaken} when the number belongs to another. */
export function insertExpert(writer: Writer, fields: ExpertFields, reason: string): Expert {
  refuseTakenNumber(writer, fields, null);
  const { id } = writer.run(
    `INSERT INTO expert (kind, name, name_key, name_sort, number, employer, employer_key, title, outside, contact_name,
       phone, email, bank_holder, bank_name, bank_account, state, note, search_text, version, created_at, updated_at)
     VALUES (@kind, @name, @nameKey, @nameSort, @number, @employer, @employerKey, @title, @outside, @contactName,
       @phone, @email, @bankHolder, @bankName, @bankAccount, 'pending', @note, @searchText, 1, @at, @at)`,
    { ...columnsOf(fields), at: writer.at },
  );
  writeChildren(writer, id as ExpertId, fields);
  insertStateChange(writer, id as ExpertId, { from: null, to: 'pending', reason });
  return getExpert(writer, id as ExpertId);
}

function getUnchanged(reader: Reader, id: ExpertId, version: number): Expert {
  const before = getExpert(reader, id);
  if (before.version !== version) {
    throw new StaleVersion(`“${before.name}”的资料已在别处修改过，请重新打开后再改。`);
  }
  return before;
}

/** Throws {@link StaleVersion}, {@link NotFound} or {@link AlreadyTaken}. */
export function updateExpert(writer: Writer, id: ExpertId, version: number, fields: ExpertFields): Expert {
  getUnchanged(writer, id, version);
  refuseTakenNumber(writer, fields, id);
  writer.run(
    `UPDATE expert SET kind = @kind, name = @name, name_key = @nameKey, name_sort = @nameSort, number = @number,
       employer = @employer, employer_key = @employerKey, title = @title, outside = @outside,
       contact_name = @contactName, phone = @phone, email = @email, bank_holder = @bankHolder, bank_name = @bankName,
       bank_account = @bankAccount, note = @note, search_text = @searchText, version = version + 1, updated_at = @at
     WHERE id = @id`,
    { ...columnsOf(fields), at: writer.at, id },
  );
  writeChildren(writer, id, fields);
  return getExpert(writer, id);
}

/** Brings an expert into another state and keeps why; throws {@link StaleVersion} or {@link NotFound}. */
export function changeExpertState(
  writer: Writer,
  id: ExpertId,
  version: number,
  to: ExpertState,
  reason: string,
): Expert {
  const { state: from } = getUnchanged(writer, id, version);
  writer.run('UPDATE expert SET state = ?, version = version + 1, updated_at = ? WHERE id = ?', [to, writer.at, id]);
  insertStateChange(writer, id, { from, to, reason });
  return getExpert(writer, id);
}
