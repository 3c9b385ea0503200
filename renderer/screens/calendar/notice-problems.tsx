import Alert from '@mui/material/Alert';
import type { CallOutput } from '../../../src/contract/contract.ts';

/** What is wrong with a notice, or has to be looked at; or that all was understood. */
export function NoticeProblems({ problems }: Pick<CallOutput<'calendars.readNotice'>, 'problems'>) {
  if (problems.length === 0) return <Alert severity="success">全部读懂，请与通知原文核对下面的日历。</Alert>;
  const blocked = problems.some(({ severity }) => severity === 'error');
  return (
    <Alert severity={blocked ? 'error' : 'warning'}>
      {blocked ? '通知有矛盾或读不懂的地方，改正文字后重新读取：' : '请核对：'}
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        {problems.map(({ what }) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </Alert>
  );
}
