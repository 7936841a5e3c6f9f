import { voice } from "./shape";

const eurasianet = voice({
  kind: "article",
  publisher: "Eurasianet, reprinted by ecoi.net",
  language: "en",
  reliability: "B",
  independence: "eurasianet",
});

const diplomat = voice({
  kind: "article",
  publisher: "The Diplomat",
  language: "en",
  reliability: "B",
  independence: "thediplomat",
});

const fergana = voice({
  kind: "article",
  publisher: "Fergana",
  language: "en",
  reliability: "B",
  independence: "fergana",
});

export const regionalSources = {
  eurasianetArrest: eurasianet({
    publisher: "Eurasianet, reprinted by KazPost",
    title: "Chinese Kazakhs arrested, face trial in remote location",
    published: "2019-10-16~",
    url: "https://kazpost.com/kazakhstan-chinese-kazakhs-arrested-face-trial-in-remote-location",
  }),
  eurasianetTrial: eurasianet({
    title: "Asylum seeker trial begins, testing hawkish talk on Xinjiang",
    published: "2020-01-07",
    url: "https://www.ecoi.net/en/document/2022392.html",
  }),
  eurasianetRefugeeStatus: eurasianet({
    title: "Xinjiang fugitives secure asylum status",
    published: "2020-10-31",
    url: "https://www.ecoi.net/de/dokument/2040388.html",
  }),
  eurasianetAttacks: eurasianet({
    title: "After tentative start, Kazakhstan is obliterating Xinjiang activism",
    author: "Chris Rickleton",
    published: "2021-02-22",
    url: "https://www.ecoi.net/en/document/2046190.html",
  }),
  eurasianetVerdict: eurasianet({
    title: "[Report on the verdict in the case of Sairagul Sauytbay]",
    published: "2018-08~",
    url: "https://www.ecoi.net/en/document/1440649.html",
  }),
  eurasianetSweden: eurasianet({
    publisher: "Eurasianet",
    title: "Xinjiang Kazakh finds haven in Europe",
    author: "Almaz Kumenov",
    published: "2019-06-03",
    url: "https://eurasianet.org/kazakhstan-xinjiang-kazakh-finds-haven-in-europe",
  }),
  diplomatAsylumSeekers: diplomat({
    title: "2 Ethnic Kazakhs from China Granted Asylum-Seeker Status in Kazakhstan",
    published: "2019-10",
    url: "https://thediplomat.com/2019/10/2-ethnic-kazakhs-from-china-granted-asylum-seeker-status-in-kazakhstan/",
  }),
  diplomatSauytbayTrial: diplomat({
    title: "[Sauytbay trial ends in Kazakhstan with a release]",
    published: "2018-08",
    url: "https://thediplomat.com/2018/08/sauytbay-trial-ends-in-kazakhstan-with-surprising-release/",
  }),
  diplomatRefusal: diplomat({
    publisher: "The Diplomat, reprinted by the Uyghur Human Rights Project",
    title: "Kazakhstan Denies Asylum to Woman Who Fled China’s Camps in Xinjiang",
    published: "2018-10-11",
    url: "https://uhrp.org/news/kazakhstan-denies-asylum-woman-who-fled-chinas-camps-xinjiang",
  }),
  ferganaCamp: fergana({
    title: "Death sentence for the Kazakh brother",
    published: "2019-12~",
    url: "https://en.fergana.news/articles/113246/",
  }),
  ferganaJudgment: fergana({
    title: "Xinjiang refugees sentenced to one year in jail",
    published: "2020-01~",
    url: "https://en.fergana.news/news/114387/",
  }),
  ferganaRefugeeStatus: fergana({
    title: "«Если честно, мы уже не рассчитывали»",
    language: "ru",
    published: "2020-10~",
    url: "https://fergana.media/articles/121177/",
  }),
};
