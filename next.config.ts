import type { NextConfig } from "next";

const config: NextConfig = {
  output: "standalone",
  compress: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  serverExternalPackages: ["@myriaddreamin/typst-ts-node-compiler", "@node-rs/argon2", "pg"],
  // Read from disk while running, so the compiler's tracing of imports does not find them.
  outputFileTracingIncludes: {
    "/cases/[slug]/summary.pdf": [
      "lib/exports/summary/summary.typ",
      "node_modules/@expo-google-fonts/*/{400Regular,600SemiBold}/*.ttf",
      "node_modules/@myriaddreamin/typst-ts-node-compiler*/**",
    ],
  },
};

export default config;
