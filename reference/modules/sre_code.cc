#include "reference/modules/sre_code.h"

#include <map>
#include <string>

#include "reference/modules/sre_parts.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"

namespace corospec::reference::sre {

namespace {

const std::map<std::string, Op> kOperations = {
    {"FAILURE", Op::kFailure},
    {"SUCCESS", Op::kSuccess},
    {"ANY", Op::kAny},
    {"ANY_ALL", Op::kAnyAll},
    {"ASSERT", Op::kAssert},
    {"ASSERT_NOT", Op::kAssertNot},
    {"AT", Op::kAt},
    {"BRANCH", Op::kBranch},
    {"CATEGORY", Op::kCategory},
    {"CHARSET", Op::kCharset},
    {"BIGCHARSET", Op::kBigCharset},
    {"GROUPREF", Op::kGroupRef},
    {"GROUPREF_EXISTS", Op::kGroupRefExists},
    {"IN", Op::kIn},
    {"INFO", Op::kInfo},
    {"JUMP", Op::kJump},
    {"LITERAL", Op::kLiteral},
    {"MARK", Op::kMark},
    {"MAX_UNTIL", Op::kMaxUntil},
    {"MIN_UNTIL", Op::kMinUntil},
    {"NOT_LITERAL", Op::kNotLiteral},
    {"NEGATE", Op::kNegate},
    {"RANGE", Op::kRange},
    {"REPEAT", Op::kRepeat},
    {"REPEAT_ONE", Op::kRepeatOne},
    {"MIN_REPEAT_ONE", Op::kMinRepeatOne},
    {"ATOMIC_GROUP", Op::kAtomicGroup},
    {"POSSESSIVE_REPEAT", Op::kPossessiveRepeat},
    {"POSSESSIVE_REPEAT_ONE", Op::kPossessiveRepeatOne},
    {"GROUPREF_IGNORE", Op::kGroupRefIgnore},
    {"IN_IGNORE", Op::kInIgnore},
    {"LITERAL_IGNORE", Op::kLiteralIgnore},
    {"NOT_LITERAL_IGNORE", Op::kNotLiteralIgnore},
    {"GROUPREF_UNI_IGNORE", Op::kGroupRefUniIgnore},
    {"IN_UNI_IGNORE", Op::kInUniIgnore},
    {"LITERAL_UNI_IGNORE", Op::kLiteralUniIgnore},
    {"NOT_LITERAL_UNI_IGNORE", Op::kNotLiteralUniIgnore},
    {"RANGE_UNI_IGNORE", Op::kRangeUniIgnore},
    {"RANGE_IGNORE", Op::kRangeUniIgnore},  // its name until 3.6
};

const std::map<std::string, At> kPositions = {
    {"AT_BEGINNING", At::kBeginning},
    {"AT_BEGINNING_LINE", At::kBeginningLine},
    {"AT_BEGINNING_STRING", At::kBeginningString},
    {"AT_BOUNDARY", At::kBoundary},
    {"AT_NON_BOUNDARY", At::kNonBoundary},
    {"AT_END", At::kEnd},
    {"AT_END_LINE", At::kEndLine},
    {"AT_END_STRING", At::kEndString},
    {"AT_UNI_BOUNDARY", At::kUniBoundary},
    {"AT_UNI_NON_BOUNDARY", At::kUniNonBoundary},
};

const std::map<std::string, Category> kCategories = {
    {"CATEGORY_DIGIT", Category::kDigit},
    {"CATEGORY_NOT_DIGIT", Category::kNotDigit},
    {"CATEGORY_SPACE", Category::kSpace},
    {"CATEGORY_NOT_SPACE", Category::kNotSpace},
    {"CATEGORY_WORD", Category::kWord},
    {"CATEGORY_NOT_WORD", Category::kNotWord},
    {"CATEGORY_LINEBREAK", Category::kLineBreak},
    {"CATEGORY_NOT_LINEBREAK", Category::kNotLineBreak},
    {"CATEGORY_UNI_DIGIT", Category::kUniDigit},
    {"CATEGORY_UNI_NOT_DIGIT", Category::kUniNotDigit},
    {"CATEGORY_UNI_SPACE", Category::kUniSpace},
    {"CATEGORY_UNI_NOT_SPACE", Category::kUniNotSpace},
    {"CATEGORY_UNI_WORD", Category::kUniWord},
    {"CATEGORY_UNI_NOT_WORD", Category::kUniNotWord},
    {"CATEGORY_UNI_LINEBREAK", Category::kUniLineBreak},
    {"CATEGORY_UNI_NOT_LINEBREAK", Category::kUniNotLineBreak},
};

// The constants of the list `list_name`, whose items are ints with a name.
template <class Constant>
std::vector<Constant> read(Value module, const char* list_name,
                           const std::map<std::string, Constant>& known) {
  std::vector<Constant> result;
  for_each(get_attribute(module, intern(list_name)), [&](Value item) {
    Ref name = get_attribute(item, intern("name"));
    const auto number = static_cast<size_t>(index_as_int64(item));
    const auto found = known.find(utf8(name.get()));
    if (result.size() <= number) result.resize(number + 1, Constant::kUnknown);
    if (found != known.end()) result[number] = found->second;
    return true;
  });
  return result;
}

}  // namespace

const Vocabulary& vocabulary() {
  static const Vocabulary read_vocabulary = [] {
    Ref constants = constants_module();
    Vocabulary result;
    result.operations = read(constants, "OPCODES", kOperations);
    result.positions = read(constants, "ATCODES", kPositions);
    result.categories = read(constants, "CHCODES", kCategories);
    result.folds_by_flag = !find_attribute(constants, intern("LITERAL_UNI_IGNORE"));
    return result;
  }();
  return read_vocabulary;
}

}  // namespace corospec::reference::sre
