import { useParams } from 'react-router';
import type { ExpertId } from '../../../../src/domain/ids.ts';
import { useOpening } from '../../../client/use-opening.ts';
import { CallState } from '../../../components/call-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { ExpertForm } from './expert-form.tsx';

function EditPage({ id }: { readonly id: ExpertId }) {
  const { opened, error } = useOpening('experts.get', { id });
  if (!opened) return <CallState error={error} />;
  return (
    <>
      <PageHeader title={`修改资料：${opened.expert.name}`} detail="个人信息已遮盖，不更换则保持原值" />
      <ExpertForm expert={opened.expert} />
    </>
  );
}

/** 登记专家: a new expert or institution. */
export function NewExpertScreen() {
  return (
    <>
      <PageHeader title="登记专家" detail="保存后为待审核，审核通过后才能被抽取" />
      <ExpertForm expert={null} />
    </>
  );
}

/** 修改资料: an expert on record. */
export function EditExpertScreen() {
  const { id } = useParams();
  return <EditPage key={id} id={Number(id) as ExpertId} />;
}
