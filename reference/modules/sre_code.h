// The compiled form of a regular expression: the words that the standard library's compiler for
// `re` makes.
//
// The numbers of its operations differ between versions of that library. They are read from its
// tables of constants, by name, when the first pattern is compiled; the matcher sees only the names
// below.
#pragma once

#include <cstdint>
#include <vector>

namespace corospec::reference::sre {

// `_IGNORE` compares lower case letters: of ASCII, of Unicode (`_UNI`), of the locale (`_LOC`).
enum class Op : uint8_t {
  kUnknown,
  kFailure,
  kSuccess,
  kAny,
  kAnyAll,
  kAssert,
  kAssertNot,
  kAt,
  kBranch,
  kCategory,
  kCharset,
  kBigCharset,
  kGroupRef,
  kGroupRefExists,
  kIn,
  kInfo,
  kJump,
  kLiteral,
  kMark,
  kMaxUntil,
  kMinUntil,
  kNotLiteral,
  kNegate,
  kRange,
  kRepeat,
  kRepeatOne,
  kMinRepeatOne,
  kAtomicGroup,
  kPossessiveRepeat,
  kPossessiveRepeatOne,
  kGroupRefIgnore,
  kInIgnore,
  kLiteralIgnore,
  kNotLiteralIgnore,
  kGroupRefUniIgnore,
  kInUniIgnore,
  kLiteralUniIgnore,
  kNotLiteralUniIgnore,
  kRangeUniIgnore,
};

enum class At : uint8_t {
  kUnknown,
  kBeginning,
  kBeginningLine,
  kBeginningString,
  kBoundary,
  kNonBoundary,
  kEnd,
  kEndLine,
  kEndString,
  kUniBoundary,
  kUniNonBoundary,
};

enum class Category : uint8_t {
  kUnknown,
  kDigit,
  kNotDigit,
  kSpace,
  kNotSpace,
  kWord,
  kNotWord,
  kLineBreak,
  kNotLineBreak,
  kUniDigit,
  kUniNotDigit,
  kUniSpace,
  kUniNotSpace,
  kUniWord,
  kUniNotWord,
  kUniLineBreak,
  kUniNotLineBreak,
};

inline constexpr uint32_t kMaxRepeat = 0xFFFFFFFF;  // no limit

enum Flag : uint32_t {
  kIgnoreCase = 2,
  kLocale = 4,
  kMultiLine = 8,
  kDotAll = 16,
  kUnicode = 32,
  kVerbose = 64,
  kDebug = 128,
  kAscii = 256,
};

// What the numbers in a program mean.
struct Vocabulary {
  std::vector<Op> operations;
  std::vector<At> positions;
  std::vector<Category> categories;
  bool folds_by_flag =
      false;  // until 3.6 one set of `_IGNORE` operations, whose meaning is a flag's

  Op op(uint32_t word) const { return word < operations.size() ? operations[word] : Op::kUnknown; }
  At at(uint32_t word) const { return word < positions.size() ? positions[word] : At::kUnknown; }
  Category category(uint32_t word) const {
    return word < categories.size() ? categories[word] : Category::kUnknown;
  }
};
// Read once, from the module of constants that the program has imported.
const Vocabulary& vocabulary();

struct Program {
  std::vector<uint32_t> code;
  uint32_t flags = 0;
  uint32_t groups = 0;
};

}  // namespace corospec::reference::sre
