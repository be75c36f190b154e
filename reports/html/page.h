// What all pages share: the frame around a page, where each page lies, and the pieces that occur on
// more than one. Every function returns HTML, with all text from outside escaped.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reports/html/view.h"

namespace corospec::reports {

// Where pages lie, from the report's folder.
std::string chapter_page_path(std::string_view chapter);
std::string case_page_path(const Case& a_case);

struct Frame {
  std::string title;   // Plain text.
  std::string root;    // Way to the report's folder: "", "../" or "../../".
  std::string crumbs;  // HTML: the way from the index to here.
  std::string body;    // HTML.
};

std::string page(const View& view, const Frame& frame);

// `<a href="…">text</a>`; `text` is HTML.
std::string link(const std::string& target, const std::string& text);

// "3 cases", "1 case".
std::string counted(std::int64_t count, std::string_view thing);

// The outcome's sign, with its word for those who do not see it.
std::string mark(Outcome outcome);

// Sign and word together.
std::string badge(Outcome outcome);

// The clause's level, as a label that explains itself.
std::string level_badge(std::string_view level);

// The two header rows of a matrix: subjects, grouped by kind. The first column is called `what`.
std::string subject_header(const View& view, std::string_view what);

// One cell of a matrix. `subject` is one of the view's; `target` is where a click leads.
std::string cell(const View& view, const Tally& tally, const Subject& subject,
                 const std::string& target);

// Rows that carry this can be filtered by the script: all outcomes that occur in the tallies.
std::string filter_attribute(const std::vector<Tally>& tallies, bool disagreement);

// The text field and the choice above a table with rows that can be filtered.
std::string filter_form(std::string_view table_id);

// "1.2 s", "850 ms", "90 µs".
std::string duration(std::int64_t microseconds);

// "1,234".
std::string grouped_number(std::uint64_t number);

}  // namespace corospec::reports
