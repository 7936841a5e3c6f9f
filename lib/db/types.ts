import type { Prisma } from "./generated/client";

export type { Prisma } from "./generated/client";

/** One transaction on the record; `change` hands it to the work it runs. */
export type Transaction = Prisma.TransactionClient;

/** Anything the record can be read through: the reader, or a transaction that sees its own writes. */
export type Reader = Prisma.TransactionClient;
