import type { Ref } from 'react';
import type { FieldPath } from 'react-hook-form';
import { useFormContext, useFormState } from 'react-hook-form';
import type { FieldMap } from '../../../src/domain/records/field.ts';
import { FaultList } from '../../components/fault-list.tsx';
import { goToAnchor } from '../../components/go-to-anchor.ts';
import { fieldAnchor } from '../../components/record-form/field-name.ts';
import { recordFaults } from '../../components/record-form/record-faults.ts';
import type { RecordValues } from '../../components/record-form/typed-fields.ts';

interface RecordFaultsProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly fields: FieldMap;
}

/** The faults of a record's form. */
export function RecordFaults({ ref, fields }: RecordFaultsProps) {
  const { setFocus } = useFormContext<RecordValues>();
  const { errors } = useFormState<RecordValues>();

  function goTo(path: string) {
    const [, name = '', row] = path.split('.');
    // A fault of a whole table has no field of its own.
    if (fields[name]?.kind === 'rows' && row === undefined) goToAnchor(fieldAnchor(name));
    else setFocus(path as FieldPath<RecordValues>);
  }

  return <FaultList ref={ref} faults={recordFaults(errors, fields)} onGo={goTo} />;
}
