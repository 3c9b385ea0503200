import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { formatChineseDate } from '../../../src/domain/dates.ts';
import { DOCUMENT_KINDS } from '../../../src/domain/glossary.ts';
import type { ProjectId } from '../../../src/domain/ids.ts';
import { useCall } from '../../client/use-call.ts';
import { CallState } from '../../components/call-state.tsx';

/** The papers that a project's records allow, each with its way to be issued, again if it is out already. */
export function ProjectPapers({ projectId }: { readonly projectId: ProjectId }) {
  const papers = useCall('papers.list', { projectId });
  if (!papers.data) return <CallState error={papers.error} />;
  if (papers.data.papers.length === 0) {
    return (
      <Typography color="text.secondary">登记评审、变更、采购、验收等记录后，可以在这里出具相应的文书。</Typography>
    );
  }
  return (
    <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {papers.data.papers.map(({ kind, recordId, recordOn, recordLabel, missing, issued }) => {
        const place = `/projects/${String(projectId)}/papers/${kind}/${String(recordId)}`;
        const label = DOCUMENT_KINDS[kind];
        return (
          <Box
            component="li"
            key={`${kind} ${String(recordId)}`}
            sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}
          >
            <Box sx={{ flexGrow: 1 }}>
              <Typography>{label}</Typography>
              <Typography variant="body2" color="text.secondary">
                依据 {formatChineseDate(recordOn)} 的“{recordLabel}”
                {issued && `，已于 ${formatChineseDate(issued.issuedOn)} 出具${issued.number ?? ''}`}
                {missing.length > 0 && `，还缺：${missing.join('、')}`}
              </Typography>
            </Box>
            {missing.length === 0 && (
              <Button
                size="small"
                variant="outlined"
                component={Link}
                to={issued ? `${place}?again` : place}
                aria-label={`${issued ? '重新出具' : '出具'}${label}（${formatChineseDate(recordOn)}）`}
              >
                {issued ? '重新出具' : '出具'}
              </Button>
            )}
          </Box>
        );
      })}
    </Stack>
  );
}
