import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import GlobalStyles from '@mui/material/GlobalStyles';
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

/** A message on the theme's green, set off from the bar it lies on; notistack's own is too pale for white letters. */
const SuccessMessage = styled(MaterialDesignContent)(({ theme: { palette } }) => ({
  '&.notistack-MuiContent-success': {
    backgroundColor: palette.success.main,
    border: `1px solid ${palette.common.white}`,
    paddingTop: 0,
    paddingBottom: 0,
  },
}));

/** Messages lie over the application's title, which nobody clicks, and reach no further than the search beside it. */
const MESSAGES_PLACE = (
  <GlobalStyles
    styles={{
      'body .notistack-SnackbarContainer': {
        top: 0,
        left: 12,
        maxWidth: 'max(18rem, calc(100vw - min(26rem, 40vw) - 12rem))',
      },
    }}
  />
);

/** The whole page: styles, data, messages, screens. */
export function App() {
  const [styles] = useState(() => createCache({ key: 'gsr', nonce: cspNonce(), prepend: true }));
  const [queries] = useState(createQueryClient);
  const [router] = useState(createScreenRouter);
  return (
    <CacheProvider value={styles}>
      <ThemeProvider theme={theme}>
        <CssBaseline />
        {MESSAGES_PLACE}
        <QueryClientProvider client={queries}>
          <CoreStatusProvider>
            <SnackbarProvider
              // One at a time: several would lie over the navigation below the title.
              maxSnack={1}
              autoHideDuration={5000}
              Components={{ success: SuccessMessage }}
              anchorOrigin={{ vertical: 'top', horizontal: 'left' }}
            >
              <RouterProvider router={router} />
            </SnackbarProvider>
          </CoreStatusProvider>
        </QueryClientProvider>
      </ThemeProvider>
    </CacheProvider>
  );
}
