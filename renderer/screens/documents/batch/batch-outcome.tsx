import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import type { DocumentKind } from '../../../../src/domain/glossary.ts';
import { DOCUMENT_KINDS } from '../../../../src/domain/glossary.ts';
import { FolderExportNotice, useFolderExport } from '../folder-export.tsx';

type Outcome = CallOutput<'papers.issueBatch'>;

interface PartProps {
  readonly severity: 'success' | 'error' | 'warning';
  readonly title: string;
  readonly label: string;
  readonly children: readonly ReactNode[];
}

function Part({ severity, title, label, children }: PartProps) {
  if (children.length === 0) return null;
  return (
    <Alert severity={severity}>
      <AlertTitle>{title}</AlertTitle>
      <Box component="ul" aria-label={label} sx={{ m: 0, pl: 2.5, maxHeight: '12rem', overflowY: 'auto' }}>
        {children}
      </Box>
    </Alert>
  );
}

/** What came of a batch: which papers are out, which could not be issued and why, which were left when it was stopped. */
export function BatchOutcome({ kind, outcome }: { readonly kind: DocumentKind; readonly outcome: Outcome }) {
  const { issued, failed, left } = outcome;
  const name = DOCUMENT_KINDS[kind];
  const toFolder = useFolderExport();
  return (
    <>
      <Part
        severity="success"
        label="已出具"
        title={`已出具${name} ${String(issued.length)} 份，都已登记并写入文书文件夹`}
      >
        {issued.map(({ id, number, projectName, title }) => (
          <li key={id}>{number === null ? title : `${number} ${projectName ?? ''}`}</li>
        ))}
      </Part>
      {issued.length > 0 && toFolder.state.step === 'idle' && (
        <Box>
          <Button variant="outlined" onClick={() => void toFolder.start(issued.map(({ id }) => id))}>
            把这一批导出到文件夹
          </Button>
        </Box>
      )}
      <FolderExportNotice exporting={toFolder} />
      <Part severity="error" label="没有出具" title={`${String(failed.length)} 份没有出具`}>
        {failed.map(({ projectId, recordId, code, name: project, problem }) => (
          <li key={`${String(projectId)} ${String(recordId)}`}>
            {code} {project}：{problem}
          </li>
        ))}
      </Part>
      <Part severity="warning" label="尚未出具" title={`已停止，其余 ${String(left.length)} 份没有出具`}>
        {left.map(({ projectId, recordId, code, name: project }) => (
          <li key={`${String(projectId)} ${String(recordId)}`}>
            {code} {project}
          </li>
        ))}
      </Part>
    </>
  );
}
