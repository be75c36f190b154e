#include <fmt/format.h>

#include <algorithm>

#include "reports/html/escape.h"
#include "reports/html/page.h"
#include "reports/html/pages.h"

namespace corospec::reports {
namespace {

constexpr char kRoot[] = "../";

// "since 2.5", "3.5 to 3.10", "until 3.10".
std::string versions(const Clause& clause) {
  if (clause.since.empty() && clause.until.empty()) return "";
  std::string text = clause.until.empty()   ? "since " + clause.since
                     : clause.since.empty() ? "until " + clause.until
                                            : clause.since + " to " + clause.until;
  return fmt::format("<span class=\"versions\">{}</span>", escaped(text));
}

// Counts of what is in order, names of those who are not.
std::string case_summary(const View& view, const Case& a_case) {
  Tally tally = view.tally(a_case);
  std::string text;
  for (Outcome outcome : kAllOutcomes) {
    auto found = tally.counts.find(outcome);
    if (found == tally.counts.end() || outcome == Outcome::kNotApplicable) continue;
    bool is_worth_names = is_failure(outcome) || outcome == Outcome::kDiffers;
    std::string who = std::to_string(found->second);
    if (is_worth_names) {
      who.clear();
      for (const Subject& subject : view.subjects()) {
        const Result* result = view.result(a_case, subject);
        if (result == nullptr || result->outcome != outcome) continue;
        who += (who.empty() ? "" : ", ") + escaped(subject.name);
      }
    }
    text += fmt::format(" <span class=\"share\">{} {}</span>", mark(outcome), who);
  }
  return text;
}

std::string case_list(const View& view, const Clause& clause) {
  const std::vector<const Case*>& cases = view.cases_of(clause);
  if (cases.empty()) return "<p class=\"uncovered\">No case shows this clause.</p>\n";
  std::string items;
  for (const Case* a_case : cases) {
    items += fmt::format("<li>{}{}</li>\n",
                         link(kRoot + case_page_path(*a_case), escaped(a_case->title)),
                         case_summary(view, *a_case));
  }
  return "<ul class=\"cases\">\n" + items + "</ul>\n";
}

std::string clause_article(const View& view, const Clause& clause) {
  std::string missing =
      clause.not_implemented.empty()
          ? ""
          : fmt::format("<p class=\"uncovered\">The reference lacks it: {}.</p>\n",
                        escaped(clause.not_implemented));
  return fmt::format(
      "<article class=\"clause\" id=\"{0}\" aria-label=\"{0}\">\n<h3><a "
      "href=\"#{0}\"><code>{0}</code></a> {1} {2}</h3>\n"
      "<p class=\"rule\">{3}</p>\n<p class=\"source\">{4}</p>\n{5}{6}</article>\n",
      escaped(clause.label), level_badge(clause.level), versions(clause),
      inline_markdown(clause.sentence), escaped(clause.source), missing, case_list(view, clause));
}

std::string contents(const ChapterView& chapter) {
  std::string items;
  for (std::size_t i = 0; i < chapter.sections.size(); ++i) {
    items += fmt::format("<li><a href=\"#section-{}\">{}</a></li>\n", i + 1,
                         escaped(chapter.sections[i].title));
  }
  if (!chapter.cases.empty()) items += "<li><a href=\"#cases\">All cases</a></li>\n";
  return "<nav class=\"contents\" aria-label=\"Sections\"><ul>\n" + items + "</ul></nav>\n";
}

std::string case_row(const View& view, const Case& a_case) {
  std::vector<Tally> tallies;
  std::string cells;
  for (const Subject& subject : view.subjects()) {
    const Result* result = view.result(a_case, subject);
    Tally& tally = tallies.emplace_back();
    if (result != nullptr) tally.add(result->outcome);
    cells += cell(view, tally, subject, kRoot + case_page_path(a_case) + "#" + subject.id);
  }
  bool disputed = view.is_disputed(a_case);
  std::string stem = a_case.name.substr(a_case.name.rfind('/') + 1);
  return fmt::format(
      "<tr class=\"clause\" {}><th scope=\"row\"><a href=\"{}\"><code>{}</code></a>"
      "<span class=\"sentence\">{}</span></th>{}</tr>\n",
      filter_attribute(tallies, disputed), escaped(kRoot + case_page_path(a_case)), escaped(stem),
      escaped(a_case.title), cells);
}

std::string case_table(const View& view, const ChapterView& chapter) {
  if (chapter.cases.empty()) return "";
  std::string rows;
  for (const Case* a_case : chapter.cases) rows += case_row(view, *a_case);
  return "<section aria-labelledby=\"cases\">\n<h2 id=\"cases\">All cases</h2>\n" +
         filter_form("matrix") +
         "<div class=\"scroll tall\" tabindex=\"0\" role=\"region\" aria-labelledby=\"cases\">\n"
         "<table class=\"matrix\" id=\"matrix\">\n" +
         subject_header(view, "Case") + "<tbody>\n" + rows +
         "</tbody>\n</table>\n</div>\n</section>\n";
}

}  // namespace

std::string chapter_page(const View& view, const ChapterView& chapter) {
  std::size_t clauses = 0;
  std::string sections;
  for (std::size_t i = 0; i < chapter.sections.size(); ++i) {
    const SectionView& section = chapter.sections[i];
    clauses += section.clauses.size();
    sections +=
        fmt::format("<section aria-labelledby=\"section-{0}\">\n<h2 id=\"section-{0}\">{1}</h2>\n",
                    i + 1, escaped(section.title));
    for (const Clause* clause : section.clauses) sections += clause_article(view, *clause);
    sections += "</section>\n";
  }
  std::string body = fmt::format(
      "<header class=\"hero\">\n<h1>{}</h1>\n<p class=\"facts\">{}, {}.</p>\n</header>\n",
      escaped(chapter.title), counted(static_cast<std::int64_t>(clauses), "clause"),
      counted(static_cast<std::int64_t>(chapter.cases.size()), "case"));
  body += contents(chapter) + sections + case_table(view, chapter);
  std::string crumbs = "<span aria-current=\"page\">" + escaped(chapter.title) + "</span>";
  return page(view, {chapter.title + " – corospec", kRoot, crumbs, body});
}

}  // namespace corospec::reports
