import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { CallOutput } from '../../../src/contract/contract.ts';
import type { OpenLight } from '../../../src/domain/deadline.ts';
import { OPEN_LIGHTS } from '../../../src/domain/deadline.ts';
import { keysOf } from '../../../src/domain/glossary.ts';
import { deadlineWords } from '../../components/deadline-words.ts';

const ALL = 'all';

/** A dot in the light's colour; hollow where there is no day to judge by. */
function Dot({ light }: { readonly light: OpenLight }) {
  const { colour } = deadlineWords({ light, workingDaysLeft: null });
  const shade = colour === 'default' ? 'text.disabled' : `${colour}.main`;
  const isHollow = light === 'paused' || light === 'unknown';
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        width: '0.75rem',
        height: '0.75rem',
        borderRadius: '50%',
        border: 2,
        borderColor: shade,
        bgcolor: isHollow ? 'transparent' : shade,
      }}
    />
  );
}

/** The lights with how many deadlines each has; one of them, or all, is listed. */
export function LightFilter({
  value,
  lights,
  onChange,
}: {
  readonly value: OpenLight | null;
  readonly lights: CallOutput<'deadlines.list'>['lights'];
  readonly onChange: (light: OpenLight | null) => void;
}) {
  const all = Object.values(lights).reduce((sum, count) => sum + count, 0);
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label="按期限状态列出"
      value={value ?? ALL}
      sx={{ flexWrap: 'wrap', alignSelf: 'flex-start', mb: 1.5, bgcolor: 'background.paper' }}
      onChange={(_event, next: OpenLight | typeof ALL | null) => {
        if (next !== null) onChange(next === ALL ? null : next);
      }}
    >
      <ToggleButton value={ALL} sx={{ px: 2, color: 'text.primary' }}>
        全部 {all}
      </ToggleButton>
      {keysOf(OPEN_LIGHTS).map((light) => (
        <ToggleButton key={light} value={light} sx={{ px: 2, gap: 1, color: 'text.primary' }}>
          <Dot light={light} />
          {OPEN_LIGHTS[light]} {lights[light]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
