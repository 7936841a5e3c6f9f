import { voice } from "./shape";

export const undesirable = [
  {
    place: "RU",
    note: "Russia has declared RFE/RL “undesirable”: sharing, liking, commenting on or saving its content can bring a fine or prison, also for holders of Russian passports in Russia-held Ukraine.",
  },
];

// Its language services and the outlets that reprint it are the same voice as RFE/RL itself.
const rferl = voice({
  kind: "article",
  publisher: "RFE/RL",
  language: "en",
  reliability: "B",
  independence: "rferl",
  readerRisk: undesirable,
});

export const rferlSources = {
  founding: rferl({
    publisher: "RFE/RL Kazakh Service",
    title: "Call To Halt Deportation Of Two Ethnic Kazakhs To China",
    published: "2019-12-09/2019-12-10~",
    url: "https://www.rferl.org/a/kazakh-activists-call-on-authorities-to-halt-deportation-of-two-ethnic-kazakhs-to-china/30316107.html",
  }),
  rferlTrialPostponed: rferl({
    title: "Trial Of Two Ethnic Kazakhs From China Postponed Amid Protests In Kazakhstan",
    published: "2020-01-07~",
    url: "https://www.rferl.org/a/trial-of-two-ethnic-kazakhs-from-china-postponed-amid-protests-in-kazakhstan/30364235.html",
  }),
  rferlJudgment: rferl({
    title: "Kazakh Court Rules That Two Ethnic Kazakhs Will Not Be Deported To China",
    published: "2020-01-21~",
    url: "https://www.rferl.org/a/kazakh-court-rules-that-two-ethnic-kazakhs-will-not-be-deported-to-china/30389323.html",
  }),
  rferlRefugeeStatus: rferl({
    title: "Two Ethnic Kazakhs From Xinjiang Obtain Rare Temporary Refugee Status In Kazakhstan",
    published: "2020-10~",
    url: "https://www.rferl.org/a/two-ethnic-kazakhs-from-xinjiang-obtain-rare-temporary-refugee-status-in-kazakhstan/30900758.html",
  }),
  rferlAttack: rferl({
    publisher: "RFE/RL, reprinted by washingtondcnews.net",
    title: "Two ethnic Kazakhs from China violently attacked in Kazakhstan",
    published: "2021-01~",
    url: "https://www.washingtondcnews.net/news/267611747/two-ethnic-kazakhs-from-china-violently-attacked-in-kazakhstan",
  }),
  rferlJanuary2019: rferl({
    publisher: "RFE/RL, reprinted by GlobalSecurity.org",
    title: "[Report of 28 January 2019 that mentions the Sauytbay ruling]",
    published: "2019-01-28",
    url: "https://www.globalsecurity.org/wmd/library/news/china/2019/china-190128-rferl01.htm",
  }),
  rferlDecember2019: rferl({
    title: "Court Rules That Ethnic Kazakh Will Not Be Deported To China",
    published: "2019-12-23",
    url: "https://www.rferl.org/a/court-in-kazakhstan-rules-that-ethnic-kazakh-will-not-be-deported-to-china/30340367.html",
  }),
  rferlJanuary2020: rferl({
    title: "HRW Accuses Kazakh Authorities Of 'Improperly' Prosecuting Asylum Seekers From China",
    published: "2020-01-09",
    url: "https://www.rferl.org/a/hrw-accuses-kazakh-authorities-of-improperly-prosecuting-asylum-seekers-from-china/30368681.html",
  }),
  ozodlikDilmanov: rferl({
    publisher: "Ozodlik (RFE/RL Uzbek Service)",
    title: "[Report on the detention of Darkhan Dilmanov]",
    language: "uz",
  }),
};
