import { undesirable } from "./rferl";
import { voice } from "./shape";

// Azattyq is RFE/RL's Kazakh Service: newsroom and voice are the same.
const azattyq = voice({
  kind: "article",
  publisher: "Azattyq (RFE/RL Kazakh Service)",
  language: "ru",
  reliability: "B",
  independence: "rferl",
  readerRisk: undesirable,
});

export const azattyqSources = {
  azattyqInvestigationClosed: azattyq({
    title: "[Report that the investigation of the two men is closed]",
    published: "2019-12-04~",
    url: "https://rus.azattyq.org/a/30306739.html",
  }),
  azattyqNewsConference: azattyq({
    title: "[Report on the news conference of 9 December 2019]",
    published: "2019-12~",
    url: "https://rus.azattyq.org/amp/30315640.html",
  }),
  azattyqMisunderstood: azattyq({
    title: "[Report that Dilmanov says he was misunderstood]",
    published: "2019-12~",
    url: "https://rus.azattyq.org/amp/30319880.html",
  }),
  azattyqTrial: azattyq({
    title: "[Report on the first day of the trial in Zaisan]",
    published: "2020-01~",
    url: "https://rus.azattyq.org/amp/kazakhstan-zaisan-sinkiang-trial/30362762.html",
  }),
  azattyqRefugeeStatus: azattyq({
    publisher: "Azattyq (RFE/RL Kazakh Service), reprinted by zagranburo.org",
    title: "Кто такие Кастер и Мурагер, ради которых Казахстан рискует поссориться с Китаем",
    published: "2020-10~",
    url: "https://zagranburo.org/%d0%ba%d1%82%d0%be-%d1%82%d0%b0%d0%ba%d0%b8%d0%b5-%d0%ba%d0%b0%d1%81%d1%82%d0%b5%d1%80-%d0%b8-%d0%bc%d1%83%d1%80%d0%b0%d0%b3%d0%b5%d1%80-%d1%80%d0%b0%d0%b4%d0%b8-%d0%ba%d0%be%d1%82%d0%be%d1%80%d1%8b/amp",
  }),
  azattyqThirdYear: azattyq({
    publisher: "Azattyq (RFE/RL Kazakh Service), translated by blog.shahit.biz",
    title:
      "Here on featherweight rights, with relatives in Xinjiang pressured: the fates of those who fled China",
    language: "en",
    published: "2023-09-04",
    url: "https://blog.shahit.biz/2023/09/04/here-on-featherweight-rights-with-relatives-in-xinjiang-pressured-the-fates-of-those-who-fled-china/",
  }),
  azattyqBeaten: azattyq({
    title: "[Report that Qaster Musakhanuly was beaten in Almaty]",
    published: "2023-12-23~",
    url: "https://rus.azattyq.org/a/32744678.html",
  }),
  azattyqRefusal: azattyq({
    title: "[Experts on the refusal of refugee status to Sairagul Sauytbay]",
    published: "2018-10~",
    url: "https://rus.azattyq.org/amp/kazakhstan-sairagul-sauytbay-case-experts/29534222.html",
  }),
  ultCertificate: azattyq({
    publisher: "Ult.kz, citing Azattyq",
    title: "[Report that the asylum-seeker certificate of Sairagul Sauytbay is extended]",
    language: "kk-Cyrl",
    published: "2019-01-28",
    url: "https://ult.kz/post/sayragul-sauytbaydyn-pana-izdeushi-tulga-kualiginin-merzimin-uzartty",
  }),
};
