#include "reports/html/output.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "reports/html/escape.h"
#include "reports/html/highlight.h"
#include "reports/html/page.h"
#include "reports/line_diff.h"
#include "spec/text.h"

namespace corospec::reports {
namespace {

using Kind = DiffLine::Kind;

// How many equal lines stay beside a difference; longer runs are folded.
constexpr std::size_t kContext = 3;

std::string rest_note(std::string_view line) {
  Excerpt head = keep_head(line, kShownLineBytes);
  if (!head.is_cut()) return "";
  return fmt::format("<span class=\"cut\">… {} bytes more</span>",
                     grouped_number(head.total - head.bytes.size()));
}

// Spaces at the end of a line are easy to miss, so they get a ground of their own.
std::string line_html(std::string_view line) {
  std::string head = keep_head(line, kShownLineBytes).bytes;
  std::size_t end = head.find_last_not_of(" \t");
  end = end == std::string::npos ? 0 : end + 1;
  std::string html = marked_up(std::string_view(head).substr(0, end));
  if (end < head.size()) {
    html +=
        fmt::format("<span class=\"trailing\" title=\"white space\">{}</span>", head.substr(end));
  }
  return html + rest_note(line);
}

// Where two lines begin and stop to differ, never inside a UTF-8 sequence.
struct Span {
  std::size_t begin = 0;
  std::size_t length_left = 0;
  std::size_t length_right = 0;
};

bool is_continuation(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

Span differing_span(std::string_view left, std::string_view right) {
  std::size_t shorter = std::min(left.size(), right.size());
  std::size_t begin = 0;
  while (begin < shorter && left[begin] == right[begin]) ++begin;
  while (begin > 0 && (is_continuation(left, begin) || is_continuation(right, begin))) --begin;
  std::size_t end = 0;
  while (end < shorter - begin && left[left.size() - 1 - end] == right[right.size() - 1 - end])
    ++end;
  while (end > 0 && is_continuation(left, left.size() - end)) --end;
  return {begin, left.size() - begin - end, right.size() - begin - end};
}

// The line with its differing part marked; only for lines that are alike.
std::string marked_line(std::string_view line, std::size_t begin, std::size_t length) {
  return marked_up(line.substr(0, begin)) + "<mark>" + marked_up(line.substr(begin, length)) +
         "</mark>" + marked_up(line.substr(begin + length));
}

class Comparison {
 public:
  explicit Comparison(std::vector<DiffLine> lines) : lines_(std::move(lines)) {}

  std::string html() {
    std::size_t shown = std::min(lines_.size(), kShownLines);
    for (std::size_t at = 0; at < shown;) at = add_run(at, shown);
    if (shown < lines_.size())
      add_note(fmt::format("{} more lines are not shown", grouped_number(lines_.size() - shown)));
    return "<table class=\"diff\">\n<caption>− expected, + printed</caption>\n<thead "
           "class=\"sr\"><tr><th scope=\"col\">Expected "
           "line</th><th "
           "scope=\"col\">Printed line</th><th scope=\"col\">Difference</th><th "
           "scope=\"col\">Text</th></tr></thead>\n"
           "<tbody>\n" +
           rows_ + "</tbody>\n</table>\n";
  }

 private:
  // Lines of one kind; for replaced lines the missing and the extra ones.
  std::size_t add_run(std::size_t at, std::size_t shown) {
    std::size_t end = run_end(at, shown);
    if (lines_[at].kind == Kind::kSame) {
      add_same(at, end);
      return end;
    }
    std::size_t middle = end;
    std::size_t last = end;
    if (lines_[at].kind == Kind::kMissing && end < shown && lines_[end].kind == Kind::kExtra) {
      last = run_end(end, shown);
    }
    add_changed(at, middle, last);
    return last;
  }

  std::size_t run_end(std::size_t at, std::size_t shown) const {
    std::size_t end = at;
    while (end < shown && lines_[end].kind == lines_[at].kind) ++end;
    return end;
  }

  void add_same(std::size_t begin, std::size_t end) {
    std::size_t before = begin == 0 ? 0 : kContext;
    std::size_t after = end == lines_.size() ? 0 : kContext;
    if (end - begin <= before + after + 2) {
      for (std::size_t i = begin; i < end; ++i) add_row(lines_[i], line_html(lines_[i].text));
      return;
    }
    for (std::size_t i = begin; i < begin + before; ++i)
      add_row(lines_[i], line_html(lines_[i].text));
    add_note(fmt::format("{} equal lines", end - begin - before - after));
    for (std::size_t i = end - after; i < end; ++i) add_row(lines_[i], line_html(lines_[i].text));
  }

  // Missing lines [begin, middle), extra lines [middle, end), paired in order to mark what differs
  // in them.
  void add_changed(std::size_t begin, std::size_t middle, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      bool is_left = i < middle;
      std::size_t partner = is_left ? middle + (i - begin) : begin + (i - middle);
      bool has_partner = is_left ? partner < end : partner < middle && middle < end;
      add_row(lines_[i], has_partner ? paired_html(lines_[i].text, lines_[partner].text)
                                     : line_html(lines_[i].text));
    }
  }

  static std::string paired_html(std::string_view line, std::string_view partner) {
    if (std::max(line.size(), partner.size()) > kShownLineBytes || line == partner)
      return line_html(line);
    Span span = differing_span(line, partner);
    bool is_alike = span.length_left * 3 <= line.size() * 2;
    return is_alike ? marked_line(line, span.begin, span.length_left) : line_html(line);
  }

  void add_row(const DiffLine& line, const std::string& text) {
    std::string_view style = line.kind == Kind::kSame      ? "same"
                             : line.kind == Kind::kMissing ? "missing"
                                                           : "extra";
    std::string_view sign = line.kind == Kind::kSame ? ""
                            : line.kind == Kind::kMissing
                                ? "<span role=\"img\" aria-label=\"missing\">−</span>"
                                : "<span role=\"img\" aria-label=\"extra\">+</span>";
    auto number = [](int n) { return n > 0 ? std::to_string(n) : ""; };
    rows_ += fmt::format(
        "<tr class=\"{}\"><td class=\"no\">{}</td><td class=\"no\">{}</td><td "
        "class=\"sign\">{}</td><td>{}{}</td></tr>\n",
        style, number(line.expected_line), number(line.got_line), sign, text,
        line.unended ? "<span class=\"cut\">no newline here</span>" : "");
  }

  void add_note(const std::string& note) {
    rows_ += fmt::format(
        "<tr class=\"fold\"><td class=\"no\"></td><td class=\"no\"></td><td></td><td>… "
        "{}</td></tr>\n",
        note);
  }

  std::vector<DiffLine> lines_;
  std::string rows_;
};

}  // namespace

std::string program_html(std::string_view program, int first_line) {
  std::string html = fmt::format(
      "<pre class=\"code program\" style=\"counter-set: line {}\"><code>", first_line - 1);
  int number = first_line;
  for (const std::string& line : highlighted_lines(program)) {
    html += fmt::format("<span class=\"line\" id=\"L{}\">{}\n</span>", number++, line);
  }
  return html + "</code></pre>\n";
}

std::string output_html(std::string_view output) {
  std::vector<std::string_view> lines = spec::lines_of(output);
  std::string html = "<pre class=\"code output\"><code>";
  std::size_t shown = std::min(lines.size(), kShownLines);
  for (std::size_t i = 0; i < shown; ++i) {
    html += fmt::format("<span class=\"line\">{}\n</span>", line_html(lines[i]));
  }
  html += "</code></pre>\n";
  if (shown == lines.size()) return html;
  return html + fmt::format("<p class=\"cut\">… {} more lines are not shown.</p>\n",
                            grouped_number(lines.size() - shown));
}

std::string comparison_html(std::string_view expected, std::string_view got) {
  return Comparison(diff_lines(expected, got)).html();
}

std::string cut_note(const Excerpt& excerpt, std::string_view which) {
  if (!excerpt.is_cut()) return "";
  return fmt::format("<p class=\"cut\">Only the {} {} of {} bytes were kept.</p>\n", which,
                     grouped_number(excerpt.bytes.size()), grouped_number(excerpt.total));
}

}  // namespace corospec::reports
