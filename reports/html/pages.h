// The three kinds of pages. Each function returns a whole HTML document.
#pragma once

#include <string>

#include "reports/html/view.h"

namespace corospec::reports {

// What the run was, where voices disagree, and subjects by clauses.
std::string index_page(const View& view);

// The clauses of a chapter with their sentences, sources and cases, and its cases by subjects.
std::string chapter_page(const View& view, const ChapterView& chapter);

// One case: program, expectation, and what every subject printed. Neighbours may be null.
std::string case_page(const View& view, const Case& a_case, const Case* before, const Case* after);

}  // namespace corospec::reports
