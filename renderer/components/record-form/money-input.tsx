import { useFormContext, useWatch } from 'react-hook-form';
import type { PlainField } from '../../../src/domain/records/field.ts';
import { readableMoney } from '../../text/readable-money.ts';
import { FormTextField } from '../form-text-field.tsx';
import { wanYuan } from '../wan-yuan.ts';
import { amountRemark } from './amount-remark.ts';
import type { FieldName } from './field-name.ts';
import { fieldName } from './field-name.ts';
import { useRecordFormFacts } from './record-form-facts.ts';
import type { RecordValues } from './typed-fields.ts';

interface MoneyInputProps {
  readonly name: FieldName;
  readonly field: Extract<PlainField, { kind: 'money' }>;
}

/** An amount in 元, exact to the fen, with what it is in 万元 and what it is measured by. */
export function MoneyInput({ name, field: { label, required, hint } }: MoneyInputProps) {
  const facts = useRecordFormFacts();
  const { control } = useFormContext<RecordValues>();
  const fields = useWatch<RecordValues, 'fields'>({ name: 'fields' });
  const typed = fields[name.slice('fields.'.length)];
  const amount = typeof typed === 'string' ? readableMoney(typed, '元') : null;
  const parts = [
    amount === null ? '' : `合 ${wanYuan(amount)} 万元`,
    name === fieldName('amount') ? amountRemark(facts, fields) : '',
    hint ?? '',
  ].filter((part) => part !== '');
  return (
    <FormTextField
      control={control}
      name={name}
      label={label}
      required={required}
      unit="元"
      decimal
      maxLength={30}
      hint={parts.join('；')}
    />
  );
}
