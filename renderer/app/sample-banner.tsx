import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { call } from '../client/call.ts';
import { useCall } from '../client/use-call.ts';
import { useAction } from '../components/use-action.ts';

/** Says on every screen that what is shown is invented, and leads back to the office's own library. */
export function SampleBanner() {
  const { running, run } = useAction();
  const library = useCall('settings.get', {}).data?.library;
  if (library !== 'sample') return null;
  return (
    <Alert
      severity="warning"
      sx={{ borderRadius: 0, py: 0, alignItems: 'center' }}
      action={
        <Button
          color="inherit"
          disabled={running}
          onClick={() => {
            run(async () => {
              await call('library.leaveSample', {});
            });
          }}
        >
          返回本单位资料库
        </Button>
      }
    >
      示例资料库：项目、文书和文号均为虚构，仅供熟悉流程，不得用印、不得外发。
    </Alert>
  );
}
