import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Paper from '@mui/material/Paper';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { keysOf } from '../../../src/domain/glossary.ts';
import type { ImportKind } from '../../../src/domain/imports/import-kinds.ts';
import { IMPORT_KINDS, MAX_IMPORT_ROWS } from '../../../src/domain/imports/import-kinds.ts';
import { call } from '../../client/call.ts';
import { useLongCall } from '../../client/use-long-call.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { ProgressNotice } from '../../components/progress-notice.tsx';
import { useAnswer } from '../../client/use-answer.ts';
import type { Draft } from './import-draft.ts';

const KIND_HINTS: Readonly<Record<ImportKind, string>> = {
  projects: '往年已办结的项目、办公室原有台账；列为“历史项目”，只计入台账，不再办理',
  units: '建设单位名录，含简称、预算编码',
  experts: '专家和第三方机构名单；新增的为“待审核”',
};

/** What the table is of, and the file. */
export function ChooseFileStep({ onRead }: { readonly onRead: (draft: Draft) => void }) {
  const [kind, setKind] = useState<ImportKind>('projects');
  const opening = useLongCall('imports.open');
  const labelId = useId();
  useAnswer(opening.state, onRead);
  const pick = async () => {
    const file = await call('files.pickTable', {});
    if (file) await opening.run({ kind, file: file.token });
  };
  return (
    <Paper variant="outlined" sx={{ p: 2.5 }}>
      {opening.state.step === 'failed' && <ErrorNotice error={opening.state.error} onClose={opening.reset} />}
      <FormControl>
        <FormLabel id={labelId}>导入的内容</FormLabel>
        <RadioGroup
          aria-labelledby={labelId}
          value={kind}
          onChange={(_event, value) => {
            setKind(value as ImportKind);
          }}
        >
          {keysOf(IMPORT_KINDS).map((each) => (
            <FormControlLabel
              key={each}
              value={each}
              control={<Radio />}
              label={
                <>
                  {IMPORT_KINDS[each]}
                  <Typography component="span" variant="body2" color="textSecondary" sx={{ ml: 1.5 }}>
                    {KIND_HINTS[each]}
                  </Typography>
                </>
              }
            />
          ))}
        </RadioGroup>
      </FormControl>
      <Typography color="textSecondary" sx={{ my: 2 }}>
        支持 .xlsx 工作簿和 CSV、TSV 文本表格（UTF-8、GB18030），不需要改成固定格式；最多 {MAX_IMPORT_ROWS} 行。
      </Typography>
      {opening.state.step === 'running' ? (
        <ProgressNotice progress={opening.state.progress} starting="正在打开文件" onCancel={opening.cancel} />
      ) : (
        <Box>
          <Button variant="contained" onClick={() => void pick()}>
            选择文件
          </Button>
        </Box>
      )}
    </Paper>
  );
}
