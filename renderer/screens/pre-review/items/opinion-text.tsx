import Box from '@mui/material/Box';
import InputLabel from '@mui/material/InputLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface OpinionTextProps {
  readonly id: string;
  readonly label: string;
  /** Said to screen readers where the label alone repeats on the page. */
  readonly accessibleName: string;
  readonly value: string;
  readonly maxLength: number;
  readonly required?: boolean;
  readonly minRows?: number;
  readonly action?: ReactNode;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
}

/** A text of the reviewer with its label above it and room for an action beside the label. */
export function OpinionText(props: OpinionTextProps) {
  const {
    id,
    label,
    accessibleName,
    value,
    maxLength,
    required = false,
    minRows = 2,
    action,
    onChange,
    onBlur,
  } = props;
  return (
    <div>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: '2rem' }}>
        <InputLabel htmlFor={id} required={required} sx={{ position: 'static', transform: 'none' }}>
          {label}
        </InputLabel>
        {action}
        {value.length > maxLength * 0.8 && (
          <Typography variant="caption" color="textSecondary" sx={{ ml: 'auto' }}>
            {value.length}／{maxLength} 字
          </Typography>
        )}
      </Box>
      <OutlinedInput
        id={id}
        fullWidth
        multiline
        minRows={minRows}
        maxRows={12}
        value={value}
        inputProps={{ maxLength, 'aria-label': accessibleName }}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onBlur={onBlur}
      />
    </div>
  );
}
