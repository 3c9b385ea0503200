import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { styled, ThemeProvider } from '@mui/material/styles';
import { QueryClientProvider } from '@tanstack/react-query';
import { MaterialDesignContent, SnackbarProvider } from 'notistack';
import { useState } from 'react';
import { RouterProvider } from 'react-router';
import { CoreStatusProvider } from '../client/core-status.tsx';
import { cspNonce } from '../client/csp-nonce.ts';
import { createQueryClient } from '../client/query-client.ts';
import { createScreenRouter } from './routes.tsx';
import { theme } from './theme.ts';

/** A message on the theme's green; notistack's own is too pale for white letters. */
const SuccessMessage = styled(MaterialDesignContent)(({ theme: { palette } }) => ({
  '&.notistack-MuiContent-success': { backgroundColor: palette.success.main },
}));

/** The whole page: styles, data, messages, screens. */
export function App() {
  const [styles] = useState(() => createCache({ key: 'gsr', nonce: cspNonce(), prepend: true }));
  const [queries] = useState(createQueryClient);
  const [router] = useState(createScreenRouter);
  return (
    <CacheProvider value={styles}>
      <ThemeProvider theme={theme}>
        <CssBaseline />
        <QueryClientProvider client={queries}>
          <CoreStatusProvider>
            <SnackbarProvider
              // One at a time and beside what is worked on: several would lie over the rows that come next.
              maxSnack={1}
              autoHideDuration={5000}
              Components={{ success: SuccessMessage }}
              anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
            >
              <RouterProvider router={router} />
            </SnackbarProvider>
          </CoreStatusProvider>
        </QueryClientProvider>
      </ThemeProvider>
    </CacheProvider>
  );
}
