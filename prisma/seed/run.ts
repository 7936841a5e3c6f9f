import { enterCases } from "./entry/enter";

await enterCases((line) => process.stdout.write(`${line}\n`));
process.exit(0);
