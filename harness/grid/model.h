// What the clauses say that a cell prints: an executable table of rules, written from PEP 342, 380
// and 479 and the language reference by way of spec/*.md. Every rule that decides something names
// its clause. It runs no Python and shares nothing with the reference, which is judged by what
// comes out here.
#pragma once

#include "harness/grid/answer.h"
#include "harness/grid/cell.h"
#include "spec/version.h"

namespace corospec::harness::grid {

// The cell must have no reason_for_none.
Answer answer_of(const Cell& cell, spec::Version version);

}  // namespace corospec::harness::grid
