// What `except*` does with exceptions (PEP 654): each of its blocks takes its part out of what was
// raised, and what is left at the end is raised as one exception.
//
// The types themselves are in exception.h. For a plain `except` see exception_matches() there.
#pragma once

#include <functional>

#include "reference/object/exception.h"
#include "reference/object/list.h"

namespace corospec::reference {

struct GroupParts {
  Ref match;  // null: nothing
  Ref rest;
};

// `except* kinds:` — TypeError unless these are exception classes and none is a group's.
void check_except_star(Value kinds);
// What of `exception` it takes, always a group, and what it leaves.
GroupParts take_from_group(Value exception, Value kinds);

// What leaves an `except*` statement that was entered with `original`, when `results` is what its
// blocks raised and at the end what none of them took (None among them: nothing). Null: nothing.
Ref merge_into_group(Value original, const List* results);

// Of a group the part whose members fulfil `condition`, built with derive(); null when none does.
Ref group_part(Value exception, const std::function<bool(Value)>& condition);
// A group of `exceptions` with `message`, as BaseExceptionGroup(message, exceptions) makes it.
Ref make_group(std::string_view message, Value exceptions);

}  // namespace corospec::reference
