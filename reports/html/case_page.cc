#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "reports/html/escape.h"
#include "reports/html/output.h"
#include "reports/html/page.h"
#include "reports/html/pages.h"

namespace corospec::reports {
namespace {

constexpr char kRoot[] = "../../";

// Subjects that behaved the same, in the order of the header.
struct Group {
  std::vector<const Subject*> subjects;
  std::vector<const Result*> results;
};

bool gave_an_answer(const Result& result) {
  return result.outcome != Outcome::kUnsupported && result.outcome != Outcome::kNotApplicable &&
         result.outcome != Outcome::kError;
}

bool behaved_the_same(const Result& a, const Result& b) {
  return a.outcome == b.outcome && a.expectation == b.expectation && a.exit_code == b.exit_code &&
         a.signal == b.signal && a.output.total == b.output.total &&
         a.output.bytes == b.output.bytes;
}

// Those who differ first, then the biggest groups.
std::vector<Group> groups_of(const View& view, const Case& a_case) {
  std::vector<Group> groups;
  for (const Subject& subject : view.subjects()) {
    const Result* result = view.result(a_case, subject);
    if (result == nullptr || !gave_an_answer(*result)) continue;
    auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& candidate) {
      return behaved_the_same(*candidate.results.front(), *result);
    });
    if (group == groups.end()) group = groups.insert(groups.end(), Group{});
    group->subjects.push_back(&subject);
    group->results.push_back(result);
  }
  std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) {
    bool a_passed = a.results.front()->outcome == Outcome::kPassed;
    bool b_passed = b.results.front()->outcome == Outcome::kPassed;
    return a_passed != b_passed ? b_passed : a.results.size() > b.results.size();
  });
  return groups;
}

std::string expectation_label(const Case& a_case, std::size_t index) {
  const std::string& versions = a_case.expectations[index].versions;
  return versions.empty() ? "every other version" : "Python " + escaped(versions);
}

std::string clauses(const View& view, const Case& a_case) {
  std::string items;
  for (const std::string& label : a_case.clauses) {
    const Clause* clause = view.clause(label);
    if (clause == nullptr) {
      items += fmt::format("<li><code>{}</code></li>\n", escaped(label));
      continue;
    }
    std::string target = kRoot + chapter_page_path(clause->chapter) + "#" + label;
    items += fmt::format(
        "<li>{} {} <span class=\"rule\">{}</span> <span class=\"source\">{}</span></li>\n",
        link(target, "<code>" + escaped(label) + "</code>"), level_badge(clause->level),
        inline_markdown(clause->sentence), escaped(clause->source));
  }
  return "<ul class=\"shows\" aria-label=\"Clauses that it shows\">\n" + items + "</ul>\n";
}

std::string conditions(const Case& a_case) {
  std::vector<std::string> parts;
  if (!a_case.python.empty()) parts.push_back("Python " + escaped(a_case.python));
  for (const std::string& need : a_case.needs) parts.push_back("needs " + escaped(need));
  if (a_case.virtual_time) parts.emplace_back("in virtual time");
  if (a_case.exit_code != 0)
    parts.push_back(fmt::format("ends with exit code {}", a_case.exit_code));
  return fmt::format("<p class=\"facts\"><code>{}</code>{}{}</p>\n", escaped(a_case.path),
                     parts.empty() ? "" : " · ", fmt::join(parts, " · "));
}

std::string statement(const View& view, const Case& a_case) {
  const Agreement* agreement = view.agreement(a_case);
  if (agreement == nullptr) return "";
  const char* tone = agreement->unanimous ? "good" : view.is_disputed(a_case) ? "bad" : "none";
  const char* mark = agreement->unanimous ? "✓" : view.is_disputed(a_case) ? "✗" : "–";
  return fmt::format("<p class=\"verdict {}\"><span aria-hidden=\"true\">{}</span> {}</p>\n", tone,
                     mark, escaped(agreement->statement));
}

std::string expectations(const Case& a_case) {
  std::string html;
  for (std::size_t i = 0; i < a_case.expectations.size(); ++i) {
    if (a_case.expectations.size() > 1) {
      html +=
          fmt::format("<h3 id=\"expectation-{}\">{}</h3>\n", i + 1, expectation_label(a_case, i));
    }
    html += output_html(a_case.expectations[i].output);
  }
  return html;
}

std::string names(const Group& group) {
  std::string html;
  for (std::size_t i = 0; i < group.subjects.size(); ++i) {
    html += fmt::format("<li id=\"{}\" title=\"{}, {}\">{}</li>", escaped(group.subjects[i]->id),
                        escaped(group.subjects[i]->found), duration(group.results[i]->microseconds),
                        escaped(group.subjects[i]->name));
  }
  return "<ul class=\"who\">" + html + "</ul>";
}

// What they wrote to standard error, each text once.
std::string errors(const Group& group) {
  std::map<std::string, std::vector<std::size_t>> by_text;
  for (std::size_t i = 0; i < group.results.size(); ++i) {
    if (group.results[i]->errors.total > 0) by_text[group.results[i]->errors.bytes].push_back(i);
  }
  std::string html;
  for (const auto& [text, members] : by_text) {
    std::string who;
    for (std::size_t member : members)
      who += (who.empty() ? "" : ", ") + escaped(group.subjects[member]->name);
    html +=
        fmt::format("<details><summary>Standard error of {}</summary>\n{}{}</details>\n", who,
                    cut_note(group.results[members.front()]->errors, "last"), output_html(text));
  }
  return html;
}

std::string answer(const Case& a_case, const Result& result) {
  std::string note = cut_note(result.output, "first");
  if (!result.expectation || *result.expectation >= a_case.expectations.size()) {
    return output_html(result.output.bytes) + note;
  }
  std::size_t index = *result.expectation;
  if (result.outcome == Outcome::kPassed) {
    if (a_case.expectations.size() == 1) return "<p>Printed exactly what is expected.</p>\n";
    return fmt::format(
        "<p>Printed exactly <a href=\"#expectation-{}\">what is expected</a> ({}).</p>\n",
        index + 1, expectation_label(a_case, index));
  }
  if (result.output.total == 0) return "<p>Printed nothing.</p>\n";
  if (result.output.bytes == a_case.expectations[index].output)
    return "<p>Printed what is expected.</p>\n" + note;
  std::string output = result.output.bytes;
  if (result.output.is_cut() && !output.ends_with('\n'))
    output += '\n';  // It is not known to lack one.
  return comparison_html(a_case.expectations[index].output, output) + note;
}

std::string group_html(const Case& a_case, const Group& group) {
  const Result& result = *group.results.front();
  std::string reason = result.reason.empty()
                           ? ""
                           : fmt::format("<p class=\"reason\">{}</p>\n", escaped(result.reason));
  return fmt::format("<section class=\"group {}\">\n<h3>{} {}</h3>\n{}{}{}</section>\n",
                     mark_of(result.outcome).style, badge(result.outcome), names(group), reason,
                     answer(a_case, result), errors(group));
}

// Those who were not run, refused, or were lost, with the reason.
std::string silent(const View& view, const Case& a_case) {
  std::string rows;
  for (const Subject& subject : view.subjects()) {
    const Result* result = view.result(a_case, subject);
    if (result == nullptr || gave_an_answer(*result)) continue;
    rows += fmt::format("<tr id=\"{}\"><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>\n",
                        escaped(subject.id), escaped(subject.name), badge(result->outcome),
                        escaped(result->reason));
  }
  if (rows.empty()) return "";
  return "<h3>Without an answer</h3>\n<table class=\"silent\">\n<thead class=\"sr\"><tr><th "
         "scope=\"col\">Subject</th>"
         "<th scope=\"col\">Outcome</th><th scope=\"col\">Reason</th></tr></thead>\n<tbody>\n" +
         rows + "</tbody>\n</table>\n";
}

std::string neighbours(const Case* before, const Case* after) {
  auto target = [](const Case& a_case) { return escaped(kRoot + case_page_path(a_case)); };
  std::string html = "<nav class=\"neighbours\" aria-label=\"Neighbouring cases\">";
  html +=
      before == nullptr
          ? "<span></span>"
          : fmt::format("<a rel=\"prev\" href=\"{}\"><span aria-hidden=\"true\">←</span> {}</a>",
                        target(*before), escaped(before->title));
  html +=
      after == nullptr
          ? "<span></span>"
          : fmt::format("<a rel=\"next\" href=\"{}\">{} <span aria-hidden=\"true\">→</span></a>",
                        target(*after), escaped(after->title));
  return html + "</nav>\n";
}

std::string crumbs(const View& view, const Case& a_case) {
  const ChapterView* chapter = view.chapter(a_case.chapter);
  std::string title = chapter == nullptr ? a_case.chapter : chapter->title;
  return link(kRoot + chapter_page_path(a_case.chapter), escaped(title)) +
         "<span aria-current=\"page\">" + escaped(a_case.name.substr(a_case.name.rfind('/') + 1)) +
         "</span>";
}

}  // namespace

std::string case_page(const View& view, const Case& a_case, const Case* before, const Case* after) {
  std::string body = fmt::format("<header class=\"hero\">\n<h1>{}</h1>\n{}</header>\n",
                                 escaped(a_case.title), conditions(a_case));
  body += clauses(view, a_case) + statement(view, a_case);
  body += fmt::format(
      "<div class=\"columns\">\n<section aria-labelledby=\"program\">\n<h2 "
      "id=\"program\">Program</h2>\n{}"
      "</section>\n<section aria-labelledby=\"expectation\">\n<h2 "
      "id=\"expectation\">Expectation</h2>\n{}"
      "</section>\n</div>\n",
      program_html(a_case.program, a_case.program_line), expectations(a_case));
  body += "<section aria-labelledby=\"answers\">\n<h2 id=\"answers\">What was printed</h2>\n";
  for (const Group& group : groups_of(view, a_case)) body += group_html(a_case, group);
  body += silent(view, a_case) + "</section>\n" + neighbours(before, after);
  return page(view, {a_case.title + " – corospec", kRoot, crumbs(view, a_case), body});
}

}  // namespace corospec::reports
