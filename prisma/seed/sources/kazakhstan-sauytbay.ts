import { type SeedSource, voice } from "./shape";

function outlet(publisher: string, language: string, independence: string) {
  return voice({ kind: "article", publisher, language, reliability: "B", independence });
}

/** What the press of Kazakhstan reported of Sairagul Sauytbay. */
export const kazakhstanSauytbaySources = {
  info365: outlet(
    "365info",
    "ru",
    "365info",
  )({
    title: "[A lawyer: the woman who fled China must not be handed over]",
    published: "2018-06",
    url: "https://365info.kz/2018/06/devushku-sbezhavshuyu-iz-kitaya-v-kazahstan-nelzya-vydavat-advokat",
  }),
  sputnik: outlet(
    "Sputnik Kazakhstan",
    "ru",
    "sputnik",
  )({
    title: "[Report on the first hearing in Zharkent]",
    published: "2018-07~",
    url: "https://sputnik-kz.net/politika/item/151761-kazashku-iz-kitaya-prosyat-ne-vydavat-pekinu",
  }),
  vlast: outlet(
    "Vlast",
    "ru",
    "vlast",
  )({
    title: "[The court gives Sairagul Sauytbay a suspended sentence]",
    published: "2018-08-01",
    url: "https://vlast.kz/amp/novosti/28885-sud-naznacil-uslovnoe-nakazanie-sajragul-sauytbaj.html",
  }),
  inbusiness: outlet(
    "Inbusiness, citing Informburo",
    "kk-Cyrl",
    "informburo",
  )({
    title: "Сайрагүл Сауытбай сот залында босатылды",
    published: "2018-08~",
    url: "https://inbusiness.kz/kz/last/sajragul-sauytbaj-sot-zalynda-bosatyldy",
  }),
  caNews: outlet(
    "CA-News, citing Informburo",
    "ru",
    "informburo",
  )({
    title:
      "В Алматинской области суд вынес приговор этнической казашке из Китая, обвиняемой в незаконном пересечении границы",
    published: "2018-08",
    url: "https://ca-news.org/news:1462792",
  }),
  zakon: outlet(
    "Zakon.kz",
    "ru",
    "zakon-kz",
  )({
    title: "[The judgment on an ethnic Kazakh woman is given]",
    published: "2018-08~",
    url: "https://zakon.kz/amp/redaktsiia-zakonkz/4930859-vynesen-prigovor-etnicheskoy-kazashke.html",
  }),
  minber: outlet(
    "Minber",
    "kk-Cyrl",
    "minber",
  )({
    title: "[Sairagul Sauytbay is refused refugee status]",
    published: "2018-10",
    url: "https://www.minber.kz/2018/10/sajragul-sauytbajga-bosqyn-martebes/",
  }),
  datnews: outlet(
    "Datnews",
    "kk-Cyrl",
    "datnews",
  )({
    title: "[Report on the refusal of refugee status]",
  }),
  kyn: outlet(
    "Kyn.kz",
    "kk-Cyrl",
    "kyn",
  )({
    title: "Сайрагүл Сауытбайға Швеция босқын мәртебесін берді",
    published: "2019-06~",
    reliability: "C",
    url: "https://kyn.kz/13988/sayrag-l-sauytbay-a-shveciya-bos-yn-m-rtebesin-berdi/amp",
  }),
  wikipediaKazakh: outlet(
    "Wikipedia in Kazakh",
    "kk-Cyrl",
    "wikipedia",
  )({
    title: "[Article on Sairagul Sauytbay]",
    reliability: "D",
  }),
} satisfies Record<string, SeedSource>;
