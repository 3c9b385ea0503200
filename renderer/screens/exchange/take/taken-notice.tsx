import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { AlikeExperts } from './foreseen-notice.tsx';
import { NamedLines } from './named-lines.tsx';
import type { TakenPackage } from './package-answers.ts';

/** What taking a package did, and what had to give way. */
export function TakenNotice({ taken, onClose }: { readonly taken: TakenPackage; readonly onClose: () => void }) {
  const { added, changed, removed, kept, gaveWay, alike, unwritten } = taken;
  const parts = [
    ['新增', added],
    ['更新', changed],
    ['删除', removed],
    ['保留本机', kept],
  ] as const;
  const told = parts.filter(([, items]) => items > 0).map(([what, items]) => `${what} ${String(items)} 项`);
  return (
    <Alert severity="success" sx={{ mb: 1.5 }} onClose={onClose}>
      <AlertTitle>已采用资料包：{told.length === 0 ? '没有改动' : told.join('，')}</AlertTitle>
      {kept > 0 && '保留本机的决定要让对方也知道，请再导出一次交给对方。'}
      <NamedLines label="因重名重号调整的资料" lines={gaveWay.map(({ label, note }) => `${label}：${note}`)} />
      {alike.length > 0 &&
        '请在“专家库”核对下列专家：确是同一人的，把没有会议记录的那一位改为“停用”；不是同一人的，给两位补填证件号码。'}
      <AlikeExperts alike={alike} />
      {unwritten.length > 0 && '下列文书已登记，只是文件没有写出：'}
      <NamedLines label="没有写出文件的文书" lines={unwritten.map(({ label, what }) => `${label}：${what}`)} />
    </Alert>
  );
}
