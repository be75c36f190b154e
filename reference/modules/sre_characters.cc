// Of the matcher: what one code point is.
#include "reference/modules/sre_matcher.h"
#include "reference/object/raise.h"
#include "reference/object/str_unicode.h"

namespace corospec::reference::sre {

char32_t lower_ascii(char32_t code_point) {
  return code_point >= 'A' && code_point <= 'Z' ? code_point + 32 : code_point;
}

char32_t lower_unicode(char32_t code_point) {
  if (code_point < 128) return lower_ascii(code_point);
  std::u32string lower;
  append_case(&lower, code_point, CaseMapping::kLower);
  return lower[0];
}

char32_t upper_unicode(char32_t code_point) {
  std::u32string upper;
  append_case(&upper, code_point, CaseMapping::kUpper);
  return upper[0];
}

namespace {

bool is_ascii_digit(char32_t c) { return c >= '0' && c <= '9'; }
bool is_ascii_space(char32_t c) { return c == ' ' || (c >= 9 && c <= 13); }
bool is_ascii_word(char32_t c) {
  return is_ascii_digit(c) || c == '_' || (lower_ascii(c) >= 'a' && lower_ascii(c) <= 'z');
}
bool is_unicode_word(char32_t c) {
  return c == '_' || unicode_is(c, kAlpha | kDecimal | kDigit | kNumeric);
}

}  // namespace

bool in_category(Category category, char32_t c) {
  switch (category) {
    case Category::kDigit:
      return is_ascii_digit(c);
    case Category::kNotDigit:
      return !is_ascii_digit(c);
    case Category::kSpace:
      return is_ascii_space(c);
    case Category::kNotSpace:
      return !is_ascii_space(c);
    case Category::kWord:
      return is_ascii_word(c);
    case Category::kNotWord:
      return !is_ascii_word(c);
    case Category::kLineBreak:
      return c == '\n';
    case Category::kNotLineBreak:
      return c != '\n';
    case Category::kUniDigit:
      return unicode_decimal(c) >= 0;
    case Category::kUniNotDigit:
      return unicode_decimal(c) < 0;
    case Category::kUniSpace:
      return unicode_is(c, kSpace);
    case Category::kUniNotSpace:
      return !unicode_is(c, kSpace);
    case Category::kUniWord:
      return is_unicode_word(c);
    case Category::kUniNotWord:
      return !is_unicode_word(c);
    case Category::kUniLineBreak:
      return unicode_is_line_break(c);
    case Category::kUniNotLineBreak:
      return !unicode_is_line_break(c);
    case Category::kUnknown:
      break;
  }
  throw NotSupported("a category of regular expressions that depends on the locale");
}

char32_t Matcher::fold(char32_t code_point) const {
  const bool unicode = words_.folds_by_flag && (program_.flags & kUnicode) != 0;
  return unicode ? lower_unicode(code_point) : lower_ascii(code_point);
}

// A set is a list of operations that end with FAILURE.
bool Matcher::in_set(Place set, char32_t c) const {
  constexpr uint32_t kBits = 32;
  bool found = true;  // what a hit means
  for (;;) {
    const Op operation = op(set++);
    switch (operation) {
      case Op::kFailure:
        return !found;
      case Op::kNegate:
        found = !found;
        break;
      case Op::kLiteral:
        if (c == word(set++)) return found;
        break;
      case Op::kCategory:
        if (in_category(words_.category(word(set++)), c)) return found;
        break;
      case Op::kRange:
        if (word(set) <= c && c <= word(set + 1)) return found;
        set += 2;
        break;
      case Op::kRangeUniIgnore: {
        const char32_t upper = upper_unicode(c);
        if ((word(set) <= c && c <= word(set + 1)) ||
            (word(set) <= upper && upper <= word(set + 1))) {
          return found;
        }
        set += 2;
        break;
      }
      case Op::kCharset:  // a bit for each code point below 256
        if (c < 256 && (word(set + c / kBits) >> (c % kBits)) & 1) return found;
        set += 256 / kBits;
        break;
      case Op::kBigCharset: {  // a block of bits for each high byte; which one stands in a table of
                               // bytes
        const uint32_t blocks = word(set++);
        if (c < 65536) {
          const uint32_t high = c / 256;
          const uint32_t block = (word(set + high / 4) >> (8 * (high % 4))) & 255;
          const Place bits = set + 64 + block * (256 / kBits);
          if ((word(bits + (c % 256) / kBits) >> (c % kBits)) & 1) return found;
        }
        set += 64 + blocks * (256 / kBits);
        break;
      }
      default:
        throw NotSupported("this set in a regular expression");
    }
  }
}

bool Matcher::takes_one(Op operation) {
  switch (operation) {
    case Op::kAny:
    case Op::kAnyAll:
    case Op::kLiteral:
    case Op::kNotLiteral:
    case Op::kLiteralIgnore:
    case Op::kNotLiteralIgnore:
    case Op::kLiteralUniIgnore:
    case Op::kNotLiteralUniIgnore:
    case Op::kCategory:
    case Op::kIn:
    case Op::kInIgnore:
    case Op::kInUniIgnore:
      return true;
    default:
      return false;
  }
}

bool Matcher::matches_one(Place place, int64_t position, Place* next) const {
  if (position >= end_) return false;
  const char32_t c = text_[position];
  *next = place + 2;
  switch (op(place)) {
    case Op::kAny:
      *next = place + 1;
      return c != '\n';
    case Op::kAnyAll:
      *next = place + 1;
      return true;
    case Op::kLiteral:
      return c == word(place + 1);
    case Op::kNotLiteral:
      return c != word(place + 1);
    case Op::kLiteralIgnore:
      return fold(c) == word(place + 1);
    case Op::kNotLiteralIgnore:
      return fold(c) != word(place + 1);
    case Op::kLiteralUniIgnore:
      return lower_unicode(c) == word(place + 1);
    case Op::kNotLiteralUniIgnore:
      return lower_unicode(c) != word(place + 1);
    case Op::kCategory:
      return in_category(words_.category(word(place + 1)), c);
    case Op::kIn:
      *next = place + 1 + word(place + 1);
      return in_set(place + 2, c);
    case Op::kInIgnore:
      *next = place + 1 + word(place + 1);
      return in_set(place + 2, fold(c));
    case Op::kInUniIgnore:
      *next = place + 1 + word(place + 1);
      return in_set(place + 2, lower_unicode(c));
    default:
      return false;
  }
}

bool Matcher::is_boundary(int64_t position, bool unicode) const {
  const Category word_category = unicode ? Category::kUniWord : Category::kWord;
  const bool before = position > 0 && in_category(word_category, text_[position - 1]);
  const bool after = position < end_ && in_category(word_category, text_[position]);
  return before != after;
}

bool Matcher::is_at(At at, int64_t position) const {
  switch (at) {
    case At::kBeginning:
    case At::kBeginningString:
      return position == 0;
    case At::kBeginningLine:
      return position == 0 || text_[position - 1] == '\n';
    case At::kEnd:
      return position == end_ || (position + 1 == end_ && text_[position] == '\n');
    case At::kEndLine:
      return position == end_ || text_[position] == '\n';
    case At::kEndString:
      return position == end_;
    // An empty text has neither boundaries nor places between them.
    case At::kBoundary:
      return end_ > 0 && is_boundary(position, false);
    case At::kNonBoundary:
      return end_ > 0 && !is_boundary(position, false);
    case At::kUniBoundary:
      return end_ > 0 && is_boundary(position, true);
    case At::kUniNonBoundary:
      return end_ > 0 && !is_boundary(position, true);
    case At::kUnknown:
      break;
  }
  throw NotSupported("a boundary in a regular expression that depends on the locale");
}

bool Matcher::matches_group(Op operation, uint32_t group, int64_t* position) const {
  const int64_t first = marks_[2 * group];
  const int64_t last = marks_[2 * group + 1];
  if (first == kUnset || last == kUnset || last < first) return false;
  for (int64_t i = first; i < last; ++i, ++*position) {
    if (*position >= end_) return false;
    char32_t a = text_[*position];
    char32_t b = text_[i];
    if (operation == Op::kGroupRefIgnore) {
      a = fold(a);
      b = fold(b);
    } else if (operation == Op::kGroupRefUniIgnore) {
      a = lower_unicode(a);
      b = lower_unicode(b);
    }
    if (a != b) return false;
  }
  return true;
}

}  // namespace corospec::reference::sre
