const rightToLeft = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Rohg"]);

/** Which way text in this language is written: `kk-Arab` is `rtl`, `kk-Cyrl` is `ltr`. */
export function textDirection(language: string): "ltr" | "rtl" {
  const { script } = new Intl.Locale(language).maximize();
  return rightToLeft.has(script ?? "") ? "rtl" : "ltr";
}
