import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import type { IssuedDocument } from '../../../../src/contract/shapes/document.ts';
import { formatChineseDate } from '../../../../src/domain/dates.ts';

/** Says that the letter is out, and where its file is. */
export function IssuedLetter({ document }: { readonly document: IssuedDocument }) {
  return (
    <Alert severity="success">
      <AlertTitle>预审意见书已出具：{document.number}</AlertTitle>
      {formatChineseDate(document.issuedOn)}由{document.registeredBy}出具并登记，文件在文书文件夹的“
      {document.fileName}”。可打印后用印。
    </Alert>
  );
}
