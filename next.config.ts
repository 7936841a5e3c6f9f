import type { NextConfig } from "next";

const config: NextConfig = {
  compress: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  serverExternalPackages: ["@myriaddreamin/typst-ts-node-compiler", "@node-rs/argon2", "pg"],
  // Pages bring their own (lib/public/headers, proxy); these are the answers nobody writes by hand.
  headers: async () =>
    ["/api/(auth|health|ready)(.*)", "/_next/(.*)"].map((source) => ({ source, headers: plain })),
};

const plain = [
  { key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Content-Type-Options", value: "nosniff" },
];

export default config;
