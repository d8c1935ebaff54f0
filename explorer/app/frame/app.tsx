import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { BrowserRouter } from 'react-router';
import { AskError } from '../asking/ask.js';
import { LanguageProvider } from '../words/language.js';
import { Shell } from './shell.js';

/** How long an answer is taken for new while the page is open. */
const FRESH_MS = 60_000;
const RETRIES_MAX = 2;

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      refetchOnWindowFocus: false,
      // A question that the server refused is refused again; one that nobody heard may be heard.
      retry: (failures, error) =>
        failures < RETRIES_MAX && error instanceof AskError && error.code === 'OFFLINE',
    },
  },
});

export function App(): ReactNode {
  return (
    <QueryClientProvider client={client}>
      <BrowserRouter>
        <LanguageProvider>
          <Shell />
        </LanguageProvider>
      </BrowserRouter>
    </QueryClientProvider>
  );
}
