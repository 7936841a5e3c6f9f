#!/usr/bin/env node
// Stands in for Prisma's native schema engine where its binary cannot be downloaded: the same
// arguments and JSON-RPC, answered by Prisma's own WebAssembly build of it. Prisma's command line
// starts this file because PRISMA_SCHEMA_ENGINE_BINARY names it (see scripts/lib/prisma.mjs).
import { parseArguments } from "./arguments.mjs";
import { runSubcommand } from "./databases.mjs";
import { serve } from "./rpc.mjs";

const { subcommand, datamodels, url } = parseArguments(process.argv.slice(2));

if (subcommand) process.exitCode = await runSubcommand(subcommand, url);
else await serve({ datamodels, url });
