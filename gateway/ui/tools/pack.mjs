// Lays a gzipped copy beside every text of the built application, for the gateway to hand out.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const assets = new URL('../../target/ui/assets/', import.meta.url);

for (const name of await readdir(assets)) {
  if (!/\.(js|css|svg)$/.test(name)) continue;
  const bytes = await readFile(new URL(name, assets));
  await writeFile(new URL(`${name}.gz`, assets), gzipSync(bytes, { level: 9 }));
}
