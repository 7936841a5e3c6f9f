import { somebody } from "./people";

/** The two people most tests begin with. Every test file has its own database, and so its own two. */
export const writer = await somebody("contributor");
export const colleague = await somebody("reviewer");
