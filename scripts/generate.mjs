// Writes the typed database client into lib/db/generated, from prisma/schema.
import { generateIfChanged } from "./lib/generate.mjs";

await generateIfChanged();
