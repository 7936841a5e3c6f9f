import { type SeedSource, voice } from "./shape";

const rfa = voice({
  kind: "article",
  publisher: "Radio Free Asia",
  language: "en",
  reliability: "B",
  independence: "rfa",
});

const rfaMandarin = voice({
  kind: "article",
  publisher: "Radio Free Asia, Mandarin Service",
  language: "zh-Hant",
  reliability: "B",
  independence: "rfa",
});

const agency = (publisher: string, independence: string) =>
  voice({ kind: "article", publisher, language: "en", reliability: "B", independence });

/** Radio Free Asia and the agencies. */
export const worldSources = {
  rfaCustody: rfaMandarin({
    publisher: "Radio Free Asia, Mandarin Service, reprinted by uyghurpress.com",
    title: "[Report that the two men got two months]",
    language: "zh-Hans",
    published: "2019-10-24~",
    reliability: "C",
  }),
  rfaActivistsArrested: rfa({
    title:
      "Arrest of Activists in Kazakhstan Likely Linked to Criticism of Plan to Deport Chinese Nationals",
    published: "2019-12-17",
    url: "https://www.rfa.org/english/news/uyghur/arrest-12172019163038.html",
  }),
  rfaRefugeeStatus: rfaMandarin({
    title: "新疆逃亡者首获哈萨克难民证",
    language: "zh-Hans",
    published: "2020-10-19",
    url: "http://rfa.org/mandarin/yataibaodao/shaoshuminzu/ql-10192020062426.html?encoding=traditional",
  }),
  rfaBeaten: rfa({
    title: "Ethnic Kazakh imprisoned in Xinjiang attacked in Kazakhstan",
    author: "Shohret Hoshur",
    published: "2024-01-05",
    url: "https://www.rfa.org/english/news/uyghur/kazakh-attacked-01052024165945.html",
  }),
  apSweden: agency(
    "AP, in The Japan Times",
    "ap",
  )({
    title: "Woman who told of Chinese internment camps headed for asylum in Sweden",
    published: "2019-06-04",
    url: "https://www.japantimes.co.jp/?post_type=news&p=1981415",
  }),
  afpSweden: agency(
    "AFP, in The News (Pakistan)",
    "afp",
  )({
    title: "Xinjiang whistleblower quits Kazakhstan",
    published: "2019-06~",
    url: "https://www.thenews.com.pk/print/480425-xinjiang-whistleblower-quits-kazakhstan",
  }),
  bitterWinterRefugees: agency(
    "Bitter Winter",
    "bitterwinter",
  )({
    title: "[Interview with Lyazzat Akhatova, lawyer of the two men]",
    author: "Massimo Introvigne",
    reliability: "C",
    url: "https://bitterwinter.org/chinese-ethnic-kazakh-refugees-in-kazakhstan/",
  }),
  bitterWinter: agency(
    "Bitter Winter",
    "bitterwinter",
  )({
    title: "[Sayragul Sauytbay has left Kazakhstan]",
    published: "2019-06~",
    reliability: "C",
    url: "https://bitterwinter.org/sayragul-sauytbay-has-left-kazakhstan",
  }),
} satisfies Record<string, SeedSource>;
