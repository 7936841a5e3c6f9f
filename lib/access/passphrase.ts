import { hash, verify } from "@node-rs/argon2";

/** Argon2id (the library's default algorithm); at least OWASP's 19 MiB and 2 passes. */
const cost = { memoryCost: 64 * 1024, timeCost: 2, parallelism: 1 };

/** Each hash takes 64 MiB and a core for a moment: two at once, a short queue, and no more. */
const atOnce = 2;
const queueLimit = 60;
let running = 0;
const queue: (() => void)[] = [];

/** Thrown where more people prove themselves at this moment than the machine can check. */
export class TooBusy extends Error {}

/** The PHC string to store. Compatibility forms of a letter count as the letter (NFKC). */
export function hashPassphrase(passphrase: string): Promise<string> {
  return inLine(() => hash(passphrase.normalize("NFKC"), cost));
}

/** True when the passphrase is the one stored. With no stored one the same work is done, and it is false. */
export function provePassphrase(stored: string | null, passphrase: string): Promise<boolean> {
  return inLine(async () => {
    const matches = await verify(stored ?? (await nobody()), passphrase.normalize("NFKC"));
    return matches && stored !== null;
  });
}

let nobodys: Promise<string> | undefined;

/** Made once: what an unknown handle is compared with. */
function nobody(): Promise<string> {
  nobodys ??= hash(crypto.randomUUID(), cost);
  return nobodys;
}

/** A place is handed on to the next in line, so that nobody slips in between. */
async function inLine<T>(work: () => Promise<T>): Promise<T> {
  if (running < atOnce) running += 1;
  else await place();
  try {
    return await work();
  } finally {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  }
}

function place(): Promise<void> {
  if (queue.length >= queueLimit) throw new TooBusy("Too many passphrases are being checked");
  return new Promise((resolve) => queue.push(resolve));
}
