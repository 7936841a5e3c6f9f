import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions, sentFromOwnPage } from "@/lib/access/session";

type Context = { params: Promise<{ nextauth: string[] }> };

export function GET(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request as never, context as never, authOptions());
}

export async function POST(request: NextRequest, context: Context): Promise<Response> {
  if (!(await sentFromOwnPage())) return new Response(null, { status: 403 });
  return NextAuth(request as never, context as never, authOptions());
}
