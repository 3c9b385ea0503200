import { useCall } from '../../client/use-call.ts';

/** Names the file of an export after what it holds and today: `建设单位-2026-09-28`. */
export function useDatedName(): (...parts: readonly string[]) => string {
  const today = useCall('library.status', {}).data?.today;
  return (...parts) => [...parts, ...(today === undefined ? [] : [today])].join('-');
}
