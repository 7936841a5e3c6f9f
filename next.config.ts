import type { NextConfig } from "next";

const config: NextConfig = {
  output: "standalone",
  compress: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  serverExternalPackages: ["@myriaddreamin/typst-ts-node-compiler", "@node-rs/argon2", "pg"],
};

export default config;
