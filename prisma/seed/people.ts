import type { IndividualInput } from "@/lib/people/schema";
import type { CaseKey } from "./cases/keys";

type Name = IndividualInput["names"][number];
type Person = Omit<IndividualInput, "id" | "names"> & { name: Name; otherNames: Name[] };

function names(language: string, ...texts: string[]): Name[] {
  return texts.map((text) => ({ text, language, kind: "media", tier: "public" }));
}

// No source on record writes these in Arabic script: derived from the Cyrillic by the rules of
// Kazakh orthography, so that readers of that script find them.
function derived(language: string, text: string): Name {
  return { text, language, kind: "alias", tier: "public" };
}

// Forms made back from the Chinese help matching by police systems: partners only.
function fromChinese(text: string): Name {
  return { text, language: "zh-Latn", kind: "media", tier: "partner" };
}

function display(text: string): Name {
  return { text, language: "kk-Latn", kind: "usual", display: true, tier: "public" };
}

/**
 * The three people. Citizenship and origin are as the founding article gives them: it does not
 * state the two men's citizenship, nor where in China Sairagul Sauytbay comes from.
 */
export const people: Record<CaseKey, Person> = {
  "murager-alimuly": {
    tier: "public",
    ethnicity: "Kazakh",
    origin: "CN-XJ",
    name: display("Murager Alimuly"),
    otherNames: [
      ...names("kk-Latn", "Murager Alim", "Muragir Alim"),
      ...names("kk-Cyrl", "Мұрагер Әлімұлы"),
      derived("kk-Arab", "مۇراگەر ءالىم ۇلى"),
      ...names("ru", "Мурагер Алимулы"),
      ...names("zh-Hans", "木拉格尔·阿里木"),
      ...names("zh-Hant", "木拉格爾·阿里木", "木拉格爾"),
      fromChinese("Muragel Alimu"),
    ],
  },
  "qaster-musakhanuly": {
    tier: "public",
    ethnicity: "Kazakh",
    origin: "CN-XJ",
    name: display("Qaster Musakhanuly"),
    otherNames: [
      ...names("kk-Latn", "Kaster Musakhan", "Kaster Musakhanuly", "Qaster Musahan"),
      ...names("kk-Cyrl", "Қастер Мұсаханұлы", "Қастер Мұсахан"),
      derived("kk-Arab", "قاستەر مۇساحان ۇلى"),
      ...names("ru", "Кастер Мусаханулы", "Кастер Мусаканулы"),
      ...names("ru", "Кастер Мусахан", "Кастер Мусакан"),
      ...names("zh-Hans", "哈斯铁尔·木沙汗"),
      ...names("zh-Hant", "哈斯鐵爾"),
      fromChinese("Hastier Mushakhan"),
    ],
  },
  "sairagul-sauytbay": {
    tier: "public",
    ethnicity: "Kazakh",
    citizenships: ["CN"],
    name: display("Sairagul Sauytbay"),
    otherNames: [
      ...names("kk-Latn", "Sayragul Sauytbay", "Sairagul Sauytbai", "Sairagul Sauytbaj"),
      ...names("kk-Latn", "Sairagul Sautbay", "Saıragúl Saýytbaı", "Sayragül Sautbay"),
      ...names("kk-Cyrl", "Сайрагүл Сауытбай"),
      derived("kk-Arab", "سايراگۇل ساۋىتباي"),
      ...names("ru", "Сайрагуль Сауытбай"),
      ...names("zh-Hant", "薩依拉古麗·薩吾提拜", "塞拉古麗.沙烏特拜"),
      ...names("ja", "サイラグル・サウイベイ"),
    ],
  },
};

/** On what their being named in public rests. */
export const consents: Record<CaseKey, { givenOn: string; evidence: string }> = {
  "murager-alimuly": {
    givenOn: "2019-10-14",
    evidence:
      "Gave his name and story at his own news conference in Almaty; was tried in open court.",
  },
  "qaster-musakhanuly": {
    givenOn: "2019-10-14",
    evidence:
      "Gave his name and story at his own news conference in Almaty; was tried in open court.",
  },
  "sairagul-sauytbay": {
    givenOn: "2018-07-13",
    evidence:
      "Testified under her own name in open court before the press, and to the press since.",
  },
};
