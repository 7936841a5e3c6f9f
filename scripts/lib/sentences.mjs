import { shapeOfAddress } from "./settings.mjs";

/**
 * What a person can do about an error of `up`: one sentence where we know it, else all we know.
 * `outside` is true where DATABASE_URL names the database.
 */
export function sentenceFor(error, outside) {
  const all = `${error.code ?? ""} ${error.message}`;
  // Of a tool that failed the first line is its name: what it printed is not about the connection.
  const first = all.split("\n")[0];
  const known =
    sentences.find(([pattern]) => pattern.test(all)) ??
    (outside && outsideSentences.find(([pattern]) => pattern.test(first)));
  return known ? known[1](error) : error.message;
}

const sentences = [
  [
    /EADDRINUSE/,
    ({ port }) =>
      `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm run up`,
  ],
  [
    /ENOSPC|No space left on device|could not extend file/,
    () =>
      "The disk is full. Free some space and start again: what was saved is safe, and half-made files are made anew.",
  ],
  [
    /EACCES.*\.pana/,
    ({ path }) =>
      `${path} belongs to another user. Start as that user, or choose another folder: PANA_HOME=.pana/mine npm run up`,
  ],
];

const outsideSentences = [
  [
    /ECONNREFUSED/,
    () =>
      `Nothing answers at DATABASE_URL: is that PostgreSQL running, and is its port right? ${shapeOfAddress}`,
  ],
  [
    /ENOTFOUND|EAI_AGAIN/,
    () => `The machine that DATABASE_URL names is not known. ${shapeOfAddress}`,
  ],
  [/timeout/, () => `The machine that DATABASE_URL names does not answer. ${shapeOfAddress}`],
  [
    /28P01|28000/,
    () => `PostgreSQL refuses the name or password in DATABASE_URL. ${shapeOfAddress}`,
  ],
  [
    /3D000/,
    () =>
      "The database that DATABASE_URL names does not exist. Create it first (CREATE DATABASE), owned by the user in that address.",
  ],
  [
    /42501/,
    () =>
      "The user in DATABASE_URL may not do this. It must own the database and be allowed to create roles (ALTER ROLE … CREATEROLE).",
  ],
];
