// re.Pattern and the scanner behind finditer.
#include <algorithm>
#include <string>

#include "reference/modules/sre_parts.h"
#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/generic_alias.h"
#include "reference/object/iterators.h"
#include "reference/object/list.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference::sre {

Type PatternType;

// --- subjects

namespace {

Pattern* self_of(Value value) { return static_cast<Pattern*>(value.object()); }

Text text_of(const Pattern* pattern, Value string) {
  if (is_str(string)) {
    if (pattern->of_bytes) raise_type_error("cannot use a bytes pattern on a string-like object");
    const auto* text = string.as<Str>();
    if (text->wide) return {nullptr, static_cast<const char32_t*>(text->data), text->length};
    return {static_cast<const unsigned char*>(text->data), nullptr, text->length};
  }
  if (!is_bytes(string) && !is_instance(string, ByteArrayType)) {
    raise_type_error("expected string or bytes-like object" +
                     (since(11) ? ", got '" + type_name(string) + "'" : std::string()));
  }
  if (!pattern->of_bytes && !is_none(pattern->source)) {
    raise_type_error("cannot use a string pattern on a bytes-like object");
  }
  const std::string_view bytes = bytes_like(string);
  return {reinterpret_cast<const unsigned char*>(bytes.data()), nullptr,
          static_cast<int64_t>(bytes.size())};
}

int64_t bound(Value value, int64_t otherwise, int64_t length) {
  if (!value) return otherwise;
  return std::clamp<int64_t>(index_clamped(value), 0, length);
}

}  // namespace

Subject make_subject(const Pattern* pattern, Value string, Value start, Value end) {
  Subject subject;
  subject.string = Ref(string);
  subject.text = text_of(pattern, string);
  subject.start = bound(start, 0, subject.text.length);
  subject.end = bound(end, subject.text.length, subject.text.length);
  return subject;
}

Matches::Matches(Pattern* pattern, Subject subject)
    : pattern_(pattern),
      subject_(std::move(subject)),
      matcher_(*pattern->program, subject_.text, subject_.end),
      from_(subject_.start) {}

bool Matches::find_next(bool at_start) {
  if (from_ > subject_.end) return false;
  const bool found =
      at_start ? matcher_.match(from_, false, not_empty_) : matcher_.search(from_, not_empty_);
  if (!found) {
    from_ = subject_.end + 1;
    return false;
  }
  const bool empty = matcher_.end() == matcher_.start();
  from_ = matcher_.end();
  // After an empty match the next one is longer, or (until 3.6) begins one further.
  not_empty_ = empty && since(7);
  if (empty && !since(7)) ++from_;
  return true;
}

// --- searching

namespace {

enum class How { kMatch, kFullMatch, kSearch };

Ref find(const char* function, Value self, Args args, How how) {
  static constexpr const char* kNames[] = {"string", "pos", "endpos"};
  Value given[3];
  parse_args(function, args, kNames, 1, given);
  Pattern* pattern = self_of(self);
  const Subject subject = make_subject(pattern, given[0], given[1], given[2]);
  if (subject.start > subject.end) return make_none();
  Matcher matcher(*pattern->program, subject.text, subject.end);
  const bool found = how == How::kSearch ? matcher.search(subject.start)
                                         : matcher.match(subject.start, how == How::kFullMatch);
  return found ? make_match(pattern, subject, matcher) : make_none();
}

Ref method_match(Value self, Args args) { return find("match", self, args, How::kMatch); }
Ref method_fullmatch(Value self, Args args) {
  return find("fullmatch", self, args, How::kFullMatch);
}
Ref method_search(Value self, Args args) { return find("search", self, args, How::kSearch); }

Subject parse_subject(const char* function, Value self, Args args) {
  static constexpr const char* kNames[] = {"string", "pos", "endpos"};
  Value given[3];
  parse_args(function, args, kNames, 1, given);
  return make_subject(self_of(self), given[0], given[1], given[2]);
}

// What findall shows of a match: its group, all groups, or the whole.
Ref found_text(const Pattern* pattern, const Match* match) {
  Ref empty = slice(match->string, 0, 0);
  const auto groups = int64_t{pattern->program->groups};
  if (groups <= 1) return group_text(match, groups, empty);
  Handle<Tuple> row = make_tuple_of_size(groups);
  for (int64_t i = 0; i < groups; ++i) row->items[i] = group_text(match, i + 1, empty).take();
  return row;
}

Ref method_findall(Value self, Args args) {
  Pattern* pattern = self_of(self);
  Matches matches(pattern, parse_subject("findall", self, args));
  Handle<List> result = make_list();
  while (matches.find_next()) {
    Ref match = make_match(pattern, matches.subject(), matches.matcher());
    list_append(result.get(), found_text(pattern, static_cast<Match*>(match.get().object())));
  }
  return result;
}

Ref method_split(Value self, Args args) {
  static constexpr const char* kNames[] = {"string", "maxsplit"};
  Value given[2];
  parse_args("split", args, kNames, 1, given);
  const int64_t most = given[1] ? index_as_int64(given[1]) : 0;
  Pattern* pattern = self_of(self);
  Matches matches(pattern, make_subject(pattern, given[0]));
  Handle<List> parts = make_list();
  int64_t begin = 0;
  for (int64_t splits = 0; (most == 0 || splits < most) && matches.find_next(); ++splits) {
    const Matcher& matcher = matches.matcher();
    if (matcher.start() == matcher.end() && !since(7)) continue;
    list_append(parts.get(), slice(given[0], begin, matcher.start()));
    Ref match = make_match(pattern, matches.subject(), matcher);
    for (int64_t i = 1; i <= int64_t{pattern->program->groups}; ++i) {
      list_append(parts.get(), group_text(static_cast<Match*>(match.get().object()), i, none()));
    }
    begin = matcher.end();
  }
  list_append(parts.get(), slice(given[0], begin, matches.subject().end));
  return parts;
}

Substituted parse_and_substitute(const char* function, Value self, Args args) {
  static constexpr const char* kNames[] = {"repl", "string", "count"};
  Value given[3];
  parse_args(function, args, kNames, 2, given);
  return substitute(self_of(self), given[0], given[1], given[2] ? index_as_int64(given[2]) : 0);
}

Ref method_sub(Value self, Args args) { return parse_and_substitute("sub", self, args).text; }

Ref method_subn(Value self, Args args) {
  Substituted result = parse_and_substitute("subn", self, args);
  return make_pair(std::move(result.text), make_int(result.count));
}

// --- scanners

Type ScannerType;

struct Scanner : Object {
  Pattern* pattern;
  Matches* matches;  // owned
};

void destroy_scanner(Object* object) noexcept {
  delete static_cast<Scanner*>(object)->matches;
  Owned<Scanner, &Scanner::pattern>::destroy(object);
}

Ref scan(Value self, bool at_start) {
  auto* scanner = static_cast<Scanner*>(self.object());
  if (!scanner->matches->find_next(at_start)) return make_none();
  return make_match(scanner->pattern, scanner->matches->subject(), scanner->matches->matcher());
}

Ref scanner_search(Value self, Args args) {
  expect_args("search", args, 0, 0);
  return scan(self, false);
}
Ref scanner_match(Value self, Args args) {
  expect_args("match", args, 0, 0);
  return scan(self, true);
}
Ref scanner_pattern(Value self) {
  return Ref(Value(static_cast<Scanner*>(self.object())->pattern));
}

Ref make_scanner(const char* function, Value self, Args args) {
  Subject subject = parse_subject(function, self, args);
  auto* scanner = allocate<Scanner>(ScannerType);
  scanner->pattern = Handle<Pattern>(self_of(self)).take();
  scanner->matches = new Matches(self_of(self), std::move(subject));
  gc_track(scanner);
  return Ref::adopt(Value(scanner));
}

Ref method_scanner(Value self, Args args) { return make_scanner("scanner", self, args); }

Ref method_finditer(Value self, Args args) {
  Ref scanner = make_scanner("finditer", self, args);
  return make_callable_iterator(get_attribute(scanner, intern("search")), none());
}

// --- the pattern itself

// The names of flags as re.compile(...) takes them.
std::string flags_text(const Pattern* pattern) {
  struct Named {
    Flag flag;
    const char* name;
  };
  constexpr Named kNamed[] = {{kIgnoreCase, "re.IGNORECASE"}, {kLocale, "re.LOCALE"},
                              {kMultiLine, "re.MULTILINE"},   {kDotAll, "re.DOTALL"},
                              {kUnicode, "re.UNICODE"},       {kVerbose, "re.VERBOSE"},
                              {kDebug, "re.DEBUG"},           {kAscii, "re.ASCII"}};
  uint32_t flags = pattern->program->flags;
  // Without saying so, text is Unicode.
  if (is_str(pattern->source) && !(flags & (kLocale | kAscii))) flags &= ~uint32_t{kUnicode};
  std::string text;
  for (const Named& named : kNamed) {
    if (flags & named.flag) text += (text.empty() ? "" : "|") + std::string(named.name);
    flags &= ~uint32_t{named.flag};
  }
  if (flags != 0) {
    char number[16];
    std::snprintf(number, sizeof number, "0x%x", flags);
    text += (text.empty() ? "" : "|") + std::string(number);
  }
  return text;
}

Ref pattern_repr(Value self) {
  constexpr size_t kMost = 200;  // bytes of the pattern's repr that are shown
  const std::string flags = flags_text(self_of(self));
  std::string source = repr_utf8(self_of(self)->source);
  if (source.size() > kMost) source.resize(kMost);
  return make_str("re.compile(" + source + (flags.empty() ? "" : ", " + flags) + ")");
}

Ref pattern_compare(Value left, Value right, CompareOp op) {
  const bool equality = op == CompareOp::kEq || op == CompareOp::kNe;
  if (!equality || !is_exactly(right, PatternType)) return not_implemented();
  const Pattern* a = self_of(left);
  const Pattern* b = self_of(right);
  const bool same = a->program->flags == b->program->flags && a->of_bytes == b->of_bytes &&
                    a->program->code == b->program->code && equal(a->source, b->source);
  return make_bool(same == (op == CompareOp::kEq));
}

int64_t pattern_hash(Value self) {
  return hash(self_of(self)->source) ^ int64_t { self_of(self)->program->flags };
}

Ref get_source(Value self) { return Ref(self_of(self)->source); }
Ref get_flags(Value self) { return make_int(int64_t{self_of(self)->program->flags}); }
Ref get_groups(Value self) { return make_int(int64_t{self_of(self)->program->groups}); }
Ref get_group_index(Value self) { return make_mapping_proxy(Value(self_of(self)->group_index)); }
Ref method_copy(Value self, Args) { return Ref(self); }

constexpr MethodDef kMethods[] = {
    {"match", method_match},
    {"fullmatch", method_fullmatch},
    {"search", method_search},
    {"findall", method_findall},
    {"finditer", method_finditer},
    {"split", method_split},
    {"sub", method_sub},
    {"subn", method_subn},
    {"scanner", method_scanner},
    {"__copy__", method_copy},
    {"__deepcopy__", method_copy},
    {"__class_getitem__", class_get_item, MethodDef::kClassMethod},  // since 3.9
};
constexpr AttributeDef kAttributes[] = {{"pattern", get_source},
                                        {"flags", get_flags},
                                        {"groups", get_groups},
                                        {"groupindex", get_group_index}};
constexpr MethodDef kScannerMethods[] = {{"search", scanner_search}, {"match", scanner_match}};
constexpr AttributeDef kScannerAttributes[] = {{"pattern", scanner_pattern}};

void destroy_pattern(Object* object) noexcept {
  delete static_cast<Pattern*>(object)->program;
  Owned<Pattern, &Pattern::source, &Pattern::group_index, &Pattern::names>::destroy(object);
}

}  // namespace

void prepare_pattern() {
  Owned<Pattern, &Pattern::source, &Pattern::group_index, &Pattern::names>::install(PatternType);
  PatternType.flags &= ~kNoWeakrefs;
  PatternType.slots.destroy = destroy_pattern;
  PatternType.slots.repr = pattern_repr;
  PatternType.slots.compare = pattern_compare;
  PatternType.slots.hash = pattern_hash;
  const size_t count = std::size(kMethods) - (since(9) ? 0 : 1);
  ready(PatternType, since(7) ? "re.Pattern" : "_sre.SRE_Pattern", nullptr,
        std::span(kMethods).first(count), kAttributes);
  Owned<Scanner, &Scanner::pattern>::install(ScannerType);
  ScannerType.slots.destroy = destroy_scanner;
  ready(ScannerType, "_sre.SRE_Scanner", nullptr, kScannerMethods, kScannerAttributes);
}

}  // namespace corospec::reference::sre
