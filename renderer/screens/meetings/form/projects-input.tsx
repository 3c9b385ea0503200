import Alert from '@mui/material/Alert';
import Autocomplete from '@mui/material/Autocomplete';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { STAGES_OF_PURPOSE } from '../../../../src/domain/experts/purpose-of-meeting.ts';
import { STAGES } from '../../../../src/domain/glossary.ts';
import type { ChosenProject, MeetingValues } from './meeting-values.ts';
import { elsewhereText, offeredText } from './offered-text.ts';
import { useOfferedProjects } from './use-offered-projects.ts';

/**
 * The projects that a meeting judges: offered are those whose stage fits what it is called together for, all others at a
 * tick. What was chosen stays, whatever its stage.
 */
export function ProjectsInput() {
  const { control } = useFormContext<MeetingValues>();
  const { field, fieldState } = useController({ control, name: 'projects' });
  const purpose = useWatch({ control, name: 'purpose' });
  const [query, setQuery] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const fitting = STAGES_OF_PURPOSE[purpose];
  const { rows, isPending, others } = useOfferedProjects(query, showsAll ? null : fitting);
  const options = rows.map(({ id: projectId, code, name, unitName, stage }): ChosenProject => ({
    projectId,
    code,
    name,
    unitName,
    stage,
  }));
  const elsewhere = elsewhereText(purpose, field.value);
  return (
    <Stack spacing={1}>
      <Autocomplete<ChosenProject, true>
        multiple
        filterSelectedOptions
        options={options}
        value={field.value}
        loading={isPending}
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
        noOptionsText={others > 0 ? '没有找到处于本事项阶段的项目，可勾选“显示全部项目”' : '没有找到项目'}
        renderOption={({ key, ...props }, { code, name, unitName, stage }) => (
          <li key={key} {...props}>
            <span>
              {code}　{name}
              <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                {unitName}　{STAGES[stage]}
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
      {fitting !== null && (
        <Stack direction="row" useFlexGap sx={{ columnGap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
          <FormControlLabel
            label="显示全部项目"
            control={
              <Checkbox
                size="small"
                checked={showsAll}
                onChange={(event) => {
                  setShowsAll(event.target.checked);
                }}
              />
            }
          />
          <Typography role="status" variant="body2" color="textSecondary">
            {offeredText(purpose, showsAll, others)}
          </Typography>
        </Stack>
      )}
      {elsewhere !== '' && <Alert severity="warning">{elsewhere}</Alert>}
    </Stack>
  );
}
