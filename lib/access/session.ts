import { randomUUID } from "node:crypto";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type { NextAuthOptions } from "next-auth";
import { encode, getToken } from "next-auth/jwt";
import credentials from "next-auth/providers/credentials";
import { cache } from "react";
import { accept, type Outcome } from "@/lib/domain/outcome";
import { env } from "@/lib/env";
import { deskAddress, fromOwnPage } from "./origin";
import { absoluteLimit, endSession, viewerOf } from "./sessions";
import { startSession } from "./sign-in";
import type { Viewer } from "./viewer";

const signInPage = "/desk/sign-in";
const maxAge = absoluteLimit / 1000;

/** Who is asking in this request, or null. The cookie only names a row; the row decides. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const token = await sessionSecret();
  return token === null ? null : viewerOf(token, new Date());
});

/** Who is asking; somebody not signed in is sent to the sign-in page. */
export async function requireViewer(): Promise<Viewer> {
  return (await currentViewer()) ?? redirect(signInPage);
}

/** Starts a session and sets its cookie; for a server action with a plain form. */
export async function signIn(handle: string, passphrase: string): Promise<Outcome<null>> {
  const started = await startSession(handle, passphrase);
  if (!started.ok) return started;
  const { name, options } = sessionCookie();
  const value = await encode({ token: { sid: started.value }, secret: secret(), maxAge });
  (await cookies()).set(name, value, { ...options, maxAge });
  return accept(null);
}

/** Ends the session, where there is one, and forgets its cookie. */
export async function signOut(): Promise<void> {
  const token = await sessionSecret();
  if (token !== null) await endByToken(token);
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}

/** True when this request was sent by a page of ours (see `fromOwnPage`). */
export async function sentFromOwnPage(): Promise<boolean> {
  return fromOwnPage(await headers(), env().origin);
}

/** next-auth's own doors (`/api/auth/…`): the same sessions, the same cookie. */
export function authOptions(): NextAuthOptions {
  return {
    secret: secret(),
    session: { strategy: "jwt", maxAge },
    useSecureCookies: isSecure(),
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: signInPage, signOut: "/desk", error: signInPage },
    providers: [
      credentials({
        credentials: { handle: {}, passphrase: { type: "password" } },
        authorize: async (given) => {
          const { handle = "", passphrase = "" } = given ?? {};
          const started = await startSession(String(handle).slice(0, 64), String(passphrase));
          return started.ok ? { id: started.value } : null;
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => ({ sid: user?.id ?? token.sid }),
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url }) => deskAddress(url, env().origin),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === "string") await endByToken(token.sid);
      },
    },
  };
}

async function endByToken(token: string): Promise<void> {
  const viewer = await viewerOf(token, new Date());
  if (!viewer) return;
  const { sessionId } = viewer;
  await endSession(viewer, { id: randomUUID(), input: { sessionId } });
}

/** The random id in the cookie, or null where there is no cookie or it was not made by us. */
async function sessionSecret(): Promise<string | null> {
  const jar = await cookies();
  const { name } = sessionCookie();
  const req = {
    cookies: Object.fromEntries(jar.getAll().map((cookie) => [cookie.name, cookie.value])),
    headers: {},
  };
  const token = await getToken({ req: req as never, cookieName: name, secret: secret() });
  return typeof token?.sid === "string" ? token.sid : null;
}

function sessionCookie() {
  const secure = isSecure();
  return {
    name: `${secure ? "__Host-" : ""}pana-session`,
    options: { httpOnly: true, sameSite: "lax", path: "/", secure } as const,
  };
}

function isSecure(): boolean {
  return env().origin.startsWith("https://");
}

/** On a server that only strangers reach there is no desk: everything of it is not found. */
function secret(): string {
  const { door, secret } = env();
  return door === "public" || secret === null ? notFound() : secret;
}
