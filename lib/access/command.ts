/** What somebody wants done: `id` is made by the client, and repeating it returns the first answer. */
export type Command = { id: string; input: unknown };
