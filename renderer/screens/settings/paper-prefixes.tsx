import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { DOCUMENT_KINDS } from '../../../src/domain/glossary.ts';
import { FormTextField } from '../../components/form-text-field.tsx';
import type { OfficeFormState } from './use-office-form.ts';
import { PREFIXED_PAPERS } from './use-office-form.ts';

/** 发文代字 of the letters after the pre-review; each kind counts for itself. */
export function PaperPrefixes({ form }: Pick<OfficeFormState, 'form'>) {
  const id = useId();
  return (
    <Box role="group" aria-labelledby={id}>
      <Typography id={id} variant="h3" gutterBottom>
        其他文书的发文代字
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        每种文书各自按年编号，代字不能相同；修改后从新代字当年的下一号编起，此前的文书和文号不变。
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(15rem, 1fr))' }}>
        {PREFIXED_PAPERS.map((kind) => (
          <FormTextField
            key={kind}
            control={form.control}
            name={`paperPrefixes.${kind}`}
            label={`${DOCUMENT_KINDS[kind]}发文代字`}
            required
          />
        ))}
      </Box>
    </Box>
  );
}
