import type { PlainField } from '../../../src/domain/records/field.ts';
import { recordOption } from '../record-view/record-words.ts';
import { ChoiceInput } from './choice-input.tsx';
import type { FieldName } from './field-name.ts';
import { useRecordFormFacts } from './record-form-facts.ts';

interface RecordInputProps {
  readonly name: FieldName;
  readonly field: Extract<PlainField, { kind: 'record' }>;
}

/** An earlier record of the same project that holds, told by its date and what it is about. */
export function RecordInput({ name, field: { label, required, hint, of } }: RecordInputProps) {
  const { file, corrects } = useRecordFormFacts();
  const options = file.records.flatMap((row) =>
    row.kind === of && row.round === file.round && row.holdsAs !== null && row.holdsAs !== corrects
      ? [[String(row.holdsAs), recordOption(row)] as const]
      : [],
  );
  const none = options.length === 0 ? '本项目还没有这样的记录' : undefined;
  const told = none ?? hint;
  return (
    <ChoiceInput
      name={name}
      label={label}
      required={required}
      options={options}
      {...(told === undefined ? {} : { hint: told })}
    />
  );
}
