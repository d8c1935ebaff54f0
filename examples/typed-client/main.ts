import { createClient } from './client.js';
import { leadsOfCity } from './leads-of-city.js';

const [address = 'http://127.0.0.1:4000', city = '东莞'] = process.argv.slice(2);
for await (const line of leadsOfCity(createClient(address), city)) console.log(line);
