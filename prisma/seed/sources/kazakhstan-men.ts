import { type SeedSource, voice } from "./shape";

function outlet(publisher: string, language: string, independence: string) {
  return voice({ kind: "article", publisher, language, reliability: "B", independence });
}

/** What the press of Kazakhstan reported of the two men. */
export const kazakhstanMenSources = {
  altainews: outlet(
    "Altainews",
    "kk-Cyrl",
    "altainews",
  )({
    title: "[Report with Dilmanov’s doubts about the day of the crossing]",
    published: "2019-10-16",
    url: "https://altainews.kz/kz/sajt-kontenti/zhaalytar/14939-.html",
  }),
  timeKz: outlet(
    "Time.kz",
    "ru",
    "time-kz",
  )({
    title: "[Report that the National Security Committee will hand the two men to China]",
    published: "2019-12-06",
    url: "https://time.kz/news/main/2019/12/06/pereshedshih-nezakonno-gosgranitsu-dvuh-etnicheskih-kazahov-peredadim-v-kitaj-knb",
  }),
  baqLawyer: outlet(
    "Baq.kz",
    "kk-Cyrl",
    "baq-kz",
  )({
    title: "[The lawyer explains why the two men fled China]",
    published: "2019-12-11",
    url: "https://baq.kz/advokat-eki-aza-ty-shy-zha-nan-ne-shin-ashyp-kelgenin-aytty_213433/",
  }),
  newtimes: outlet(
    "Newtimes.kz, citing Kursiv",
    "ru",
    "newtimes",
  )({
    title: "[Report that the trial of the two men has begun in East Kazakhstan]",
    published: "2020-01~",
    url: "https://newtimes.kz/pravosudie/103274-sud-nad-sbezhavshimi-iz-kitaya-etnicheskimi-kazakhami-nachalsya-v-vko",
  }),
  qamshy: outlet(
    "Qamshy",
    "kk-Cyrl",
    "qamshy",
  )({
    title: "[Report that the trial of the two men is adjourned]",
    published: "2020-01-06",
    url: "https://qamshy.kz/article/54766-qytaydan-qashqan-eki-qazaqtynh-soty-keyinge-qaldyryldy-video",
  }),
  exclusive: outlet(
    "Exclusive.kz",
    "ru",
    "exclusive",
  )({
    title: "[Report on Qaster Musakhanuly’s years in a camp]",
    published: "2020-01~",
  }),
  newstaraz: outlet(
    "Newstaraz",
    "ru",
    "newstaraz",
  )({
    title: "[Report on the judgment, with the judge’s words]",
    published: "2020-01~",
    url: "https://newstaraz.kz/amp/kazahstan-ne-budet-vysylat-v-kitaj-bezhavshih-iz-sinczzyana-etnicheskih-kazahov",
  }),
  // The page names the village where the two men went to live: it is cited without its address.
  informburoRelease: outlet(
    "Informburo",
    "ru",
    "informburo",
  )({
    title: "[Report that the two men are released]",
    published: "2020-06~",
    url: "https://informburo.kz/novosti/etnicheskie-kazahi-iz-knr-kotorye-nezakonno-pereshli-granicu-kazahstana-vyshli-na-svobodu-107897.html",
    urlTier: "sealed",
  }),
  qazweek: outlet(
    "Qazweek",
    "ru",
    "qazweek",
  )({
    title: "[Report on the attacks of 21 January 2021]",
    published: "2021-01~",
  }),
} satisfies Record<string, SeedSource>;
