import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Fields side by side as far as they stay wide enough to be read, else below each other. */
export function FieldGrid({ children, minWidth = 16 }: { readonly children: ReactNode; readonly minWidth?: number }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2.5,
        alignItems: 'start',
        gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, ${String(minWidth)}rem), 1fr))`,
      }}
    >
      {children}
    </Box>
  );
}
