import CircularProgress from '@mui/material/CircularProgress';
import Box from '@mui/material/Box';
import { ErrorNotice } from './error-notice.tsx';

/** What stands in a screen's place until its data is there: that it is being read, or why it could not be. */
export function CallState({ error }: { readonly error: unknown }) {
  if (error !== null && error !== undefined) return <ErrorNotice error={error} />;
  return (
    <Box role="status" sx={{ display: 'flex', alignItems: 'center', gap: 1.5, py: 4, justifyContent: 'center' }}>
      <CircularProgress size={24} aria-hidden />
      正在读取…
    </Box>
  );
}
