#include "reference/object/str_unicode.h"

#include <algorithm>
#include <span>

#include "reference/object/str_unicode_data.h"

namespace corospec::reference {

namespace {

using unicode_data::CaseExpansion;
using unicode_data::CaseRun;

struct CaseTable {
  std::span<const CaseRun> runs;
  std::span<const CaseExpansion> expansions;
};

CaseTable case_table(CaseMapping mapping) {
  using namespace unicode_data;
  switch (mapping) {
    case CaseMapping::kUpper:
      return {{upper_runs, upper_runs_size}, {upper_expansions, upper_expansions_size}};
    case CaseMapping::kLower:
      return {{lower_runs, lower_runs_size}, {lower_expansions, lower_expansions_size}};
    case CaseMapping::kTitle:
      return {{title_runs, title_runs_size}, {title_expansions, title_expansions_size}};
    case CaseMapping::kFold:
      break;
  }
  return {{casefold_runs, casefold_runs_size}, {casefold_expansions, casefold_expansions_size}};
}

// The value of the range that `code_point` is in; ranges are start << value_bits | value.
uint32_t find_range(std::span<const uint32_t> ranges, char32_t code_point, int value_bits) {
  uint64_t wanted = (uint64_t{code_point} + 1) << value_bits;
  auto after = std::lower_bound(ranges.begin(), ranges.end(), wanted);
  return *(after - 1) & ((1u << value_bits) - 1);
}

constexpr int kPropertyBits = 11;

}  // namespace

uint16_t latin1_properties[256];

uint32_t unicode_properties_beyond_latin1(char32_t code_point) {
  return find_range({unicode_data::property_ranges, unicode_data::property_ranges_size}, code_point,
                    kPropertyBits);
}

void initialize_unicode() {
  for (char32_t c = 0; c < 256; ++c) {
    latin1_properties[c] = static_cast<uint16_t>(unicode_properties_beyond_latin1(c));
  }
}

bool unicode_is_case_ignorable(char32_t code_point) {
  return find_range({unicode_data::case_ignorable_ranges, unicode_data::case_ignorable_ranges_size},
                    code_point, 1) != 0;
}

int unicode_decimal(char32_t code_point) {
  if (code_point < 128) {
    return code_point >= '0' && code_point <= '9' ? static_cast<int>(code_point - '0') : -1;
  }
  const uint32_t* zeros = unicode_data::decimal_zeros;
  const uint32_t* after = std::upper_bound(zeros, zeros + unicode_data::decimal_zeros_size,
                                           static_cast<uint32_t>(code_point));
  if (after == zeros || code_point - *(after - 1) > 9) return -1;
  return static_cast<int>(code_point - *(after - 1));
}

bool unicode_is_line_break(char32_t code_point) {
  return (code_point >= '\n' && code_point <= '\r') || (code_point >= 0x1c && code_point <= 0x1e) ||
         code_point == 0x85 || code_point == 0x2028 || code_point == 0x2029;
}

void append_case(std::u32string* out, char32_t code_point, CaseMapping mapping) {
  CaseTable table = case_table(mapping);
  auto expansion = std::lower_bound(
      table.expansions.begin(), table.expansions.end(), code_point,
      [](const CaseExpansion& entry, char32_t wanted) { return entry.from < wanted; });
  if (expansion != table.expansions.end() && expansion->from == code_point) {
    for (char32_t c : expansion->to) {
      if (c != 0) out->push_back(c);
    }
    return;
  }
  auto run =
      std::lower_bound(table.runs.begin(), table.runs.end(), code_point,
                       [](const CaseRun& entry, char32_t wanted) { return entry.last < wanted; });
  if (run != table.runs.end() && run->first <= code_point &&
      (code_point - run->first) % run->stride == 0) {
    code_point = static_cast<char32_t>(static_cast<int32_t>(code_point) + run->delta);
  }
  out->push_back(code_point);
}

std::string ascii_number_text(Str* text) {
  if (text->ascii) {
    std::string plain(text->narrow());
    // Python counts the information separators as white space, C does not.
    for (char& c : plain) {
      if (c >= 0x1c && c <= 0x1f) c = ' ';
    }
    return plain;
  }
  std::string result;
  for (int64_t i = 0; i < text->length; ++i) {
    char32_t c = text->at(i);
    int digit = unicode_decimal(c);
    if (digit >= 0) {
      result.push_back(static_cast<char>('0' + digit));
    } else if (unicode_is(c, kSpace)) {
      result.push_back(' ');
    } else {
      result.push_back(c < 128 ? static_cast<char>(c) : '?');
    }
  }
  return result;
}

}  // namespace corospec::reference
