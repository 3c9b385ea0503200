import Typography from '@mui/material/Typography';
import { formatByteLength } from '../../../../src/domain/attachment.ts';
import { ITEM_KINDS } from '../../../../src/domain/exchange/item-kinds.ts';
import { useCall } from '../../../client/use-call.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import type { Scope } from './scope-choice.tsx';

/** What a package of that scope would hold. */
export function ScopeMeasure({ scope }: { readonly scope: Scope }) {
  const { data, error } = useCall('exchange.measure', { scope });
  if (error) return <ErrorNotice error={error} />;
  if (!data) return <Typography color="textSecondary">正在统计…</Typography>;
  const parts = data.items.map(({ kind, items }) => `${ITEM_KINDS[kind]} ${String(items)}`);
  const bytes = data.bytes > 0 ? `，文书和附件共 ${formatByteLength(data.bytes)}` : '';
  return (
    <Typography component="output">
      {parts.length === 0
        ? '没有符合条件的资料。'
        : `将导出：${parts.join('、')}；附件 ${String(data.attachments)} 份${bytes}。`}
    </Typography>
  );
}
