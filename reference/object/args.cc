#include "reference/object/args.h"

#include <fmt/core.h>

#include <algorithm>
#include <string>

#include "reference/object/raise.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

size_t Args::keyword_count() const { return names ? static_cast<size_t>(names->size) : 0; }

Str* Args::keyword_name(size_t index) const { return names->items[index].as<Str>(); }

PrependedArgs::PrependedArgs(Value first, Args rest)
    : values_(inline_), count_(rest.count + 1), names_(rest.names) {
  const size_t tail = rest.count + rest.keyword_count();
  if (tail + 1 > kInline) {
    heap_ = std::make_unique<Value[]>(tail + 1);
    values_ = heap_.get();
  }
  values_[0] = first;
  std::copy(rest.values, rest.values + tail, values_ + 1);
}

namespace {

const char* plural(int64_t count) { return count == 1 ? "" : "s"; }

[[noreturn]] void raise_count(const char* function, int64_t given, int least, int most) {
  if (most == 0) {
    raise_type_error(fmt::format("{}() takes no arguments ({} given)", function, given));
  }
  if (least == most && least == 1) {
    raise_type_error(fmt::format("{}() takes exactly one argument ({} given)", function, given));
  }
  const int bound = given < least ? least : most;
  const char* quantity = least == most ? "" : given < least ? "at least " : "at most ";
  raise_type_error(fmt::format("{} expected {}{} argument{}, got {}", function, quantity, bound,
                               since(8) ? plural(bound) : "s", given));
}

}  // namespace

void expect_args(const char* function, Args args, int least, int most) {
  if (args.names && args.names->size > 0) {
    // [look.call.keywords]
    raise_type_error(fmt::format("{}() takes no keyword arguments", function));
  }
  const int64_t given = args.count;
  if (given < least || (most >= 0 && given > most)) raise_count(function, given, least, most);
}

namespace {

void bind_keywords(const char* function, Args args, std::span<const char* const> names,
                   Value* out) {
  for (size_t i = 0; i < args.keyword_count(); ++i) {
    const std::string given = utf8(args.keyword_name(i));
    auto found = std::find_if(names.begin(), names.end(),
                              [&](const char* name) { return *name != 0 && given == name; });
    if (found == names.end()) {
      raise_type_error(
          since(13) ? fmt::format("{}() got an unexpected keyword argument '{}'", function, given)
                    : fmt::format("'{}' is an invalid keyword argument for {}()", given, function));
    }
    const auto index = found - names.begin();
    if (out[index]) {
      raise_type_error(fmt::format("argument for {}() given by name ('{}') and position ({})",
                                   function, given, index + 1));
    }
    out[index] = args.keyword_value(i);
  }
}

}  // namespace

void parse_args(const char* function, Args args, std::span<const char* const> names,
                size_t required, Value* out, size_t keyword_only) {
  const size_t positional = names.size() - keyword_only;
  if (args.count > positional) {
    if (positional == 0) {
      raise_type_error(fmt::format("{}() takes no positional arguments", function));
    }
    raise_type_error(fmt::format("{}() takes {} {}argument{} ({} given)", function,
                                 required >= names.size() ? fmt::format("exactly {}", positional)
                                                          : fmt::format("at most {}", positional),
                                 keyword_only > 0 ? "positional " : "",
                                 plural(static_cast<int64_t>(positional)),
                                 args.count + args.keyword_count()));
  }
  std::copy(args.values, args.values + args.count, out);
  std::fill(out + args.count, out + names.size(), Value());
  bind_keywords(function, args, names, out);
  for (size_t i = 0; i < required; ++i) {
    if (out[i]) continue;
    if (*names[i] == 0) {
      raise_type_error(fmt::format("{}() takes {} {} positional argument{} ({} given)", function,
                                   required >= positional ? "exactly" : "at least", required,
                                   plural(static_cast<int64_t>(required)), args.count));
    }
    raise_type_error(
        since(7)
            ? fmt::format("{}() missing required argument '{}' (pos {})", function, names[i], i + 1)
            : fmt::format("Required argument '{}' (pos {}) not found", names[i], i + 1));
  }
}

}  // namespace corospec::reference
