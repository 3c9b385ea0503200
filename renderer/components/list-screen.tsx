import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** The list of a {@link ListScreen} takes this share of the window: what the rest leaves, but never less than a few rows. */
export const LIST_SHARE = { flex: '1 1 0', minHeight: '22rem' };

/** A screen whose list reaches down to the window's end, whatever stands above it. */
export function ListScreen({ children }: { readonly children: ReactNode }) {
  return <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>{children}</Box>;
}
