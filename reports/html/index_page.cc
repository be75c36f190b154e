#include <fmt/format.h>

#include <algorithm>

#include "reports/html/escape.h"
#include "reports/html/page.h"
#include "reports/html/pages.h"

namespace corospec::reports {
namespace {

std::vector<const Case*> disputed_cases(const View& view) {
  std::vector<const Case*> disputed;
  for (const ChapterView& chapter : view.chapters()) {
    for (const Case* a_case : chapter.cases) {
      if (view.is_disputed(*a_case)) disputed.push_back(a_case);
    }
  }
  return disputed;
}

std::string headline(const View& view, std::size_t disputed) {
  std::size_t cases = view.results().cases.size();
  if (cases == 0) return "No case was run";
  if (disputed == 0) return "Every voice that answered agrees";
  return fmt::format("{} of {} {} in dispute", disputed,
                     counted(static_cast<std::int64_t>(cases), "case"),
                     disputed == 1 ? "is" : "are");
}

std::string facts(const View& view) {
  const Footer& footer = view.results().footer;
  double seconds = static_cast<double>(std::max<std::int64_t>(footer.wall_microseconds, 1)) / 1e6;
  return fmt::format("<p class=\"facts\">{} and {} on {}: {} in {} ({:.0f} a second).</p>\n",
                     counted(static_cast<std::int64_t>(view.results().clauses.size()), "clause"),
                     counted(static_cast<std::int64_t>(view.results().cases.size()), "case"),
                     counted(static_cast<std::int64_t>(view.subjects().size()), "subject"),
                     counted(footer.results, "result"), duration(footer.wall_microseconds),
                     static_cast<double>(footer.results) / seconds);
}

std::string dispute_list(const View& view, const std::vector<const Case*>& cases, std::size_t begin,
                         std::size_t end) {
  std::string items;
  for (std::size_t i = begin; i < end; ++i) {
    items += fmt::format("<li>{}<br><span class=\"statement\">{}</span></li>\n",
                         link(case_page_path(*cases[i]), escaped(cases[i]->title)),
                         escaped(view.agreement(*cases[i])->statement));
  }
  return "<ul class=\"disputes\">\n" + items + "</ul>\n";
}

std::string disputes(const View& view, const std::vector<const Case*>& cases) {
  if (cases.empty()) return "";
  constexpr std::size_t kOpen = 10;
  std::size_t open = cases.size() <= kOpen + 2 ? cases.size() : kOpen;
  std::string html =
      "<section aria-labelledby=\"disputes\">\n<h2 id=\"disputes\">Who disagrees with whom</h2>\n" +
      dispute_list(view, cases, 0, open);
  if (open < cases.size()) {
    html += fmt::format("<details><summary>{} more</summary>\n{}</details>\n", cases.size() - open,
                        dispute_list(view, cases, open, cases.size()));
  }
  return html + "</section>\n";
}

// Shares of a bar, widths in per cent of what was run.
std::string bar(const Tally& tally) {
  std::string parts;
  for (Outcome outcome : kAllOutcomes) {
    auto found = tally.counts.find(outcome);
    if (found == tally.counts.end()) continue;
    double share = 100.0 * static_cast<double>(found->second) / static_cast<double>(tally.total());
    parts += fmt::format("<span class=\"{}\" style=\"width:{:.2f}%\"></span>",
                         mark_of(outcome).style, share);
  }
  return fmt::format("<span class=\"bar\" aria-hidden=\"true\">{}</span>", parts);
}

std::int64_t count(const Tally& tally, Outcome outcome) {
  auto found = tally.counts.find(outcome);
  return found == tally.counts.end() ? 0 : found->second;
}

std::string number_cell(std::int64_t number, std::string_view style) {
  return fmt::format("<td class=\"number {}\">{}</td>", number == 0 ? "zero" : style, number);
}

std::string subject_row(const View& view, const Subject& subject) {
  Tally tally = view.tally(subject);
  return fmt::format(
      "<tr><th scope=\"row\">{0} <small title=\"{1}\">{1}</small></th><td "
      "class=\"bar-cell\">{2}</td>{3}{4}{5}{6}{7}</tr>\n",
      escaped(subject.name), escaped(subject.found), bar(tally),
      number_cell(count(tally, Outcome::kPassed), "good"), number_cell(tally.failures(), "bad"),
      number_cell(count(tally, Outcome::kDiffers), "soft"),
      number_cell(count(tally, Outcome::kUnsupported), "none"),
      number_cell(count(tally, Outcome::kNotApplicable), "none"));
}

std::string subjects(const View& view) {
  std::string rows;
  for (const Subject& subject : view.subjects()) rows += subject_row(view, subject);
  return "<section aria-labelledby=\"subjects\">\n<h2 id=\"subjects\">Subjects</h2>\n<div "
         "class=\"scroll\">\n"
         "<table class=\"subjects\">\n<thead><tr><th scope=\"col\">Subject</th><th "
         "scope=\"col\">Share</th>"
         "<th scope=\"col\">Passed</th><th scope=\"col\">Failing</th><th scope=\"col\">Details</th>"
         "<th scope=\"col\">Unsupported</th><th scope=\"col\">Other "
         "version</th></tr></thead>\n<tbody>\n" +
         rows + "</tbody>\n</table>\n</div>\n</section>\n";
}

// A cell leads to the case that failed when there is one to lead to, otherwise to the clause.
std::string target_of(const View& view, const Clause& clause, const Subject& subject) {
  const std::vector<const Case*>& cases = view.cases_of(clause);
  auto failed = std::find_if(cases.begin(), cases.end(), [&](const Case* a_case) {
    const Result* result = view.result(*a_case, subject);
    return result != nullptr &&
           (is_failure(result->outcome) || result->outcome == Outcome::kDiffers);
  });
  if (failed != cases.end()) return case_page_path(**failed);
  if (cases.size() == 1) return case_page_path(*cases.front());
  return chapter_page_path(clause.chapter) + "#" + clause.label;
}

bool is_disputed(const View& view, const Clause& clause) {
  const std::vector<const Case*>& cases = view.cases_of(clause);
  return std::any_of(cases.begin(), cases.end(),
                     [&](const Case* a_case) { return view.is_disputed(*a_case); });
}

std::string clause_row(const View& view, const Clause& clause) {
  std::string target = chapter_page_path(clause.chapter) + "#" + clause.label;
  std::string head = fmt::format(
      "<th scope=\"row\"><a href=\"{}\"><code>{}</code></a> {}<span "
      "class=\"sentence\">{}</span></th>",
      escaped(target), escaped(clause.label),
      clause.level == "must" ? "" : level_badge(clause.level), inline_markdown(clause.sentence));
  if (view.cases_of(clause).empty()) {
    return fmt::format(
        "<tr class=\"clause\" data-kinds=\"uncovered\">{}<td class=\"none\" colspan=\"{}\">no case "
        "shows it"
        "</td></tr>\n",
        head, std::max<std::size_t>(view.subjects().size(), 1));
  }
  std::vector<Tally> tallies;
  std::string cells;
  for (const Subject& subject : view.subjects()) {
    tallies.push_back(view.tally(clause, subject));
    cells += cell(view, tallies.back(), subject, target_of(view, clause, subject));
  }
  return fmt::format("<tr class=\"clause\" {}>{}{}</tr>\n",
                     filter_attribute(tallies, is_disputed(view, clause)), head, cells);
}

std::string chapter_rows(const View& view, const ChapterView& chapter) {
  std::size_t columns = view.subjects().size() + 1;
  std::string rows = fmt::format(
      "<tbody>\n<tr class=\"chapter\"><th scope=\"rowgroup\" "
      "colspan=\"{}\">{}</th></tr>\n</tbody>\n",
      columns, link(chapter_page_path(chapter.name), escaped(chapter.title)));
  for (const SectionView& section : chapter.sections) {
    rows += fmt::format(
        "<tbody>\n<tr class=\"section\"><th scope=\"rowgroup\" colspan=\"{}\">{}</th></tr>\n",
        columns, escaped(section.title));
    for (const Clause* clause : section.clauses) rows += clause_row(view, *clause);
    rows += "</tbody>\n";
  }
  return rows;
}

std::string legend() {
  std::string items;
  for (Outcome outcome : kAllOutcomes) items += "<li>" + badge(outcome) + "</li>";
  return "<ul class=\"legend\" aria-label=\"What the signs mean\">" + items + "</ul>\n";
}

std::string matrix(const View& view) {
  std::string rows;
  for (const ChapterView& chapter : view.chapters()) rows += chapter_rows(view, chapter);
  return "<section aria-labelledby=\"clauses\">\n<h2 id=\"clauses\">Clauses by subjects</h2>\n" +
         filter_form("matrix") +
         "<div class=\"scroll tall\" tabindex=\"0\" role=\"region\" aria-labelledby=\"clauses\">\n"
         "<table class=\"matrix\" id=\"matrix\">\n" +
         subject_header(view, "Clause") + rows + "</table>\n</div>\n" + legend() + "</section>\n";
}

std::string configuration(const View& view) {
  std::string items;
  for (const auto& [key, value] : view.results().header.configuration) {
    items += fmt::format("<dt>{}</dt><dd>{}</dd>\n", escaped(key), escaped(value));
  }
  if (items.empty()) return "";
  return "<section aria-labelledby=\"configuration\">\n<h2 id=\"configuration\">How it was "
         "run</h2>\n<dl>\n" +
         items + "</dl>\n</section>\n";
}

}  // namespace

std::string index_page(const View& view) {
  std::vector<const Case*> disputed = disputed_cases(view);
  std::string title = headline(view, disputed.size());
  std::string body = fmt::format(
      "<header class=\"hero\">\n<p class=\"kicker\">Python’s coroutines, specification and "
      "practice</p>\n<h1>{}</h1>\n{}</header>\n",
      title, facts(view));
  body += disputes(view, disputed) + subjects(view) + matrix(view) + configuration(view);
  return page(view, {"corospec: " + title, "", "", body});
}

}  // namespace corospec::reports
