import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import type { Draft } from './import-draft.ts';

const MOST_SHOWN = 10;

/** A file that bears marks of state secrets: where, and what has to be done before anything of it is taken in. */
export function MarksNotice({ marks }: { readonly marks: Draft['marks'] }) {
  if (marks.length === 0) return null;
  const places = marks
    .slice(0, MOST_SHOWN)
    .map(({ sheet, cell, mark }) => `${sheet} ${cell === '' ? '表名' : cell}“${mark}”`);
  const more = marks.length > MOST_SHOWN ? `等 ${String(marks.length)} 处` : '';
  return (
    <Alert severity="error" sx={{ mb: 2 }}>
      <AlertTitle>文件中有密级字样，本机不得处理国家秘密</AlertTitle>
      {places.join('、')}
      {more}。涉密的请立即停止并按保密规定处理；确不涉密的，在最后一步确认后才能导入。已记入审计。
    </Alert>
  );
}
