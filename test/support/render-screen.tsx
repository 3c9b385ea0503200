import { ThemeProvider } from '@mui/material/styles';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SnackbarProvider } from 'notistack';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { theme } from '../../renderer/app/theme.ts';
import { CoreStatusProvider } from '../../renderer/client/core-status.tsx';
import { createQueryClient } from '../../renderer/client/query-client.ts';

// jsdom lays nothing out, so nothing can be out of sight.
Element.prototype.scrollIntoView = () => undefined;

/** Shows a screen with what the application puts around it, at a place of that pattern; other places are empty. */
export function renderScreen(screen: ReactNode, path = '/', pattern = new URL(path, 'gsr://page').pathname) {
  const router = createMemoryRouter(
    [
      { path: pattern, element: screen },
      { path: '*', element: null },
    ],
    { initialEntries: [path] },
  );
  render(
    <ThemeProvider theme={theme}>
      <QueryClientProvider client={createQueryClient()}>
        <CoreStatusProvider>
          <SnackbarProvider>
            <RouterProvider router={router} />
          </SnackbarProvider>
        </CoreStatusProvider>
      </QueryClientProvider>
    </ThemeProvider>,
  );
  return { user: userEvent.setup(), place: () => router.state.location };
}
