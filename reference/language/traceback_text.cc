// The text of an exception that nobody caught, as CPython's traceback module has it.
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "reference/language/traceback.h"
#include "reference/object/exception.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// "ValueError: text", as the last line of a traceback.
std::string describe(Value exception) {
  Type* type = type_of(exception);
  std::string name = type->qualname;
  if (type->module && utf8(type->module) != "builtins" && utf8(type->module) != "__main__") {
    name = utf8(type->module) + "." + name;
  }
  std::string text;
  try {
    text = utf8(to_str(exception));
  } catch (Raise&) {
    text = "<exception str() failed>";
  }
  return text.empty() ? name : name + ": " + text;
}

// One place as two lines of text, the second being the source line if there is one.
std::string describe_place(const Traceback& place) {
  const Code& code = *place.frame->compiled;
  const std::string filename = utf8(code.filename);
  std::string text =
      fmt::format("  File \"{}\", line {}, in {}\n", filename, place.line, utf8(code.name));
  const std::string source = source_line(filename, place.line);
  return source.empty() ? text : text + "    " + source + "\n";
}

// A place that repeats is shown three times and then counted.
void append_frames(Value traceback, std::string* text) {
  constexpr int kShown = 3;
  std::string last;
  int repeated = 0;
  auto finish_repetition = [&] {
    const int hidden = repeated - kShown;
    if (hidden > 0) {
      *text += fmt::format("  [Previous line repeated {} more time{}]\n", hidden,
                           hidden == 1 ? "" : "s");
    }
  };
  for (Value link = traceback; link; link = link.as<Traceback>()->next) {
    const std::string place = describe_place(*link.as<Traceback>());
    if (place != last) {
      finish_repetition();
      repeated = 0;
      last = place;
    }
    if (++repeated <= kShown) *text += place;
  }
  finish_repetition();
}

// Where the text of a program is wrong: before the message, unlike the places of a traceback.
void append_syntax_place(Value exception, std::string* text) {
  if (!exception_is(exception, SyntaxErrorType)) return;
  Value filename = exception_field(exception, kSyntaxErrorFilename);
  Value line = exception_field(exception, kSyntaxErrorLine);
  if (!line || !line.is_small()) return;
  *text += fmt::format("  File \"{}\", line {}\n",
                       filename && is_str(filename) ? utf8(filename) : "<string>", line.as_small());
  Value source = exception_field(exception, kSyntaxErrorText);
  if (!source || !is_str(source)) return;
  std::string shown = utf8(source);
  shown.erase(0, shown.find_first_not_of(" \t"));
  shown.erase(shown.find_last_not_of(" \t\r\n") + 1);
  if (!shown.empty()) *text += "    " + shown + "\n";
}

void append_notes(Value exception, std::string* text) {
  if (!since(11)) return;
  Ref notes = find_attribute(exception, names::dunder_notes);
  if (!notes || !is_list(notes)) return;
  for (Value note : notes.as<List>()->values()) {
    *text += (is_str(note) ? utf8(note) : repr_utf8(note)) + "\n";
  }
}

// [group.text.by_module]
// One exception with what it is chained to; the members of a group stand behind a margin.
class Report {
 public:
  void exception(Value exception) {
    seen_.push_back(exception);
    chain(*exception.as<Exception>());
    if (!is_instance(exception, BaseExceptionGroupType)) return plain(exception);
    if (depth_ > kMaximalDepth) {  // [group.text.depth]
      return emit(fmt::format("... (max_group_depth is {})\n", kMaximalDepth));
    }
    const bool outermost = depth_ == 0;
    if (outermost) depth_ = 1;
    group(exception, outermost ? '+' : '|');
    if (outermost) depth_ = 0;  // [group.text.as_context]
  }

  std::string take() { return std::move(text_); }

 private:
  static constexpr int kMaximalDepth = 10;
  static constexpr int64_t kMaximalWidth = 15;

  // [group.text.chained]
  void chain(const Exception& object) {
    if (object.cause) {
      earlier(object.cause,
              "\nThe above exception was the direct cause of the following exception:\n\n");
    } else if (object.context && !object.suppress_context) {
      earlier(object.context,
              "\nDuring handling of the above exception, another exception occurred:\n\n");
    }
  }

  void earlier(Value exception_before, const char* relation) {
    if (std::find(seen_.begin(), seen_.end(), exception_before) != seen_.end()) return;
    exception(exception_before);
    emit(relation);
  }

  void plain(Value exception) {
    frames(exception, "Traceback (most recent call last):\n", '|');
    summary(exception);
  }

  // [group.text.shape]
  void group(Value exception, char margin) {
    // [group.text.traceback]
    frames(exception, "Exception Group Traceback (most recent call last):\n", margin);
    summary(exception);
    auto members = exception_field(exception, kGroupExceptions).as<Tuple>()->values();
    const int64_t count = std::min<int64_t>(members.size(), kMaximalWidth + 1);
    last_line_missing_ = false;
    for (int64_t i = 0; i < count; ++i) {
      const bool is_last = i == count - 1;
      // [group.text.last_line] A member that is a group writes it.
      if (is_last) last_line_missing_ = true;
      const bool shown = i < kMaximalWidth;  // [group.text.width]
      text_ += fmt::format("{}{}+---------------- {} ----------------\n", indent(),
                           i == 0 ? "+-" : "  ", shown ? std::to_string(i + 1) : "...");
      ++depth_;
      if (shown) {
        this->exception(members[i]);
      } else {
        const int64_t hidden = static_cast<int64_t>(members.size()) - kMaximalWidth;
        emit(fmt::format("and {} more exception{}\n", hidden, hidden == 1 ? "" : "s"));
      }
      if (is_last && last_line_missing_) {
        text_ += indent() + "+------------------------------------\n";
        last_line_missing_ = false;
      }
      --depth_;
    }
  }

  void frames(Value exception, const char* title, char margin) {
    Value traceback = exception.as<Exception>()->traceback;
    if (!traceback) return;
    emit(title, margin);
    std::string places;
    append_frames(traceback, &places);
    emit(places);
  }

  void summary(Value exception) {
    std::string place;
    append_syntax_place(exception, &place);
    emit(place);
    const std::string described = describe(exception) + "\n";
    // [group.text.message_lines] [group.text.message_lines_bare] Until 3.12 only the first line of
    // a message has the margin.
    const size_t first = since(13) ? described.size() : described.find('\n') + 1;
    emit(described.substr(0, first));
    text_ += described.substr(first);
    std::string notes;
    append_notes(exception, &notes);
    emit(notes);
  }

  std::string indent() const { return std::string(2 * static_cast<size_t>(depth_), ' '); }

  void emit(std::string_view block, char margin = '|') {
    while (!block.empty()) {
      const size_t length = std::min(block.find('\n'), block.size() - 1) + 1;
      if (depth_ > 0) text_ += indent() + margin + ' ';
      text_ += block.substr(0, length);
      block.remove_prefix(length);
    }
  }

  std::string text_;
  std::vector<Value> seen_;
  int depth_ = 0;
  bool last_line_missing_ = false;
};

}  // namespace

std::string format_exception(Value exception) {
  Report report;
  report.exception(exception);
  return report.take();
}

}  // namespace corospec::reference
