import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';

/** Shown instead of a screen that failed; nothing that was saved is lost. */
export function ScreenFault() {
  return (
    <Box sx={{ p: 4 }}>
      <Alert
        severity="error"
        action={
          <Button
            color="inherit"
            onClick={() => {
              globalThis.location.reload();
            }}
          >
            重新打开
          </Button>
        }
      >
        <AlertTitle>这一页出现了问题</AlertTitle>
        已保存的内容没有丢失。请重新打开；如仍出现，请记下时间并联系维护人员。
      </Alert>
    </Box>
  );
}
