import { randomUUID } from "node:crypto";
import { afterAll, inject } from "vitest";
import { urlFor, withClient } from "../../scripts/lib/database.mjs";

// Runs before each test file is loaded: gives it a database of its own.
const { url, template, secrets } = inject("server");
const name = `file_${randomUUID().replaceAll("-", "")}`;
await withClient(url, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));

const ownerUrl = url.replace(/\/postgres$/, `/${name}`);
process.env.PANA_OWNER_URL = ownerUrl;
process.env.PANA_DESK_URL = urlFor("pana_desk", ownerUrl, secrets);
process.env.PANA_PUBLIC_URL = urlFor("pana_public", ownerUrl, secrets);
process.env.NEXTAUTH_SECRET = secrets.session;

afterAll(() => withClient(url, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)));
