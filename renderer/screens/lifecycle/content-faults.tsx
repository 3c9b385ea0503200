import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import type { ContentFault } from '../../../src/domain/split-content.ts';

const SHOWN = 6;

/** What has to be mended first, the first of it; told anew while it is being mended. */
export function ContentFaults({ faults }: { readonly faults: readonly ContentFault[] }) {
  if (faults.length === 0) return null;
  return (
    <Alert severity="warning" role="status">
      <AlertTitle>还有 {faults.length} 处需要处理</AlertTitle>
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        {faults.slice(0, SHOWN).map(({ where, what }) => (
          <li key={`${where} ${what}`}>
            {where}：{what}
          </li>
        ))}
        {faults.length > SHOWN && <li>另有 {faults.length - SHOWN} 处</li>}
      </ul>
    </Alert>
  );
}
