// `npm run complete-lock`: after `npm install`, adds to package-lock.json the builds for other platforms that a registry
// without them left out. Without these entries `npm ci` refuses the lock on every platform but the one it was made on.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const SYSTEMS = [
  'darwin',
  'linux',
  'win32',
  'android',
  'freebsd',
  'netbsd',
  'openbsd',
  'sunos',
  'aix',
  'openharmony',
];
const PROCESSORS = {
  arm64: 'arm64',
  aarch64: 'arm64',
  x64: 'x64',
  ia32: 'ia32',
  arm: 'arm',
  armv7: 'arm',
  ppc64: 'ppc64',
  s390x: 's390x',
  riscv64: 'riscv64',
  loong64: 'loong64',
  mips64el: 'mips64el',
  wasm32: 'wasm32',
};

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
let added = 0;
for (const [where, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(where, name)) continue;
    const platform = platformOf(name);
    if (platform === null) {
      console.error(`${name}, wanted by ${where}, names no platform: add it by hand.`);
      process.exitCode = 1;
      continue;
    }
    const version = range.replace(/^[\^~]/, '');
    lock.packages[`node_modules/${name}`] = {
      version,
      ...platform,
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    };
    added++;
  }
}
const packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
console.log(`${added} entries added.`);

function isLocked(where, name) {
  for (let folder = where; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`]) return true;
    if (folder === '' || !folder.includes('node_modules')) return false;
  }
}

function platformOf(name) {
  const words = name.split(/[-/@.]/);
  if (name === 'fsevents') return { os: ['darwin'] };
  const os = SYSTEMS.find((system) => words.includes(system)) ?? (words.includes('win32') ? 'win32' : null);
  const cpu = words.map((word) => PROCESSORS[word]).find((processor) => processor !== undefined);
  if (os === null && cpu !== 'wasm32') return null;
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(os ? { os: [os] } : {}),
    ...(words.some((word) => word.startsWith('musl'))
      ? { libc: ['musl'] }
      : words.includes('gnu')
        ? { libc: ['glibc'] }
        : {}),
  };
}
