import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useEffect, useRef } from 'react';
import type { IssuedDocument } from '../../../../src/contract/shapes/document.ts';
import { formatChineseDate } from '../../../../src/domain/dates.ts';

interface IssuedLetterProps {
  readonly document: IssuedDocument;
  /** The letter went out just now: the reviewer, far down the page, is brought here. */
  readonly justIssued: boolean;
}

/** Says that the letter is out, and where its file is. */
export function IssuedLetter({ document, justIssued }: IssuedLetterProps) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!justIssued) return;
    notice.current?.scrollIntoView({ block: 'center' });
    notice.current?.focus({ preventScroll: true });
  }, [justIssued]);
  return (
    <Alert severity="success" ref={notice} tabIndex={-1}>
      <AlertTitle>预审意见书已出具：{document.number}</AlertTitle>
      {formatChineseDate(document.issuedOn)}由{document.registeredBy}出具并登记，文件在文书文件夹的“
      {document.fileName}”。可打印后用印。
    </Alert>
  );
}
