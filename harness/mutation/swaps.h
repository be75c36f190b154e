// What is taken for what: the names that a mutant exchanges, because they are of one type and mean
// something else.
#pragma once

#include <optional>
#include <string>

namespace corospec::harness::mutation {

// The type object to put in the place of an exception's, a warning's or a generator's:
// "ValueErrorType" for "TypeErrorType". Nothing for other names.
std::optional<std::string> other_type(const std::string& name);

// The function to call instead, which takes the same arguments.
std::optional<std::string> other_function(const std::string& name);

}  // namespace corospec::harness::mutation
