import { z } from "zod";

const address = z.url({ protocol: /^postgres(ql)?$/ });

const settings = z.object({
  /** the desk's role on the record; absent on a machine that only strangers reach */
  PANA_DESK_URL: address.optional(),
  /** the public role, which can read the schema `pub` and nothing else */
  PANA_PUBLIC_URL: address.optional(),
  PANA_DOOR: z.enum(["both", "public", "desk"]).default("both"),
  /** where people reach this server, without a path */
  PANA_ORIGIN: z.url({ protocol: /^https?$/ }).default("http://localhost:3000"),
  NEXTAUTH_SECRET: z.string().min(32).optional(),
});

export type Env = {
  deskUrl: string | null;
  publicUrl: string | null;
  door: "both" | "public" | "desk";
  origin: string;
  secret: string | null;
};

/** The settings of this process, read and checked once. Throws with the name of the wrong one. */
export function env(): Env {
  known ??= read(process.env);
  return known;
}

let known: Env | undefined;

/** What `env()` makes of `variables`. */
export function read(variables: Record<string, string | undefined>): Env {
  const parsed = settings.safeParse(variables);
  if (!parsed.success) throw new Error(`settings: ${z.prettifyError(parsed.error)}`);
  const values = parsed.data;
  requireFor(values.PANA_DOOR !== "public", "PANA_DESK_URL", values.PANA_DESK_URL);
  requireFor(values.PANA_DOOR !== "public", "NEXTAUTH_SECRET", values.NEXTAUTH_SECRET);
  requireFor(values.PANA_DOOR !== "desk", "PANA_PUBLIC_URL", values.PANA_PUBLIC_URL);
  return {
    deskUrl: values.PANA_DESK_URL ?? null,
    publicUrl: values.PANA_PUBLIC_URL ?? null,
    door: values.PANA_DOOR,
    origin: new URL(values.PANA_ORIGIN).origin,
    secret: values.NEXTAUTH_SECRET ?? null,
  };
}

function requireFor(open: boolean, name: string, value: string | undefined) {
  if (open && value === undefined) throw new Error(`settings: ${name} is not set (see PANA_DOOR)`);
}
