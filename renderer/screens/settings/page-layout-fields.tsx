import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useWatch } from 'react-hook-form';
import { keysOf } from '../../../src/domain/glossary.ts';
import { LETTER_FORMS } from '../../../src/domain/office-settings.ts';
import { linesPerPage, PAGE_PROFILE_LABELS, PAGE_PROFILES } from '../../../src/domain/page-profile.ts';
import { FormTextField } from '../../components/form-text-field.tsx';
import type { OfficeFormState, OfficeValues } from './use-office-form.ts';

const MEASURES = [
  { name: 'topMm', label: '天头', unit: '毫米' },
  { name: 'bottomMm', label: '下白边', unit: '毫米' },
  { name: 'leftMm', label: '订口', unit: '毫米' },
  { name: 'linePt', label: '行距', unit: '磅' },
] as const;

/** How many lines and characters a page holds, as far as the measures are numbers. */
function linesText({ kind, ...typed }: OfficeValues['pageLayout']): string {
  const own = {
    topMm: Number(typed.topMm),
    bottomMm: Number(typed.bottomMm),
    leftMm: Number(typed.leftMm),
    linePt: Number(typed.linePt),
  };
  const lines = linesPerPage(kind === 'own' ? own : PAGE_PROFILES[kind]);
  return Number.isFinite(lines) ? `每页 ${String(lines)} 行，每行 28 字` : '每行 28 字';
}

/** The form of the 预审意见书 and the type area of all papers. */
export function PageLayoutFields({ form: { control } }: Pick<OfficeFormState, 'form'>) {
  const id = useId();
  const layout = useWatch({ control, name: 'pageLayout' });
  return (
    <Box role="group" aria-labelledby={id}>
      <Typography id={id} variant="h3" gutterBottom>
        文书格式
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        修改后出具的文书改用新格式；已出具的文书保持原样。
      </Typography>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <FormTextField
          control={control}
          name="preReviewForm"
          label="预审意见书格式"
          hint="信函格式用于函；文件格式的发文机关标志加“文件”二字，版记在双数页末"
        >
          {keysOf(LETTER_FORMS).map((form) => (
            <MenuItem key={form} value={form}>
              {LETTER_FORMS[form]}
            </MenuItem>
          ))}
        </FormTextField>
        <FormTextField control={control} name="pageLayout.kind" label="版心" hint={linesText(layout)}>
          {keysOf(PAGE_PROFILE_LABELS).map((kind) => (
            <MenuItem key={kind} value={kind}>
              {PAGE_PROFILE_LABELS[kind]}
            </MenuItem>
          ))}
        </FormTextField>
        {layout.kind === 'own' && (
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(9rem, 1fr))' }}>
            {MEASURES.map(({ name, ...measure }) => (
              <FormTextField key={name} control={control} name={`pageLayout.${name}`} {...measure} required decimal />
            ))}
          </Box>
        )}
      </Box>
    </Box>
  );
}
