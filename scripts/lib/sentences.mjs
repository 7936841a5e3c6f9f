/**
 * What a person can do about an error of `up`: one sentence where we know it, else all we know.
 * `outside` is true where DATABASE_URL names the database.
 */
export function sentenceFor(error, outside) {
  const text = `${error.code ?? ""} ${error.message}`;
  const all = outside ? [...sentences, ...outsideSentences] : sentences;
  const known = all.find(([pattern]) => pattern.test(text));
  return known ? known[1](error) : error.message;
}

const sentences = [
  [
    /EADDRINUSE/,
    ({ port }) =>
      `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm run up`,
  ],
  [
    /ENOSPC|No space left on device/,
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
  [/ERR_INVALID_URL|Invalid URL/, () => `DATABASE_URL is not an address. ${shape}`],
  [
    /ECONNREFUSED/,
    () =>
      `Nothing answers at DATABASE_URL: is that PostgreSQL running, and is its port right? ${shape}`,
  ],
  [/ENOTFOUND|EAI_AGAIN/, () => `The machine that DATABASE_URL names is not known. ${shape}`],
  [/timeout/, () => `The machine that DATABASE_URL names does not answer. ${shape}`],
  [/28P01|28000/, () => `PostgreSQL refuses the name or password in DATABASE_URL. ${shape}`],
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

const shape =
  "It looks like postgresql://user:password@host:5432/database; leave it out to use a PostgreSQL of Pana's own.";
