#include "reports/line_diff.h"

#include <algorithm>
#include <cstddef>
#include <dtl/dtl.hpp>

namespace corospec::reports {
namespace {

// The algorithm's time grows with lines times differences: beyond this many lines on either side it
// is not run.
constexpr std::size_t kAlignedLines = 3000;

using Kind = DiffLine::Kind;
using Lines = std::vector<std::string>;

// With their newlines, so that a last line without one differs from the same line with one.
Lines lines_with_ends(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    std::size_t end = text.find('\n');
    std::size_t length = end == std::string_view::npos ? text.size() : end + 1;
    lines.emplace_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return lines;
}

// Collects lines and numbers them.
class Collector {
 public:
  void add(Kind kind, std::string text) {
    if (kind == Kind::kExtra) {
      pending_.push_back(std::move(text));
      return;
    }
    if (kind == Kind::kSame) flush();
    push(kind, std::move(text));
  }

  std::vector<DiffLine> finish() {
    flush();
    return std::move(lines_);
  }

 private:
  // Extra lines wait until the missing ones of the same place have gone out.
  void flush() {
    for (std::string& text : pending_) push(Kind::kExtra, std::move(text));
    pending_.clear();
  }

  void push(Kind kind, std::string text) {
    DiffLine line;
    line.kind = kind;
    line.unended = !text.ends_with('\n');
    if (!line.unended) text.pop_back();
    line.text = std::move(text);
    if (kind != Kind::kExtra) line.expected_line = ++expected_lines_;
    if (kind != Kind::kMissing) line.got_line = ++got_lines_;
    lines_.push_back(std::move(line));
  }

  std::vector<DiffLine> lines_;
  Lines pending_;
  int expected_lines_ = 0;
  int got_lines_ = 0;
};

void align(const Lines& expected, const Lines& got, Collector& collector) {
  dtl::Diff<std::string, Lines> diff(expected, got);
  diff.compose();
  for (const auto& [text, info] : diff.getSes().getSequence()) {
    Kind kind = info.type == dtl::SES_DELETE ? Kind::kMissing
                : info.type == dtl::SES_ADD  ? Kind::kExtra
                                             : Kind::kSame;
    collector.add(kind, text);
  }
}

}  // namespace

std::vector<DiffLine> diff_lines(std::string_view expected, std::string_view got) {
  Lines left = lines_with_ends(expected);
  Lines right = lines_with_ends(got);
  auto [left_begin, right_begin] =
      std::mismatch(left.begin(), left.end(), right.begin(), right.end());
  auto [left_rest, right_rest] =
      std::mismatch(left.rbegin(), std::make_reverse_iterator(left_begin), right.rbegin(),
                    std::make_reverse_iterator(right_begin));
  auto left_end = left_rest.base();
  auto right_end = right_rest.base();

  Collector collector;
  for (auto line = left.begin(); line != left_begin; ++line) collector.add(Kind::kSame, *line);
  Lines left_middle(left_begin, left_end);
  Lines right_middle(right_begin, right_end);
  if (std::max(left_middle.size(), right_middle.size()) <= kAlignedLines) {
    align(left_middle, right_middle, collector);
  } else {
    for (std::string& line : left_middle) collector.add(Kind::kMissing, std::move(line));
    for (std::string& line : right_middle) collector.add(Kind::kExtra, std::move(line));
  }
  for (auto line = left_end; line != left.end(); ++line) collector.add(Kind::kSame, *line);
  return collector.finish();
}

}  // namespace corospec::reports
