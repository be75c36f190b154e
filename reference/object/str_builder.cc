#include "reference/object/str.h"
#include "reference/object/str_internal.h"
#include "reference/object/str_utf8.h"

namespace corospec::reference {

void StrBuilder::append(char32_t code_point) {
  if (!wide_) {
    if (code_point < 256) {
      narrow_.push_back(static_cast<char>(code_point));
      return;
    }
    auto* bytes = reinterpret_cast<const unsigned char*>(narrow_.data());
    wide_text_.assign(bytes, bytes + narrow_.size());
    narrow_.clear();
    wide_ = true;
  }
  wide_text_.push_back(code_point);
}

void StrBuilder::append(const Str* str) {
  if (!wide_ && !str->wide) {
    narrow_.append(str->narrow());
  } else if (wide_) {
    append_code_points(&wide_text_, str);
  } else {
    for (int64_t i = 0; i < str->length; ++i) append(str->at(i));
  }
}

void StrBuilder::append(std::string_view utf8_text) {
  while (!utf8_text.empty()) {
    Utf8Step step = decode_utf8_step(utf8_text);
    if (step.error) {
      for (char32_t c : decode_utf8_leniently(utf8_text)) append(c);
      return;
    }
    append(step.code_point);
    utf8_text.remove_prefix(static_cast<size_t>(step.length));
  }
}

int64_t StrBuilder::length() const {
  return static_cast<int64_t>(wide_ ? wide_text_.size() : narrow_.size());
}

Handle<Str> StrBuilder::finish() {
  Handle<Str> result = wide_ ? make_str(wide_text_) : make_latin1(narrow_);
  narrow_.clear();
  wide_text_.clear();
  wide_ = false;
  return result;
}

}  // namespace corospec::reference
