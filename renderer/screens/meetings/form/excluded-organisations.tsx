import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useCall } from '../../../client/use-call.ts';
import { FormTextField } from '../../../components/form-text-field.tsx';
import type { MeetingValues } from './meeting-values.ts';

/**
 * Whom the meeting keeps out. A new meeting begins with those whom other meetings of its projects kept out: each is put in
 * once, so that what the reviewer takes away stays away.
 */
export function ExcludedOrganisations({ fresh }: { readonly fresh: boolean }) {
  const { control, getValues, setValue } = useFormContext<MeetingValues>();
  const projects = useWatch({ control, name: 'projects' });
  const { data } = useCall('meetings.excludedBefore', { projectIds: projects.map(({ projectId }) => projectId) });
  const offered = useRef(new Set<string>());
  useEffect(() => {
    if (!fresh || !data) return;
    const typed = getValues('excludedOrganisations');
    const lines = new Set(typed.split('\n').map((line) => line.trim()));
    const added = data.names.filter((name) => !offered.current.has(name) && !lines.has(name));
    for (const name of data.names) offered.current.add(name);
    if (added.length === 0) return;
    const kept = typed.trim() === '' ? [] : [typed.trimEnd()];
    setValue('excludedOrganisations', [...kept, ...added].join('\n'), { shouldDirty: true });
  }, [fresh, data, getValues, setValue]);
  return (
    <FormTextField
      control={control}
      name="excludedOrganisations"
      label="回避单位（每行一个）"
      minRows={2}
      hint="写全称，个人写姓名；已带入相同项目以前会议的回避单位。专家的工作单位、机构本身和申报的利害关系都据此核对"
    />
  );
}
