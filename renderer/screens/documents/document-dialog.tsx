import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { Link as RouterLink } from 'react-router';
import { momentText } from '../../../src/domain/moment-text.ts';
import type { IssuedDocument } from '../../../src/contract/shapes/document.ts';
import { formatChineseDate } from '../../../src/domain/dates.ts';
import { DOCUMENT_KINDS, isWorkbook } from '../../../src/domain/glossary.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { DocumentActions } from '../../components/document-actions.tsx';
import { FactsList } from '../../components/facts-list.tsx';
import { PaperPreview } from '../../components/paper-preview.tsx';
import { FileCheck } from './file-check.tsx';
import { VoidPaper } from './void-paper.tsx';

interface DocumentDialogProps {
  readonly document: IssuedDocument;
  readonly onClose: () => void;
}

function LetterPreview({ document }: Pick<DocumentDialogProps, 'document'>) {
  const paper = useCall('documents.printHtml', { id: document.id });
  if (!paper.data) return <CallState error={paper.error} />;
  return <PaperPreview html={paper.data.html} title={paper.data.title} />;
}

function DocumentFacts({ document }: Pick<DocumentDialogProps, 'document'>) {
  const { kind, number, issuedOn, registeredAt, registeredBy, projectId, projectName, unitName } = document;
  return (
    <FactsList
      facts={[
        ['种类', DOCUMENT_KINDS[kind]],
        ['文号', number ?? '不编文号'],
        ['出具日期', formatChineseDate(issuedOn)],
        ['登记', `${momentText(registeredAt)}　${registeredBy}`],
        ...(projectId === null
          ? []
          : ([
              [
                '项目',
                <Link key="project" component={RouterLink} to={`/projects/${String(projectId)}`}>
                  {projectName}
                </Link>,
              ],
              ['建设单位', unitName],
            ] as const)),
        ...(document.voided === null
          ? []
          : ([
              [
                '状态',
                `已作废：${document.voided.reason}（${momentText(document.voided.voidedAt)}　${document.voided.voidedBy}）`,
              ],
            ] as const)),
        ['文件', document.fileName],
        ['校验值', document.sha256],
        ['文件大小', `${(document.byteLength / 1024).toFixed(1)} KB`],
      ]}
    />
  );
}

/** One registered paper: its facts, whether its file is whole, how it looks, what can be done with it. */
export function DocumentDialog({ document, onClose }: DocumentDialogProps) {
  const isPrintable = !isWorkbook(document.kind);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth={isPrintable ? 'xl' : 'md'} aria-labelledby="document-title">
      <DialogTitle id="document-title" sx={{ overflowWrap: 'anywhere' }}>
        {document.title}
      </DialogTitle>
      <DialogContent>
        <Box
          sx={{
            display: 'grid',
            gap: 3,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: isPrintable ? 'minmax(0, 2fr) minmax(0, 3fr)' : '1fr' },
          }}
        >
          <Stack spacing={2}>
            <DocumentFacts document={document} />
            <FileCheck document={document} />
            <DocumentActions document={document} />
            <VoidPaper document={document} onVoided={onClose} />
          </Stack>
          {isPrintable && (
            <Box sx={{ height: '68vh' }}>
              <LetterPreview document={document} />
            </Box>
          )}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>关闭</Button>
      </DialogActions>
    </Dialog>
  );
}
