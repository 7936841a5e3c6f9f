// Writes the typed database client into lib/db/generated, from prisma/schema.
import { prisma } from "./lib/prisma.mjs";

prisma(["generate"]);
