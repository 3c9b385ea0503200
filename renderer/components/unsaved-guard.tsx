import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { call } from '../client/call.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

interface UnsavedGuardProps {
  readonly unsaved: boolean;
  /** The page saves by itself when it is left by a link; only closing the window asks. */
  readonly savedOnLeaving?: boolean;
  /** The work also goes when only the search part of the address changes. */
  readonly bySearch?: boolean;
  /** What is lost by leaving, where it is less than all of the page. */
  readonly loss?: string;
}

/** Asks before unsaved work is left, by a link or by closing the window. */
export function UnsavedGuard(props: UnsavedGuardProps) {
  const { unsaved, savedOnLeaving = false, bySearch = false, loss = '没有保存的内容将丢失。' } = props;
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved &&
      !savedOnLeaving &&
      (currentLocation.pathname !== nextLocation.pathname ||
        (bySearch && currentLocation.search !== nextLocation.search)),
  );
  useEffect(() => {
    void call('window.setUnsaved', { unsaved, projectId: null });
    return () => {
      if (unsaved) void call('window.setUnsaved', { unsaved: false, projectId: null });
    };
  }, [unsaved]);
  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      title="内容尚未保存"
      text={`离开后，${loss}`}
      confirmLabel="不保存并离开"
      cancelLabel="留在本页"
      loses
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    />
  );
}
