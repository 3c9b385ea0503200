import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { call } from '../client/call.ts';

/** The library cannot be opened: why, and what to do. Nothing else is offered, so that nothing is made worse. */
export function CoreFailed({ message }: { readonly message: string }) {
  return (
    <Box component="main" sx={{ maxWidth: '52rem', mx: 'auto', mt: 8, px: 2 }}>
      <Alert severity="error">
        <AlertTitle>资料库打不开</AlertTitle>
        <Box sx={{ whiteSpace: 'pre-wrap', mb: 2 }}>{message}</Box>
        <Button
          variant="outlined"
          onClick={() => {
            void call('library.showFolder', {});
          }}
        >
          打开资料库所在文件夹
        </Button>
      </Alert>
    </Box>
  );
}
