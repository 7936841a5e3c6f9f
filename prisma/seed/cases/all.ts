import { background } from "./background";
import { asylumSeekers, refugeeStatus } from "./joint/asylum";
import { crossing } from "./joint/crossing";
import { custody } from "./joint/custody";
import { december } from "./joint/december";
import { dilmanov } from "./joint/dilmanov";
import { newsConference } from "./joint/news-conference";
import { menNotes } from "./joint/notes";
import { release } from "./joint/release";
import { pressureOnRelatives } from "./joint/sealed";
import { investigationClosed, trial as menTrial } from "./joint/trial";
import { alimuly } from "./murager-alimuly/happenings";
import { alimulyNotes } from "./murager-alimuly/notes";
import { musakhanuly } from "./qaster-musakhanuly/happenings";
import { musakhanulyNotes } from "./qaster-musakhanuly/notes";
import { campTestimony } from "./qaster-musakhanuly/testimony";
import { after } from "./sairagul-sauytbay/after";
import { border } from "./sairagul-sauytbay/border";
import { judgment, notExtradited } from "./sairagul-sauytbay/judgment";
import { sauytbayNotes } from "./sairagul-sauytbay/notes";
import { protection } from "./sairagul-sauytbay/protection";
import { sweden } from "./sairagul-sauytbay/sweden";
import { testimony } from "./sairagul-sauytbay/testimony";
import { trial as sauytbayTrial } from "./sairagul-sauytbay/trial";
import type { Happening, Remark } from "./shape";

export const happenings: Happening[] = [
  ...alimuly,
  campTestimony,
  ...musakhanuly,
  ...crossing,
  newsConference,
  ...custody,
  asylumSeekers,
  investigationClosed,
  pressureOnRelatives,
  ...dilmanov,
  ...december,
  ...menTrial,
  ...release,
  ...refugeeStatus,
  ...border,
  ...sauytbayTrial,
  judgment,
  ...testimony,
  ...protection,
  ...sweden,
  notExtradited,
  ...after,
];

export const remarks: Remark[] = [
  ...menNotes,
  ...alimulyNotes,
  ...musakhanulyNotes,
  ...sauytbayNotes,
  ...background,
];
