import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { NO_PROJECT_FILTER } from '../../../../src/contract/calls/project-calls.ts';
import { useCall } from '../../../client/use-call.ts';
import type { ChosenProject, MeetingValues } from './meeting-values.ts';

/** The projects that a meeting judges, found in the library as anywhere else. */
export function ProjectsInput() {
  const { control } = useFormContext<MeetingValues>();
  const { field, fieldState } = useController({ control, name: 'projects' });
  const [query, setQuery] = useState('');
  const found = useCall('projects.list', {
    filter: { ...NO_PROJECT_FILTER, query },
    sort: { by: 'updatedAt', descending: true },
    page: 0,
    pageSize: 20,
  });
  const options = (found.data?.rows ?? []).map(({ id: projectId, code, name, unitName }): ChosenProject => ({
    projectId,
    code,
    name,
    unitName,
  }));
  return (
    <Autocomplete<ChosenProject, true>
      multiple
      filterSelectedOptions
      options={options}
      value={field.value}
      loading={found.isPending}
      // The library searches, also by pinyin; what it answers is shown as it is.
      filterOptions={(all) => all}
      getOptionLabel={({ code, name }) => `${code} ${name}`}
      getOptionKey={({ projectId }) => projectId}
      isOptionEqualToValue={(a, b) => a.projectId === b.projectId}
      onBlur={field.onBlur}
      onChange={(_event, projects) => {
        field.onChange(projects);
      }}
      onInputChange={(_event, text, reason) => {
        setQuery(reason === 'input' ? text.slice(0, 60) : '');
      }}
      noOptionsText="没有找到项目"
      renderOption={({ key, ...props }, { code, name, unitName }) => (
        <li key={key} {...props}>
          <span>
            {code}　{name}
            <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
              {unitName}
            </Typography>
          </span>
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          required
          label="项目"
          inputRef={field.ref}
          error={fieldState.invalid}
          helperText={fieldState.error?.message ?? '可选多个；可输入名称、单位、编号、拼音或首字母'}
        />
      )}
    />
  );
}
