import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { call } from '../../../client/call.ts';
import { ListScreen } from '../../../components/list-screen.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { OpenPackage } from './open-package.tsx';
import type { ReadPackage, TakenPackage } from './package-answers.ts';
import { ReviewPackage } from './review-package.tsx';
import { TakenNotice } from './taken-notice.tsx';

/** 读取对方资料包: open it, compare record by record, decide, take. */
export function TakeScreen() {
  const [read, setRead] = useState<ReadPackage | null>(null);
  const [taken, setTaken] = useState<TakenPackage | null>(null);
  const leave = () => {
    if (read) void call('exchange.close', { packageId: read.packageId });
    setRead(null);
  };
  return (
    <ListScreen>
      <PageHeader title="读取对方资料包" detail="先比较，后采用：读取时不改动本机的任何资料。">
        {read && (
          <Button variant="outlined" onClick={leave}>
            换一个资料包
          </Button>
        )}
        <Button component={RouterLink} to="/exchange" variant="outlined">
          返回
        </Button>
      </PageHeader>
      {taken && <TakenNotice taken={taken} onClose={() => setTaken(null)} />}
      {read ? (
        <ReviewPackage
          key={read.packageId}
          read={read}
          onTaken={(answer) => {
            setRead(null);
            setTaken(answer);
          }}
        />
      ) : (
        <OpenPackage
          onRead={(answer) => {
            setTaken(null);
            setRead(answer);
          }}
        />
      )}
    </ListScreen>
  );
}
