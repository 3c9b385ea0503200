import type { Fen } from '../../../src/domain/money.ts';
import { fen } from '../../../src/domain/money.ts';
import type { RecordKind } from '../../../src/domain/records/record-kinds.ts';
import { yuan } from '../yuan.ts';
import type { RecordFormFacts } from './record-form-facts.ts';
import type { TypedFields } from './typed-fields.ts';

/** The amount of the record that a field of the form names. */
function amountOf({ file }: RecordFormFacts, id: unknown): Fen | undefined {
  const record = file.records.find(({ holdsAs }) => holdsAs !== null && String(holdsAs) === id);
  return record?.fields['amount'] as Fen | undefined;
}

const told = (what: string, amount: Fen | null | undefined) =>
  amount === null || amount === undefined ? '' : `${what} ${yuan(amount)}`;

function paymentRemark({ file }: RecordFormFacts, id: unknown): string {
  const contract = file.ledger.contracts.find(({ contractId }) => String(contractId) === id);
  if (!contract) return '';
  const { contracted, paid } = contract;
  return `合同金额 ${yuan(contracted)}，已支付 ${yuan(paid)}，未支付 ${yuan(fen(Math.max(0, contracted - paid)))}`;
}

type Remark = (facts: RecordFormFacts, fields: TypedFields) => string;

const REMARKS: Readonly<Partial<Record<RecordKind, Remark>>> = {
  award: (facts, { ceiling }) => told('最高限价', amountOf(facts, ceiling)),
  contract: (facts, { award }) => told('成交金额', amountOf(facts, award)),
  payment: (facts, { contract }) => paymentRemark(facts, contract),
  priceCeiling: ({ file: { ledger } }) => (ledger.arranged > 0 ? told('已安排资金', ledger.arranged) : ''),
  inclusionDecision: ({ file: { ledger } }) => told('审定金额', ledger.reviewed),
  urgentApproval: ({ file: { ledger } }) => told('申报金额', ledger.declared),
};

/** Whether the amount of that kind of record is measured by another. */
export function hasAmountRemark(kind: RecordKind): boolean {
  return REMARKS[kind] !== undefined;
}

/** What the amount of a record is measured by, as far as the file tells; empty when nothing. */
export function amountRemark(facts: RecordFormFacts, fields: TypedFields): string {
  return REMARKS[facts.kind]?.(facts, fields) ?? '';
}
