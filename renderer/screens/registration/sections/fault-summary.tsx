import type { Ref } from 'react';
import type { FieldPath } from 'react-hook-form';
import { useFormContext, useFormState } from 'react-hook-form';
import { FaultList } from '../../../components/fault-list.tsx';
import { goToAnchor } from '../../../components/go-to-anchor.ts';
import { formFaults } from '../model/form-faults.ts';
import type { RegistrationValues, TableName } from '../model/registration-values.ts';
import { TABLE_SECTIONS } from '../model/sections.ts';
import { sectionAnchor } from './form-section.tsx';

/** The faults of the registration form. */
export function FaultSummary({ ref }: { readonly ref: Ref<HTMLDivElement> }) {
  const { setFocus } = useFormContext<RegistrationValues>();
  const { errors } = useFormState<RegistrationValues>();

  function goTo(path: string) {
    // A fault of a whole table has no field of its own.
    if (path in TABLE_SECTIONS) goToAnchor(sectionAnchor(TABLE_SECTIONS[path as TableName].id));
    else setFocus(path as FieldPath<RegistrationValues>);
  }

  return <FaultList ref={ref} faults={formFaults(errors)} onGo={goTo} />;
}
