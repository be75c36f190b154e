// re.Match.
#include "reference/modules/sre_parts.h"
#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/generic_alias.h"
#include "reference/object/list.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference::sre {

Type MatchType;

namespace {

Match* self_of(Value value) { return static_cast<Match*>(value.object()); }

int64_t group_count(const Match* match) { return int64_t{match->pattern->program->groups}; }
int64_t first_of(const Match* match, int64_t group) { return (*match->marks)[2 * group]; }
int64_t last_of(const Match* match, int64_t group) { return (*match->marks)[2 * group + 1]; }

[[noreturn]] void raise_no_group() { raise(IndexErrorType, "no such group"); }

}  // namespace

Ref slice(Value string, int64_t start, int64_t end) {
  if (is_str(string)) {
    auto* text = string.as<Str>();
    if (start == 0 && end == text->length && is_exactly(string, StrType)) return Ref(string);
    return substring(text, start, end);
  }
  const std::string_view bytes = bytes_like(string);
  return make_bytes(bytes.substr(static_cast<size_t>(start), static_cast<size_t>(end - start)));
}

// A group matched when both its marks are set.
Ref make_match(Pattern* pattern, const Subject& subject, const Matcher& matcher) {
  auto* match = allocate<Match>(MatchType);
  Ref owner = Ref::adopt(Value(match));
  match->pattern = Handle<Pattern>(pattern).take();
  match->string = Ref(subject.string).take();
  match->marks = new std::vector<int64_t>{matcher.start(), matcher.end()};
  const std::vector<int64_t>& marks = matcher.marks();
  for (size_t i = 0; i + 1 < marks.size(); i += 2) {
    const bool matched = marks[i] != Matcher::kUnset && marks[i + 1] != Matcher::kUnset;
    match->marks->push_back(matched ? marks[i] : Matcher::kUnset);
    match->marks->push_back(matched ? marks[i + 1] : Matcher::kUnset);
  }
  match->start = subject.start;
  match->end = subject.end;
  match->last_index = matcher.last_index();
  gc_track(match);
  return owner;
}

Ref group_text(const Match* match, int64_t group, Value otherwise) {
  const int64_t first = first_of(match, group);
  if (first < 0) return Ref(otherwise);
  return slice(match->string, first, last_of(match, group));
}

int64_t group_number(const Match* match, Value group) {
  int64_t number = -1;
  if (has_index(group)) {
    number = index_as_int64(group);
  } else if (Value known = dict_find(match->pattern->group_index, group)) {
    number = index_as_int64(known);
  }
  if (number < 0 || number > group_count(match)) raise_no_group();
  return number;
}

namespace {

Ref get_group(const Match* match, Value group) {
  return group_text(match, group_number(match, group), none());
}

Ref method_group(Value self, Args args) {
  expect_args("group", args, 0, -1);
  const Match* match = self_of(self);
  if (args.count == 0) return group_text(match, 0, none());
  if (args.count == 1) return get_group(match, args[0]);
  Handle<Tuple> result = make_tuple_of_size(args.count);
  for (size_t i = 0; i < args.count; ++i) result->items[i] = get_group(match, args[i]).take();
  return result;
}

Ref match_get_item(Value self, Value key) { return get_group(self_of(self), key); }

Value default_argument(const char* function, Args args) {
  static constexpr const char* kNames[] = {"default"};
  Value given;
  parse_args(function, args, kNames, 0, &given);
  return given ? given : none();
}

Ref method_groups(Value self, Args args) {
  const Value otherwise = default_argument("groups", args);
  const Match* match = self_of(self);
  Handle<Tuple> result = make_tuple_of_size(group_count(match));
  for (int64_t i = 0; i < result->size; ++i) {
    result->items[i] = group_text(match, i + 1, otherwise).take();
  }
  return result;
}

Ref method_groupdict(Value self, Args args) {
  const Value otherwise = default_argument("groupdict", args);
  const Match* match = self_of(self);
  Handle<Dict> result = make_dict();
  Value name;
  Value number;
  for (uint32_t i = 0; dict_step(match->pattern->group_index, &i, &name, &number);) {
    dict_set(result.get(), name, group_text(match, index_as_int64(number), otherwise));
  }
  return result;
}

int64_t group_argument(const char* function, Value self, Args args) {
  expect_args(function, args, 0, 1);
  return args.count > 0 ? group_number(self_of(self), args[0]) : 0;
}

Ref method_start(Value self, Args args) {
  return make_int(first_of(self_of(self), group_argument("start", self, args)));
}

Ref method_end(Value self, Args args) {
  return make_int(last_of(self_of(self), group_argument("end", self, args)));
}

Ref span_of(const Match* match, int64_t group) {
  return make_pair(make_int(first_of(match, group)), make_int(last_of(match, group)));
}

Ref method_span(Value self, Args args) {
  return span_of(self_of(self), group_argument("span", self, args));
}

Ref method_expand(Value self, Args args) {
  static constexpr const char* kNames[] = {"template"};
  Value given;
  parse_args("expand", args, kNames, 1, &given);
  return expand(self_of(self), given);
}

Ref method_copy(Value self, Args) { return Ref(self); }

Ref get_string(Value self) { return Ref(self_of(self)->string); }
Ref get_pattern(Value self) { return Ref(Value(self_of(self)->pattern)); }
Ref get_start(Value self) { return make_int(self_of(self)->start); }
Ref get_end(Value self) { return make_int(self_of(self)->end); }

Ref get_last_index(Value self) {
  const int64_t index = self_of(self)->last_index;
  return index > 0 ? make_int(index) : make_none();
}

Ref get_last_group(Value self) {
  const Match* match = self_of(self);
  const Tuple* names = match->pattern->names;
  if (match->last_index <= 0 || match->last_index >= names->size) return make_none();
  return Ref(names->items[match->last_index]);
}

Ref get_spans(Value self) {
  const Match* match = self_of(self);
  Handle<Tuple> result = make_tuple_of_size(group_count(match) + 1);
  for (int64_t i = 0; i < result->size; ++i) result->items[i] = span_of(match, i).take();
  return result;
}

Ref match_repr(Value self) {
  const Match* match = self_of(self);
  return make_str("<" + std::string(since(7) ? "re.Match" : "_sre.SRE_Match") +
                  " object; span=" + repr_utf8(span_of(match, 0)) +
                  ", match=" + repr_utf8(group_text(match, 0, none())) + ">");
}

constexpr MethodDef kMethods[] = {
    {"group", method_group},
    {"groups", method_groups},
    {"groupdict", method_groupdict},
    {"start", method_start},
    {"end", method_end},
    {"span", method_span},
    {"expand", method_expand},
    {"__copy__", method_copy},
    {"__deepcopy__", method_copy},
    {"__class_getitem__", class_get_item, MethodDef::kClassMethod},  // since 3.9
};
constexpr AttributeDef kAttributes[] = {
    {"string", get_string},        {"re", get_pattern}, {"pos", get_start},
    {"endpos", get_end},           {"regs", get_spans}, {"lastindex", get_last_index},
    {"lastgroup", get_last_group},
};

void destroy(Object* object) noexcept {
  delete static_cast<Match*>(object)->marks;
  Owned<Match, &Match::pattern, &Match::string>::destroy(object);
}

}  // namespace

void prepare_match() {
  Owned<Match, &Match::pattern, &Match::string>::install(MatchType);
  MatchType.slots.destroy = destroy;
  MatchType.slots.repr = match_repr;
  MatchType.slots.get_item = match_get_item;
  const size_t count = std::size(kMethods) - (since(9) ? 0 : 1);
  ready(MatchType, since(7) ? "re.Match" : "_sre.SRE_Match", nullptr,
        std::span(kMethods).first(count), kAttributes);
}

}  // namespace corospec::reference::sre
