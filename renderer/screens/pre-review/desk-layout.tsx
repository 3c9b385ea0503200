import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/**
 * The declaration beside the judgement; each scrolls for itself so that both stay in sight.
 * On a narrow or strongly zoomed window the declaration stands above, in a pane of limited height.
 */
export function DeskLayout({ declared, judged }: { readonly declared: ReactNode; readonly judged: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 6fr)' },
      }}
    >
      <Box
        component="aside"
        aria-label="申报内容"
        // A pane that scrolls is reached by keyboard, too.
        tabIndex={0}
        sx={{
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          p: 2,
          overflowY: 'auto',
          position: { lg: 'sticky' },
          top: { lg: 0 },
          maxHeight: { xs: '45vh', lg: 'calc(100vh - 10rem)' },
          bgcolor: 'background.paper',
        }}
      >
        {declared}
      </Box>
      <Box sx={{ minWidth: 0 }}>{judged}</Box>
    </Box>
  );
}
