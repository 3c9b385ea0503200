import { useCall } from '../../../client/use-call.ts';
import { CallState } from '../../../components/call-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { SettingsTabs } from '../settings-tabs.tsx';
import { PolicyForm } from './policy-form.tsx';
import { PolicyHistory } from './policy-history.tsx';

/** 设置 › 审查规则与限额: what the regulation leaves to the office, and every change of it. */
export function PolicyScreen() {
  const { data, error } = useCall('policies.get', {});
  return (
    <>
      <PageHeader title="设置" />
      <SettingsTabs at="/settings/policy" />
      {data ? <PolicyForm key={String(data.revisionId)} {...data} /> : <CallState error={error} />}
      <PolicyHistory />
    </>
  );
}
