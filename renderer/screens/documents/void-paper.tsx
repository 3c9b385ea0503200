import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { IssuedDocument } from '../../../src/contract/shapes/document.ts';
import { call } from '../../client/call.ts';
import { ReasonDialog } from '../../components/reason-dialog.tsx';

interface VoidPaperProps {
  readonly document: IssuedDocument;
  /** Hears that the paper holds no more. */
  readonly onVoided: () => void;
}

/** The way to mark a paper as holding no more; a 预审意见书 decides the project's stage and has none. */
export function VoidPaper({ document, onVoided }: VoidPaperProps) {
  const { id, number, title, kind, voided } = document;
  const [asking, setAsking] = useState(false);
  if (voided !== null || kind === 'preReviewLetter') return null;
  return (
    <Box>
      <Button
        size="small"
        color="error"
        onClick={() => {
          setAsking(true);
        }}
      >
        作废
      </Button>
      {asking && (
        <ReasonDialog
          title={`作废 ${number ?? title}`}
          text="作废后文书仍留在登记中并标明原因，文件和文号保留，文号不再使用；依据同一记录可以另行出具。"
          reasonLabel="作废的原因"
          maxLength={300}
          confirmLabel="作废文书"
          onConfirm={async (reason) => {
            await call('papers.void', { id, reason });
            onVoided();
            return `已作废 ${number ?? title}`;
          }}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </Box>
  );
}
