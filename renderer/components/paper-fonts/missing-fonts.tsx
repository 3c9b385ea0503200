import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFontPresence } from './use-font-presence.ts';

/** Says which of the papers' fonts this machine lacks; nothing when it has them all. */
export function MissingFonts() {
  const missing = useFontPresence()?.filter(({ isPresent }) => !isPresent) ?? [];
  if (missing.length === 0) return null;
  const names = missing.map(({ name }) => name).join('、');
  return (
    <Box role="note" sx={{ display: 'flex', gap: 0.75, alignItems: 'flex-start', mb: 0.5, color: 'warning.dark' }}>
      <WarningIcon fontSize="small" />
      <Typography variant="body2">
        本机没有{names}，预览和打印以相近字体代替；正式印制请用装有这些字体的电脑（见“设置”）。
      </Typography>
    </Box>
  );
}
