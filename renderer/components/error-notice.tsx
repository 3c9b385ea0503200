import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { CallError } from '../../src/contract/call-error.ts';

/** A failed call: its message, and where and what in detail, unless that says the same again. */
export function ErrorNotice({ error, onClose }: { readonly error: unknown; readonly onClose?: () => void }) {
  if (error === null || error === undefined) return null;
  const { message, details } = error instanceof CallError ? error : { message: '操作没有完成，请重试。', details: [] };
  const more = details.filter(({ what }) => what !== message);
  return (
    <Alert severity="error" {...(onClose ? { onClose } : {})} sx={{ mb: 2 }}>
      <AlertTitle sx={{ mb: more.length > 0 ? 0.5 : 0 }}>{message}</AlertTitle>
      {more.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
          {more.map(({ where, what }) => (
            <li key={`${where} ${what}`}>{where === '' ? what : `${where}：${what}`}</li>
          ))}
        </Box>
      )}
    </Alert>
  );
}
