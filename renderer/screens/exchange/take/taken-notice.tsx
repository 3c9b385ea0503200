import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import type { TakenPackage } from './package-answers.ts';

/** What taking a package did, and what had to give way. */
export function TakenNotice({ taken, onClose }: { readonly taken: TakenPackage; readonly onClose: () => void }) {
  const { added, changed, removed, kept, gaveWay } = taken;
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
      {gaveWay.length > 0 && (
        <Box component="ul" aria-label="因重名重号调整的资料" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
          {gaveWay.map(({ label, note }) => (
            <li key={`${label} ${note}`}>
              {label}：{note}
            </li>
          ))}
        </Box>
      )}
    </Alert>
  );
}
