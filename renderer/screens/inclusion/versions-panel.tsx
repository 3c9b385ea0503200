import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { momentText } from '../../../src/domain/moment-text.ts';
import type { InclusionDraftId } from '../../../src/domain/ids.ts';
import { formatChineseDate } from '../../../src/domain/dates.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';
import { exactWanYuan } from '../../components/wan-yuan.ts';

/** The submitted versions of a draft, the latest first, each with what it has otherwise than the one before. */
export function VersionsPanel({ id }: { readonly id: InclusionDraftId }) {
  const found = useCall('inclusion.versions', { id });
  if (!found.data) return <CallState error={found.error} />;
  const { versions } = found.data;
  if (versions.length === 0) return null;
  return (
    <Paper component="section" aria-labelledby="versions-heading" sx={{ p: 2 }}>
      <Typography id="versions-heading" variant="h3" gutterBottom>
        已提交的版本
      </Typography>
      {versions.map(({ number, submittedOn, savedAt, savedBy, envelope, projects, amount, changes }) => (
        <Box key={number} sx={{ mb: 1.5 }}>
          <Typography>
            第 {number} 版　{formatChineseDate(submittedOn)}提交　{projects} 个项目　建议合计 {exactWanYuan(amount)}{' '}
            万元　资金盘子 {exactWanYuan(envelope)} 万元
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {momentText(savedAt)}　{savedBy}
          </Typography>
          {changes.length > 0 && (
            <Box component="ul" aria-label={`第 ${String(number)} 版与上一版不同之处`} sx={{ m: 0, pl: 3 }}>
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </Box>
          )}
        </Box>
      ))}
    </Paper>
  );
}
