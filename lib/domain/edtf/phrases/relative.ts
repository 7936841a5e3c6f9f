import { addDays, mondayOf } from "../calendar";
import type { RelativeDay } from "./lexicon";

const relative: Record<RelativeDay, (today: string) => string[]> = {
  today: (today) => [today],
  yesterday: (today) => [addDays(today, -1)],
  dayBeforeYesterday: (today) => [addDays(today, -2)],
  tomorrow: (today) => [addDays(today, 1)],
  thisWeek: (today) => week(mondayOf(today)),
  lastWeek: (today) => week(addDays(mondayOf(today), -7)),
  thisMonth: (today) => [today.slice(0, 7)],
  lastMonth: (today) => [addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)],
  thisYear: (today) => [today.slice(0, 4)],
  lastYear: (today) => [addDays(`${today.slice(0, 4)}-01-01`, -1).slice(0, 4)],
};

/** The words that lean on today, said as dates: "last week" → the Monday "to" the Sunday before. */
export function withoutToday(tokens: string[], today: string): string[] {
  return tokens.flatMap((token, at) => {
    if (tokens[at + 1] === "#daysAgo" && /^\d{1,3}$/.test(token)) {
      return [addDays(today, -Number(token))];
    }
    if (token === "#daysAgo" && /^\d{1,3}$/.test(tokens[at - 1] ?? "")) return [];
    return said(token, today);
  });
}

function said(token: string, today: string): string[] {
  const weekday = /^#weekday(\d)$/.exec(token)?.[1];
  if (weekday) return [lastWeekday(Number(weekday), today)];
  const day = relative[token.slice(1) as RelativeDay];
  return token.startsWith("#") && day ? day(today) : [token];
}

function week(monday: string): string[] {
  return [monday, "#to", addDays(monday, 6)];
}

/** Monday is 0; today counts. */
function lastWeekday(weekday: number, today: string): string {
  const monday = addDays(mondayOf(today), weekday);
  return monday > today ? addDays(monday, -7) : monday;
}
