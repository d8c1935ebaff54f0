import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { askedInAddress } from './asked-in-address.js';
import firstQuery from './first-query.graphql?raw';

// The page speaks to the server it came from, and to nobody else.
const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const place = document.getElementById('graphiql');
const asked = askedInAddress(window.location);
if (place) createRoot(place).render(<GraphiQL fetcher={fetcher} defaultQuery={firstQuery} {...asked} />);
