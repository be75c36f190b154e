#include "reports/html/page.h"

#include <fmt/format.h>

#include <set>

#include "reports/html/escape.h"

namespace corospec::reports {

std::string chapter_page_path(std::string_view chapter) {
  return "chapters/" + file_name_for(chapter) + ".html";
}

std::string case_page_path(const Case& a_case) {
  std::string_view stem = std::string_view(a_case.name).substr(a_case.name.rfind('/') + 1);
  return "cases/" + file_name_for(a_case.chapter) + "/" + file_name_for(stem) + ".html";
}

// A second lock behind the escaping: no inline script runs and nothing is loaded but the report's
// own two files. (A page opened from a file has no origin that 'self' could name in every browser.)
constexpr std::string_view kPolicy =
    "default-src 'none'; script-src file: http: https:; style-src file: http: https: "
    "'unsafe-inline'; img-src data:; "
    "base-uri 'none'; form-action 'none'";

std::string page(const View& view, const Frame& frame) {
  const Header& header = view.results().header;

  return fmt::format(R"html(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="corospec {version}">
<title>{title}</title>
<link rel="stylesheet" href="{root}style.css">
<link rel="icon" href="data:,">
<script src="{root}report.js" defer></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<nav class="crumbs" aria-label="Where you are">
<a class="brand" href="{root}index.html">corospec</a>{crumbs}
</nav>
<main id="main">
{body}
</main>
<footer class="page-end">
Run of <time datetime="{started}">{started}</time> by corospec {version}.
</footer>
</body>
</html>
)html",
                     fmt::arg("policy", kPolicy), fmt::arg("title", escaped(frame.title)),
                     fmt::arg("root", frame.root), fmt::arg("crumbs", frame.crumbs),
                     fmt::arg("body", frame.body), fmt::arg("started", escaped(header.started_at)),
                     fmt::arg("version", escaped(header.tool_version)));
}

std::string link(const std::string& target, const std::string& text) {
  return fmt::format("<a href=\"{}\">{}</a>", escaped(target), text);
}

std::string counted(std::int64_t count, std::string_view thing) {
  return fmt::format("{} {}{}", grouped_number(static_cast<std::uint64_t>(count)), thing,
                     count == 1 ? "" : "s");
}

std::string mark(Outcome outcome) {
  Mark look = mark_of(outcome);
  return fmt::format(
      "<span class=\"mark {}\" role=\"img\" title=\"{}\" aria-label=\"{}\">{}</span>", look.style,
      look.word, look.word, look.sign);
}

std::string badge(Outcome outcome) {
  Mark look = mark_of(outcome);
  return fmt::format("<span class=\"badge {}\"><span aria-hidden=\"true\">{}</span> {}</span>",
                     look.style, look.sign, look.word);
}

std::string level_badge(std::string_view level) {
  std::string_view meaning = "Recorded for information.";
  if (level == "must") meaning = "The documentation of the language or the library says so.";
  if (level == "detail")
    meaning = "CPython does so and calls it its own affair: a difference is no failure.";
  return fmt::format("<abbr class=\"level {0}\" title=\"{1}\">{0}</abbr>", escaped(level), meaning);
}

namespace {

std::string_view party_of(const Subject& subject) {
  if (subject.kind == "reference") return "Reference";
  return subject.kind == "cpython" ? "CPython" : "Others";
}

// In the column of CPythons "CPython" need not be said again.
std::string short_name(const Subject& subject) {
  if (subject.kind == "reference") return subject.language;
  return subject.kind == "cpython" ? subject.version : subject.name;
}

// Is it the first of its party? Matrices draw a line there.
bool begins_party(const View& view, const Subject& subject) {
  const Subject* first = view.subjects().data();
  return &subject == first || party_of(*(&subject - 1)) != party_of(subject);
}

}  // namespace

std::string subject_header(const View& view, std::string_view what) {
  std::string parties;
  std::string names;
  const std::vector<Subject>& subjects = view.subjects();
  for (std::size_t i = 0; i < subjects.size();) {
    std::size_t begin = i;
    do {
      names += fmt::format(
          "<th scope=\"col\" class=\"subject{}\" title=\"{}\"><span>{}</span></th>",
          i == begin ? " first" : "", escaped(subjects[i].name + ": " + subjects[i].found),
          escaped(short_name(subjects[i])));
      ++i;
    } while (i < subjects.size() && !begins_party(view, subjects[i]));
    parties += fmt::format("<th scope=\"colgroup\" class=\"first\" colspan=\"{}\">{}</th>",
                           i - begin, party_of(subjects[begin]));
  }
  return fmt::format(
      "<thead>\n<tr><th scope=\"col\" rowspan=\"2\" class=\"what\">{}</th>{}</tr>\n<tr "
      "class=\"names\">{}</tr>\n</thead>\n",
      what, parties, names);
}

std::string cell(const View& view, const Tally& tally, const Subject& subject,
                 const std::string& target) {
  std::string_view first = begins_party(view, subject) ? " first" : "";
  if (tally.empty()) return fmt::format("<td class=\"none{}\" title=\"not run\"></td>", first);
  Mark look = mark_of(tally.worst());
  std::string count;
  if (tally.failures() > 0 && tally.total() > 1)
    count = fmt::format("<small>{}</small>", tally.failures());
  return fmt::format(
      "<td class=\"{0}{5}\"><a href=\"{1}\" title=\"{2}\" aria-label=\"{2}\">{3}{4}</a></td>",
      look.style, escaped(target), escaped(subject.name + ": " + tally.words()), look.sign, count,
      first);
}

std::string filter_attribute(const std::vector<Tally>& tallies, bool disagreement) {
  std::set<std::string_view> kinds;
  for (const Tally& tally : tallies) {
    if (tally.failures() > 0) kinds.insert("failing");
    for (const auto& [outcome, count] : tally.counts) kinds.insert(to_string(outcome));
  }
  if (disagreement) kinds.insert("disagreement");
  return fmt::format("data-kinds=\"{}\"", fmt::join(kinds, " "));
}

std::string filter_form(std::string_view table_id) {
  return fmt::format(R"html(<form class="filter" data-filters="{0}" role="search" hidden>
<label>Show <select name="kind">
<option value="">everything</option>
<option value="failing">what fails</option>
<option value="disagreement">disagreements</option>
<option value="differs">differing details</option>
<option value="unsupported">what is unsupported</option>
<option value="uncovered">what no case shows</option>
</select></label>
<label>with
<input type="search" name="text" placeholder="label or words" autocomplete="off"></label>
<kbd title="Jumps to the text field">/</kbd>
<output aria-live="polite"></output>
</form>
)html",
                     table_id);
}

std::string duration(std::int64_t microseconds) {
  auto value = static_cast<double>(microseconds);
  if (microseconds < 1000) return fmt::format("{} µs", microseconds);
  if (microseconds < 10'000) return fmt::format("{:.1f} ms", value / 1e3);
  if (microseconds < 1'000'000) return fmt::format("{:.0f} ms", value / 1e3);
  return fmt::format("{:.1f} s", value / 1e6);
}

std::string grouped_number(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
  return digits;
}

}  // namespace corospec::reports
