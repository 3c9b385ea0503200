import type { RecordId } from './ids.ts';
import type { Fen } from './money.ts';
import { sumFen, ZERO_FEN } from './money.ts';
import type { ProjectFile } from './records/project-file.ts';
import { recordById, recordsOf } from './records/project-file.ts';

/** A contract with what it rests on and what was paid on it. */
export interface ContractMoney {
  readonly contractId: RecordId;
  readonly awarded: Fen;
  readonly contracted: Fen;
  readonly paid: Fen;
}

/** Every contract of a project with its award and its payments. */
export function contractMoney(file: ProjectFile): ContractMoney[] {
  const payments = recordsOf(file, 'payment');
  return recordsOf(file, 'contract').map(({ id, fields }) => ({
    contractId: id,
    awarded: recordById(file, 'award', fields.award)?.fields.amount ?? ZERO_FEN,
    contracted: fields.amount,
    paid: sumFen(payments.filter((payment) => payment.fields.contract === id).map((payment) => payment.fields.amount)),
  }));
}
