import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { IssuedDocument } from '../../src/contract/shapes/document.ts';
import { isWorkbook } from '../../src/domain/glossary.ts';
import { call } from '../client/call.ts';
import { ErrorNotice } from './error-notice.tsx';
import { useAction } from './use-action.ts';

function baseName(fileName: string): string {
  return fileName.slice(fileName.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

async function savePdf(document: IssuedDocument): Promise<string | void> {
  const target = await call('files.pickTarget', { suggestedName: `${baseName(document.fileName)}.pdf`, kind: 'pdf' });
  if (!target) return;
  const { fileName } = await call('documents.savePdf', { id: document.id, target: target.token });
  return `已保存 ${fileName}`;
}

async function saveCopy(document: IssuedDocument): Promise<string | void> {
  const kind = isWorkbook(document.kind) ? 'xlsx' : 'docx';
  const target = await call('files.pickTarget', { suggestedName: `${baseName(document.fileName)}.${kind}`, kind });
  if (!target) return;
  const { fileName } = await call('documents.saveCopy', { id: document.id, target: target.token });
  return `已保存副本 ${fileName}`;
}

/** What can be done with a registered paper: open, show, print, copy. Workbooks are printed from Excel or WPS. */
export function DocumentActions({ document }: { readonly document: IssuedDocument }) {
  const { running, error, run, clearError } = useAction();
  const { id, title } = document;
  const isPrintable = !isWorkbook(document.kind);
  const button = (label: string, action: () => Promise<string | void>) => (
    <Button
      size="small"
      variant="outlined"
      disabled={running}
      aria-label={`${label}：${title}`}
      onClick={() => run(action)}
    >
      {label}
    </Button>
  );
  return (
    <Box>
      <ErrorNotice error={error} onClose={clearError} />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {button('打开', async () => void (await call('documents.open', { id })))}
        {button('所在文件夹', async () => void (await call('documents.showInFolder', { id })))}
        {isPrintable &&
          button('打印', async () => ((await call('documents.print', { id })).printed ? '已送打印机' : undefined))}
        {isPrintable && button('另存 PDF', () => savePdf(document))}
        {button('另存副本', () => saveCopy(document))}
      </Box>
    </Box>
  );
}
