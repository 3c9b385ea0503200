import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { CallOutput } from '../../../src/contract/contract.ts';
import { call } from '../../client/call.ts';
import { useCall } from '../../client/use-call.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FactsList } from '../../components/facts-list.tsx';
import { OpenSampleButton } from '../../components/open-sample-button.tsx';
import { useAction } from '../../components/use-action.ts';

type LibraryStatus = CallOutput<'library.status'>;

function yearsText(years: LibraryStatus['calendarYears']): string {
  if (years.length === 0) return '尚未录入，办理期限无法计算';
  return years.map(({ year, source }) => `${String(year)} 年（${source}）`).join('\n');
}

/** The way to the invented library, also when the office's own is not empty any more. */
function SampleEntry() {
  const library = useCall('settings.get', {}).data?.library;
  if (library !== 'office') return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 2 }}>
      <Typography sx={{ flex: '1 1 14rem' }} variant="body2">
        示例资料库与本单位资料分开存放，可用来培训和试办。
      </Typography>
      <OpenSampleButton />
    </Box>
  );
}

/** Where the 资料库 lies and how much it holds. */
export function LibraryFacts({ status }: { readonly status: LibraryStatus }) {
  const { running, error, run, clearError } = useAction();
  return (
    <>
      <ErrorNotice error={error} onClose={clearError} />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 2 }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Typography variant="h3">资料库文件夹</Typography>
          <Typography sx={{ overflowWrap: 'anywhere' }}>{status.folder}</Typography>
        </Box>
        <Button
          variant="outlined"
          disabled={running}
          onClick={() => {
            run(async () => {
              await call('library.showFolder', {});
            });
          }}
        >
          打开资料库文件夹
        </Button>
      </Box>
      <SampleEntry />
      <FactsList
        facts={[
          ['建设单位', `${String(status.unitCount)} 个`],
          ['项目', `${String(status.projectCount)} 个`],
          ['文书', `${String(status.documentCount)} 份`],
          ['审计记录', `${String(status.auditCount)} 条`],
          ['已载入的节假日安排', yearsText(status.calendarYears)],
          ['资料库结构版本', String(status.schemaVersion)],
        ]}
      />
    </>
  );
}
