// What the str_*.cc files share. Everybody else uses str.h.
#pragma once

#include <string>
#include <vector>

#include "reference/object/args.h"
#include "reference/object/str.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

void append_code_points(std::u32string* out, const Str* str);

// `text` as an instance of a subclass (its data lies apart), or an exact str.
Ref str_instance(Type* type, Str* text);
Ref str_create(Type* type, Args args);
void str_destroy(Object* object) noexcept;

// Calls function(text) with the view that fits the representation.
template <class Function>
decltype(auto) with_view(const Str* str, Function function) {
  return str->wide ? function(str->wide_view()) : function(str->narrow());
}

// Calls function(a, b) with both texts in the same representation.
template <class Function>
decltype(auto) with_views(Str* a, Str* b, Function function) {
  if (!a->wide && !b->wide) return function(a->narrow(), b->narrow());
  std::u32string wide_a, wide_b;
  if (!a->wide) append_code_points(&wide_a, a);
  if (!b->wide) append_code_points(&wide_b, b);
  return function(a->wide ? a->wide_view() : std::u32string_view(wide_a),
                  b->wide ? b->wide_view() : std::u32string_view(wide_b));
}

// Refuses a result of this many characters with MemoryError before anything is allocated.
void check_text_length(int64_t length);

inline Handle<Str> make_text(std::string_view latin1) { return make_latin1(latin1); }
inline Handle<Str> make_text(std::u32string_view code_points) { return make_str(code_points); }

// The method tables of `str`, one a file.
std::vector<MethodDef> str_case_methods();
std::vector<MethodDef> str_predicate_methods();
std::vector<MethodDef> str_search_methods();
std::vector<MethodDef> str_split_methods();
std::vector<MethodDef> str_fill_methods();
std::vector<MethodDef> str_translate_methods();
std::vector<MethodDef> str_format_methods();

// Optional start and end arguments (from args[first] on) against a text of `length`: end is in
// [0, length], start may lie beyond it (then nothing matches, not even the empty text).
struct SearchBounds {
  int64_t start;
  int64_t end;
};
SearchBounds search_bounds(Args args, uint32_t first, int64_t length);
// One such bound, clamped like a slice's; `otherwise` for None.
int64_t search_bound(Value bound, int64_t length, int64_t otherwise);

// `value` as a Str; raises TypeError "<what> must be str, not <type>".
Str* expect_str(Value value, const char* what);

}  // namespace corospec::reference
