// Pattern.sub and Match.expand. Replacement templates are parsed by the standard library's own
// parser.
#include <vector>

#include "reference/language/import.h"
#include "reference/modules/sre_parts.h"
#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/list.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference::sre {

namespace {

// A part of a template: literal text, or a group when `literal` is null.
struct Part {
  Ref literal;
  int64_t group = 0;
};
using Template = std::vector<Part>;

bool has_backslash(Value replacement) {
  if (!is_str(replacement)) return bytes_like(replacement).find('\\') != std::string_view::npos;
  const auto* text = replacement.as<Str>();
  for (int64_t i = 0; i < text->length; ++i) {
    if (text->at(i) == '\\') return true;
  }
  return false;
}

Ref parser_module() {
  Value loaded = dict_find(import_system.modules, intern("re._parser"));
  return loaded ? Ref(loaded) : import_module("sre_parse");
}

void add_literal(Template& parts, Value literal) {
  if (!is_none(literal) && length(literal) > 0) parts.push_back({Ref(literal), 0});
}

// Until 3.11: the pair of [(place, group), ...] and the literals, with None at the places of
// groups.
Template read_pair(Value pair) {
  Template parts;
  Handle<List> literals = to_list(pair.as<Tuple>()->items[1]);
  for (Value literal : literals->values()) parts.push_back({Ref(literal), 0});
  for_each(pair.as<Tuple>()->items[0], [&](Value entry) {
    Handle<Tuple> both = to_tuple(entry);
    parts[static_cast<size_t>(index_as_int64(both->items[0]))] = {Ref(),
                                                                  index_as_int64(both->items[1])};
    return true;
  });
  return parts;
}

// Since 3.12: literal, group, literal, ..., literal.
Template read_alternation(Value list) {
  Template parts;
  bool literal = true;
  for_each(list, [&](Value item) {
    if (literal) {
      add_literal(parts, item);
    } else {
      parts.push_back({Ref(), index_as_int64(item)});
    }
    literal = !literal;
    return true;
  });
  return parts;
}

Template parse_template(Pattern* pattern, Value replacement) {
  if (!has_backslash(replacement)) return {{Ref(replacement), 0}};
  Ref parsed =
      call_method(parser_module(), intern("parse_template"), {replacement, Value(pattern)});
  return is_tuple(parsed) ? read_pair(parsed) : read_alternation(parsed);
}

// Pieces of text, joined at the end.
class Joined {
 public:
  explicit Joined(bool bytes) : bytes_(bytes) {}

  void add(Value piece) {
    if (is_none(piece)) return;
    if (bytes_) {
      data_ += bytes_like(piece);
    } else if (is_str(piece)) {
      text_.append(piece.as<Str>());
    } else {
      raise_type_error("sequence item 0: expected str instance, " + type_name(piece) + " found");
    }
  }
  Ref finish() { return bytes_ ? Ref(make_bytes(data_)) : Ref(text_.finish()); }

 private:
  bool bytes_;
  std::string data_;
  StrBuilder text_;
};

void add_expanded(Joined& joined, const Template& parts, const Match* match) {
  for (const Part& part : parts) {
    if (part.literal) {
      joined.add(part.literal);
    } else {
      joined.add(group_text(match, part.group, none()));
    }
  }
}

}  // namespace

Ref expand(const Match* match, Value replacement) {
  Joined joined(match->pattern->of_bytes);
  add_expanded(joined, parse_template(match->pattern, replacement), match);
  return joined.finish();
}

Substituted substitute(Pattern* pattern, Value replacement, Value string, int64_t most) {
  const bool calls = is_callable(replacement);
  const Template parts = calls ? Template() : parse_template(pattern, replacement);
  Subject subject = make_subject(pattern, string);
  Joined joined(pattern->of_bytes);
  Matches matches(pattern, subject);
  Substituted result;
  int64_t copied = 0;
  while ((most == 0 || result.count < most) && matches.find_next()) {
    const Matcher& matcher = matches.matcher();
    // Until 3.6 an empty match right behind the previous one did not count.
    const bool adjacent = matcher.start() == copied && matcher.end() == copied && result.count > 0;
    if (adjacent && !since(7)) continue;
    joined.add(slice(string, copied, matcher.start()));
    Ref match = make_match(pattern, subject, matcher);
    if (calls) {
      joined.add(call(replacement, {match.get()}));
    } else {
      add_expanded(joined, parts, static_cast<Match*>(match.get().object()));
    }
    copied = matcher.end();
    ++result.count;
  }
  joined.add(slice(string, copied, subject.end));
  result.text = joined.finish();
  return result;
}

}  // namespace corospec::reference::sre
