import type { Expert, ExpertInterest, ExpertLeave } from '../../domain/experts/expert.ts';
import type { ExpertId, SpecialtyId } from '../../domain/ids.ts';
import type { Reader } from '../reader-writer.ts';

type Children = 'specialties' | 'interests' | 'leaves' | 'outside';
type ExpertRow = Omit<Expert, Children> & { readonly outside: number; readonly position: number };

const COLUMNS = `e.id, e.kind, e.name, e.number, e.employer, e.title, e.outside, e.contact_name AS contactName, e.phone,
  e.email, e.bank_holder AS bankHolder, e.bank_name AS bankName, e.bank_account AS bankAccount, e.state, e.note,
  e.version`;

type OfExpert<Row> = Row & { readonly expertId: ExpertId };

function grouped<Row>(rows: readonly OfExpert<Row>[]): Map<ExpertId, Row[]> {
  const groups = new Map<ExpertId, Row[]>();
  for (const { expertId, ...row } of rows) {
    const group = groups.get(expertId);
    if (group) group.push(row as Row);
    else groups.set(expertId, [row as Row]);
  }
  return groups;
}

/** Experts with all that is known of them, in the order of the ids; those that do not exist are left out. */
export function readExperts(reader: Reader, ids: readonly ExpertId[]): Expert[] {
  const asked = [JSON.stringify(ids)];
  const from = (columns: string, table: string) =>
    `SELECT expert_id AS expertId, ${columns} FROM ${table}
     WHERE expert_id IN (SELECT value FROM json_each(?)) ORDER BY expert_id, position`;
  const specialties = grouped(
    reader.all<OfExpert<{ specialtyId: SpecialtyId }>>(from('specialty_id AS specialtyId', 'expert_specialty'), asked),
  );
  const interests = grouped(
    reader.all<OfExpert<ExpertInterest>>(from('kind, organisation, reason', 'expert_interest'), asked),
  );
  const leaves = grouped(
    reader.all<OfExpert<ExpertLeave>>(from('from_on AS "from", until_on AS until, reason', 'expert_leave'), asked),
  );
  const rows = reader.all<ExpertRow>(
    `SELECT ${COLUMNS} FROM json_each(?) place CROSS JOIN expert e ON e.id = place.value ORDER BY place.key`,
    asked,
  );
  return rows.map((row) => ({
    ...row,
    outside: row.outside === 1,
    specialties: (specialties.get(row.id) ?? []).map(({ specialtyId }) => specialtyId),
    interests: interests.get(row.id) ?? [],
    leaves: leaves.get(row.id) ?? [],
  }));
}
