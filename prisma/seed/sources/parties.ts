import { type SeedSource, voice } from "./shape";

const china = voice({
  kind: "official_statement",
  publisher: "Embassy of China in Sweden",
  language: "en",
  reliability: "D",
  independence: "china",
});

/** Organisations, the person himself, and the accusing state. */
export const partySources = {
  amnesty: {
    kind: "report",
    publisher: "Amnesty International",
    title: "Kazakhstan must not return asylum-seekers to Xinjiang Uighur Autonomous Region (XUAR)",
    language: "en",
    published: "2019-12",
    url: "https://www.amnesty.org/en/documents/eur57/1572/2019/en/",
    reliability: "A",
    independence: "amnesty",
  },
  amnestyNorway: {
    kind: "report",
    publisher: "Amnesty International Norway",
    title: "[Page on Sairagul Sauytbay]",
    language: "nb",
    published: "2019~",
    url: "https://amnesty.no/fanget",
    reliability: "B",
    independence: "amnesty",
  },
  hrw: {
    kind: "report",
    publisher: "Human Rights Watch",
    title: "Kazakhstan: Improper Prosecution of Asylum Seekers from China",
    language: "en",
    published: "2020-01-09",
    url: "https://www.hrw.org/news/2020/01/09/kazakhstan-improper-prosecution-asylum-seekers-china",
    reliability: "A",
    independence: "hrw",
  },
  musakhanulyAppeal: {
    kind: "testimony",
    publisher: "Qaster Musakhanuly, on blog.shahit.biz",
    title: "[His own appeal, translated]",
    language: "en",
    published: "2023-12-25",
    reliability: "A",
    independence: "qaster-musakhanuly",
  },
  globalTimes: china({
    kind: "article",
    publisher: "Global Times",
    title: "Winner of US 'Women of Courage Award' wanted in Xinjiang for loan fraud",
    author: "Liu Xin and Fan Lingzhi",
    published: "2020-03-12",
    url: "https://www.globaltimes.cn/content/1182376.shtml",
  }),
  chinaEmbassyFirst: china({
    title: "[Statement about Sairagul Sauytbay, t1679184]",
    url: "https://www.mfa.gov.cn/ce/cese/eng/sgxw/t1679184.htm",
  }),
  chinaEmbassySecond: china({
    title: "[Statement about Sairagul Sauytbay, t1693037]",
    url: "https://www.mfa.gov.cn/ce/cese//eng/sgxw/t1693037.htm",
  }),
  unhcrStatistics: {
    kind: "report",
    publisher: "UNHCR",
    title: "Refugee Data Finder: asylum decisions",
    language: "en",
    reliability: "A",
    independence: "unhcr",
  },
} satisfies Record<string, SeedSource>;
