import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import type { FundingRow } from './group-by-unit.ts';

/** Which projects keep the summary from going out (R07), each with what is missing and the way to mend it. */
export function GoalFaults({ rows }: { readonly rows: readonly FundingRow[] }) {
  const blocked = rows.flatMap((row) => {
    const answer = row.answers.find(({ outcome }) => outcome === 'block');
    return answer ? [{ row, answer }] : [];
  });
  const [first] = blocked;
  if (!first) return null;
  const { title, article, sentence } = first.answer;
  return (
    <Alert severity="error">
      <AlertTitle>
        {blocked.length} 个项目没有达到“{title}”，补齐后才能导出
      </AlertTitle>
      <Typography variant="body2">
        依据{article}：“{sentence}”。
      </Typography>
      <ul style={{ margin: '0.5rem 0 0', paddingInlineStart: '1.25rem', maxHeight: '12rem', overflowY: 'auto' }}>
        {blocked.map(({ row, answer }) => (
          <li key={row.projectId}>
            <Link component={RouterLink} to={`/projects/${String(row.projectId)}/edit`} color="inherit">
              {row.code} {row.name}
            </Link>
            ：{answer.finding}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
