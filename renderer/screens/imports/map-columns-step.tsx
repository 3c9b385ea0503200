import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { IMPORT_FIELDS } from '../../../src/domain/imports/import-kinds.ts';
import { mappingFaults } from '../../../src/domain/imports/import-mapping.ts';
import { useLongCall } from '../../client/use-long-call.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { ProgressNotice } from '../../components/progress-notice.tsx';
import { ColumnTable } from './column-table.tsx';
import type { Draft } from './import-draft.ts';
import { StepBar } from './step-bar.tsx';
import { useAnswer } from '../../client/use-answer.ts';

interface MapColumnsStepProps {
  readonly draft: Draft;
  readonly onMapped: (mapping: Draft['mapping']) => void;
  readonly onBack: () => void;
}

/** What each foreign column means. */
export function MapColumnsStep({ draft, onMapped, onBack }: MapColumnsStepProps) {
  const [mapping, setMapping] = useState(draft.mapping);
  const reading = useLongCall('imports.map');
  useAnswer(reading.state, () => onMapped(mapping));
  const fields = IMPORT_FIELDS[draft.kind];
  const { missing, doubled, unitless } = mappingFaults(mapping, fields);
  const words = [
    ...missing.map(({ label }) => `“${label}”还没有对应的列`),
    ...doubled.map(({ label }) => `“${label}”对应了不止一列`),
    ...draft.columns.filter(({ column }) => unitless.includes(column)).map(({ head }) => `“${head}”还没有选择金额单位`),
  ];
  return (
    <>
      {draft.remembered && (
        <Alert severity="info" sx={{ mb: 1.5 }}>
          以前导入过表头相同的表格，已按上次的对应填好，请核对。
        </Alert>
      )}
      {draft.otherUnits.length > 0 && (
        <Alert severity="warning" sx={{ mb: 1.5 }}>
          本表写明的金额单位与上次导入不同，已按本表填写：
          {draft.otherUnits.map(({ head, now, before }) => `“${head}”本次为${now}（上次为${before}）`).join('、')}
          。请核对。
        </Alert>
      )}
      {reading.state.step === 'failed' && <ErrorNotice error={reading.state.error} onClose={reading.reset} />}
      <ColumnTable draft={draft} mapping={mapping} onChange={setMapping} />
      {reading.state.step === 'running' && (
        <Box sx={{ mt: 1.5 }}>
          <ProgressNotice progress={reading.state.progress} starting="正在核对各行" onCancel={reading.cancel} />
        </Box>
      )}
      <StepBar
        onBack={onBack}
        nextLabel="下一步：核对"
        nextDisabled={words.length > 0 || reading.state.step === 'running'}
        onNext={() => void reading.run({ draft: draft.id, mapping })}
      >
        {words.length > 0 && <Box sx={{ color: 'error.main' }}>{words.join('；')}</Box>}
      </StepBar>
    </>
  );
}
