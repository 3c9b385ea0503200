import SearchIcon from '@mui/icons-material/Search';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ProjectListRow } from '../../src/contract/calls/project-calls.ts';
import { NO_PROJECT_FILTER } from '../../src/contract/calls/project-calls.ts';
import { useCall } from '../client/use-call.ts';
import { enterScreen } from './enter-screen.ts';

const SHOWN = 12;

/** Finds a project from anywhere by name, unit, code, pinyin or initials. */
export function ProjectSearch() {
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const found = useCall(
    'projects.list',
    {
      filter: { ...NO_PROJECT_FILTER, query },
      sort: { by: 'updatedAt', descending: true },
      page: 0,
      pageSize: SHOWN,
    },
    query.trim() !== '',
  );
  return (
    <Autocomplete<ProjectListRow>
      id="project-search"
      sx={{ width: 'min(26rem, 40vw)' }}
      size="small"
      options={query.trim() === '' ? [] : (found.data?.rows ?? [])}
      // The library has filtered already, also by pinyin.
      filterOptions={(options) => options}
      getOptionLabel={(option) => option.name}
      getOptionKey={(option) => option.id}
      value={null}
      inputValue={query}
      onInputChange={(_event, text, reason) => {
        setQuery(reason === 'input' ? text.slice(0, 60) : '');
      }}
      onChange={(_event, project) => {
        if (project) void Promise.resolve(navigate(`/projects/${String(project.id)}`)).then(enterScreen);
      }}
      noOptionsText={query.trim() === '' ? '输入名称、单位、编号、拼音或首字母' : '没有找到项目'}
      clearOnBlur
      forcePopupIcon={false}
      renderOption={({ key, ...props }, option) => (
        <Box component="li" key={key} {...props} sx={{ display: 'block !important' }}>
          {/* Whole: the names of a project's stages differ at their ends. */}
          <Typography sx={{ overflowWrap: 'anywhere' }}>{option.name}</Typography>
          <Typography variant="body2" color="textSecondary">
            {option.code}　{option.unitName}
          </Typography>
        </Box>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          placeholder="查找项目（Ctrl+K）"
          slotProps={{
            ...params.slotProps,
            input: {
              ...params.slotProps.input,
              startAdornment: (
                <InputAdornment position="start">
                  <SearchIcon />
                </InputAdornment>
              ),
            },
            htmlInput: { ...params.slotProps.htmlInput, 'aria-label': '查找项目' },
          }}
        />
      )}
    />
  );
}
