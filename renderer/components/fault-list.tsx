import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Link from '@mui/material/Link';
import type { Ref } from 'react';

/** One thing to mend in a form, with its field so that a click leads there. */
export interface FormFault {
  readonly path: string;
  readonly where: string;
  readonly message: string;
}

interface FaultListProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly faults: readonly FormFault[];
  readonly onGo: (path: string) => void;
}

/** Names every fault of a form; a click leads to its field. */
export function FaultList({ ref, faults, onGo }: FaultListProps) {
  if (faults.length === 0) return null;
  return (
    <Alert severity="error" ref={ref} tabIndex={-1}>
      <AlertTitle>有 {faults.length} 处需要修改，改正后才能保存</AlertTitle>
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem', maxHeight: '10rem', overflowY: 'auto' }}>
        {faults.map(({ path, where, message }) => (
          <li key={path}>
            <Link
              component="button"
              type="button"
              color="inherit"
              onClick={() => {
                onGo(path);
              }}
              sx={{ textAlign: 'left' }}
            >
              {where}：{message}
            </Link>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
