// Types of the services' HTTP APIs, from the documents that their own tests hold to the code.
import { mkdir, writeFile } from 'node:fs/promises';
import openapi, { astToString } from 'openapi-typescript';

const services = new URL('../../../services/', import.meta.url);
const documents = {
  initiatives: 'initiatives/src/main/resources/static/openapi/initiatives.yaml',
  roles: 'roles/src/main/resources/static/openapi/roles.yaml',
  matching: 'matching/service/src/main/resources/static/openapi/matching.yaml',
};
const out = new URL('../generated/', import.meta.url);

await mkdir(out, { recursive: true });
for (const [name, path] of Object.entries(documents)) {
  const types = astToString(await openapi(new URL(path, services)));
  await writeFile(new URL(`${name}.ts`, out), types);
}
