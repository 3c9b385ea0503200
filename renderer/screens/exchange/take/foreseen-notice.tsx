import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import type { CallOutput } from '../../../../src/contract/contract.ts';
import { useCall } from '../../../client/use-call.ts';
import { NamedLines } from './named-lines.tsx';

type Foreseen = CallOutput<'exchange.foresee'>;

/** Experts who come and may be one who is here already. */
export function AlikeExperts({ alike }: Pick<Foreseen, 'alike'>) {
  return (
    <NamedLines
      label="可能重复的专家"
      lines={alike.map(({ label, here, shared }) => `${label}：与本机的“${here}”${shared.join('、')}相同`)}
    />
  );
}

/** What taking the package would change by itself, and which experts it may double, before anything is taken. */
export function ForeseenNotice({ packageId }: { readonly packageId: string }) {
  const { data } = useCall('exchange.foresee', { packageId });
  if (!data || data.gaveWay.length + data.alike.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 1.5 }}>
      {data.gaveWay.length > 0 && (
        <>
          <AlertTitle>有 {data.gaveWay.length} 处重名、重号，采用后会这样调整（两台电脑改的是同一个）</AlertTitle>
          <NamedLines label="采用后会调整的资料" lines={data.gaveWay.map(({ label, note }) => `${label}：${note}`)} />
        </>
      )}
      {data.alike.length > 0 && (
        <>
          <AlertTitle>有 {data.alike.length} 位专家可能与本机的是同一人</AlertTitle>
          没有证件号码可以确认，程序不会合并，采用后两位都在专家库中、都可能被抽到。请先与对方核对：确是同一人的，采用后到“专家库”打开没有会议记录的那一位，改为“停用”；不是同一人的，给两位补填证件号码。
          <AlikeExperts alike={data.alike} />
        </>
      )}
    </Alert>
  );
}
