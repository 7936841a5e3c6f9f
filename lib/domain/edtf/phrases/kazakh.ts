import type { Lexicon } from "./lexicon";

const endings = (
  "да де та те дағы дегі тағы тегі ға ге қа ке нан нен дан ден тан тен " +
  "ның нің дың дің тың тің ы і мен бен пен"
).split(" ");

// Case endings are glued on; the vowel of the wrong harmony is harmless, nobody types it.
function withEndings(...stems: string[]): string[] {
  return stems.flatMap((stem) => [stem, ...endings.map((ending) => stem + ending)]);
}

export const kazakh: Lexicon = {
  months: [
    withEndings("қаңтар"),
    withEndings("ақпан"),
    withEndings("наурыз"),
    withEndings("сәуір"),
    withEndings("мамыр"),
    withEndings("маусым"),
    withEndings("шілде"),
    withEndings("тамыз"),
    withEndings("қыркүйек"),
    withEndings("қазан"),
    withEndings("қараша"),
    withEndings("желтоқсан"),
  ],
  weekdays: [
    withEndings("дүйсенбі"),
    withEndings("сейсенбі"),
    withEndings("сәрсенбі"),
    withEndings("бейсенбі"),
    withEndings("жұма"),
    withEndings("сенбі"),
    withEndings("жексенбі"),
  ],
  ordinals: ["-ы", "-і", "-шы", "-ші", "-ыншы", "-інші", "ж"],
  phrases: {
    noise: ["ж", "жыл", "жылы", "жылғы", "жылдың", "күні", "айы", "айында", "айының"],
    about: ["шамамен", "жуық", "~"],
    uncertain: ["мүмкін", "болжам бойынша", "?"],
    between: ["аралығында", "арасында"],
    and: ["және", "мен", "бен", "пен"],
    or: ["немесе", "не", "әлде"],
    orEarlier: ["немесе бұрын", "немесе ертерек"],
    orLater: ["немесе кейін", "немесе кейінірек"],
    by: ["кешіктірмей", "қарай"],
    before: ["дейін", "бұрын"],
    since: ["бастап", "бері"],
    after: ["кейін", "соң"],
    early: ["басы", "басында"],
    middle: ["ортасы", "ортасында"],
    late: ["соңы", "соңында", "аяғы", "аяғында"],
    season: ["көктем", "көктемде", "жаз", "жазда", "күз", "күзде", "қыс", "қыста"],
    daysAgo: ["күн бұрын"],
    unknownDate: ["күні белгісіз", "белгісіз"],
    today: ["бүгін"],
    yesterday: ["кеше"],
    dayBeforeYesterday: ["алдыңғы күні"],
    tomorrow: ["ертең"],
    thisWeek: ["осы апта", "осы аптада"],
    lastWeek: ["өткен апта", "өткен аптада"],
    thisMonth: ["осы ай", "осы айда"],
    lastMonth: ["өткен ай", "өткен айда"],
    thisYear: ["осы жыл", "осы жылы", "биыл"],
    lastYear: ["өткен жыл", "өткен жылы", "былтыр"],
  },
};
