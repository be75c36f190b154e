// The name of a function as a template argument, for families of functions that differ in name and
// operation alone and whose errors tell the name.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "reference/object/args.h"
#include "reference/object/version.h"

namespace corospec::reference {

template <size_t size>
struct FunctionName {
  char text[size];

  constexpr FunctionName(const char (&literal)[size]) { std::copy_n(literal, size, text); }
  // Without the module in front.
  constexpr const char* plain() const {
    const size_t dot = std::string_view(text, size - 1).find('.');
    return dot == std::string_view::npos ? text : text + dot + 1;
  }
};

// One argument, for the function "module.name". CPython names the module since 3.9.
template <FunctionName name>
void expect_one(Args args) {
  expect_args(since(9) ? name.text : name.plain(), args, 1, 1);
}
template <FunctionName name>
void expect_two(Args args) {
  expect_args(name.plain(), args, 2, 2);
}

}  // namespace corospec::reference
