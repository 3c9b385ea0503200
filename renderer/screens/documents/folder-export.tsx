import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { useState } from 'react';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { DocumentId, FileToken } from '../../../src/domain/ids.ts';
import { useLongCall } from '../../client/use-long-call.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { OpenFolder } from '../../components/file-export/open-folder.tsx';
import { pickFolder } from '../../components/file-export/pick-folder.ts';
import { ProgressNotice } from '../../components/progress-notice.tsx';

type Outcome = CallOutput<'documents.exportFolder'>;

/** Asks for a folder, then writes papers into one of their own below it. */
export function useFolderExport() {
  const long = useLongCall('documents.exportFolder');
  const [place, setPlace] = useState<FileToken | null>(null);

  async function start(ids: readonly DocumentId[]): Promise<void> {
    const folder = await pickFolder('papers');
    if (folder === null) return;
    setPlace(folder);
    await long.run({ ids: [...ids], folder });
  }

  return { ...long, place, start };
}

function whyLeft({ left, problem }: Outcome): string {
  return `${problem ?? '已停止。'}其余 ${String(left.length)} 份没有导出：`;
}

/** How it went: what lies in the folder, and which papers do not. */
export function FolderExportNotice({ exporting }: { readonly exporting: ReturnType<typeof useFolderExport> }) {
  const { state, place, cancel, reset } = exporting;
  switch (state.step) {
    case 'idle':
      return null;
    case 'running':
      return (
        <Box sx={{ mb: 1.5 }}>
          <ProgressNotice progress={state.progress} starting="正在导出文书" onCancel={cancel} />
        </Box>
      );
    case 'failed':
      return <ErrorNotice error={state.error} onClose={reset} />;
    case 'done': {
      const { papers, folderName, left } = state.answer;
      return (
        <Alert severity={left.length === 0 ? 'success' : 'warning'} onClose={reset} sx={{ mb: 1.5 }}>
          <AlertTitle>
            已导出 {papers} 份文书和文书清单到文件夹“{folderName}”
          </AlertTitle>
          {left.length > 0 && (
            <>
              {whyLeft(state.answer)}
              <Box
                component="ul"
                aria-label="没有导出的文书"
                sx={{ m: 0, pl: 2.5, maxHeight: '10rem', overflowY: 'auto' }}
              >
                {left.map(({ id, number, title }) => (
                  <li key={id}>{number === null ? title : `${number} ${title}`}</li>
                ))}
              </Box>
            </>
          )}
          {place !== null && <OpenFolder token={place} />}
        </Alert>
      );
    }
  }
}
