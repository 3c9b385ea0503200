import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Link from '@mui/material/Link';
import type { Ref } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import type { FieldPath } from 'react-hook-form';
import { goToAnchor } from '../../../components/go-to-anchor.ts';
import { formFaults } from '../model/form-faults.ts';
import type { RegistrationValues, TableName } from '../model/registration-values.ts';
import { TABLE_SECTIONS } from '../model/sections.ts';
import { sectionAnchor } from './form-section.tsx';

/** Names every fault of the form; a click leads to its field. */
export function FaultSummary({ ref }: { readonly ref: Ref<HTMLDivElement> }) {
  const { setFocus } = useFormContext<RegistrationValues>();
  const { errors } = useFormState<RegistrationValues>();
  const faults = formFaults(errors);
  if (faults.length === 0) return null;

  function goTo(path: string) {
    // A fault of a whole table has no field of its own.
    if (path in TABLE_SECTIONS) goToAnchor(sectionAnchor(TABLE_SECTIONS[path as TableName].id));
    else setFocus(path as FieldPath<RegistrationValues>);
  }

  return (
    <Alert severity="error" ref={ref} tabIndex={-1}>
      <AlertTitle>有 {faults.length} 处需要修改，改正后才能保存</AlertTitle>
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem', maxHeight: '10rem', overflowY: 'auto' }}>
        {faults.map(({ path, where, message }) => (
          <li key={path}>
            <Link
              component="button"
              type="button"
              color="inherit"
              onClick={() => {
                goTo(path);
              }}
              sx={{ textAlign: 'left' }}
            >
              {where}：{message}
            </Link>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
