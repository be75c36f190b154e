#include "reference/modules/io_newlines.h"

#include <fmt/core.h>

#include <array>
#include <vector>

#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

Type NewlineDecoderType;

std::u32string translated_input(const std::u32string& text) {
  std::u32string result;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == U'\r') {
      result.push_back(U'\n');
      if (i + 1 < text.size() && text[i + 1] == U'\n') ++i;
    } else {
      result.push_back(text[i]);
    }
  }
  return result;
}

namespace {

// In the order in which `newlines` names them.
enum LineEnd : size_t { kReturn, kLineFeed, kReturnLineFeed, kLineEnds };
constexpr std::array<const char*, kLineEnds> kNames = {"\r", "\n", "\r\n"};

struct NewlineDecoder : Object {
  Value decoder;  // of bytes, with decode, getstate, setstate and reset; None: the input is text
  bool translates;
  bool return_waits;  // A \r came last: whether a \n belongs to it shows in the next piece.
  std::array<bool, kLineEnds> seen;
};

NewlineDecoder& state_of(Value value) { return *value.as<NewlineDecoder>(); }

Ref decoder_create(Type* type, Args args) {
  static constexpr const char* kParameters[] = {"decoder", "translate", "errors"};
  Value given[3];
  parse_args("IncrementalNewlineDecoder", args, kParameters, 2, given);
  auto* decoder = allocate<NewlineDecoder>(*type);
  Ref owner = Ref::adopt(Value(decoder));
  assign(decoder->decoder, given[0]);
  decoder->translates = truth(given[1]);
  decoder->return_waits = false;
  decoder->seen = {};
  gc_track(decoder);
  return owner;
}

void note_line_ends(NewlineDecoder& state, const std::u32string& text) {
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == U'\n') state.seen[kLineFeed] = true;
    if (text[i] != U'\r') continue;
    const bool is_pair = i + 1 < text.size() && text[i + 1] == U'\n';
    state.seen[is_pair ? kReturnLineFeed : kReturn] = true;
    if (is_pair) ++i;
  }
}

std::u32string decoded(NewlineDecoder& state, Value input, bool is_final) {
  Ref text(input);
  if (!is_none(state.decoder)) {
    text = call_method(state.decoder, intern("decode"), {input, boolean(is_final)});
  }
  if (!is_str(text)) {
    raise_type_error(
        fmt::format("decoder should return a string result, not '{}'", type_of(text.get())->name));
  }
  return code_points(text.as<Str>());
}

Ref decode(Value self, Args args) {
  static constexpr const char* kParameters[] = {"input", "final"};
  Value given[2];
  parse_args("decode", args, kParameters, 1, given);
  const bool is_final = given[1] && truth(given[1]);
  NewlineDecoder& state = state_of(self);
  std::u32string text = decoded(state, given[0], is_final);
  if (state.return_waits && (is_final || !text.empty())) {
    text.insert(text.begin(), U'\r');
    state.return_waits = false;
  }
  if (!is_final && !text.empty() && text.back() == U'\r') {
    text.pop_back();
    state.return_waits = true;
  }
  note_line_ends(state, text);
  return make_str(std::u32string_view(state.translates ? translated_input(text) : text));
}

// The decoder's own state with the waiting \r as its lowest bit.
Ref get_state(Value self, Args args) {
  expect_args("getstate", args, 0, 0);
  NewlineDecoder& state = state_of(self);
  Ref buffered = make_bytes("");
  int64_t flags = 0;
  if (!is_none(state.decoder)) {
    Ref inner = call_method(state.decoder, intern("getstate"));
    buffered = get_item(inner, Value::small(0));
    flags = index_as_int64(get_item(inner, Value::small(1)));
  }
  return make_tuple({buffered.get(), make_int(flags * 2 + (state.return_waits ? 1 : 0)).get()});
}

Ref set_state(Value self, Args args) {
  expect_args("setstate", args, 1, 1);
  NewlineDecoder& state = state_of(self);
  const int64_t flags = index_as_int64(get_item(args[0], Value::small(1)));
  state.return_waits = (flags & 1) != 0;
  if (is_none(state.decoder)) return make_none();
  Ref buffered = get_item(args[0], Value::small(0));
  Ref inner = make_tuple({buffered.get(), make_int(flags >> 1).get()});
  return call_method(state.decoder, intern("setstate"), {inner});
}

Ref reset(Value self, Args args) {
  expect_args("reset", args, 0, 0);
  NewlineDecoder& state = state_of(self);
  state.return_waits = false;
  state.seen = {};
  return is_none(state.decoder) ? make_none() : call_method(state.decoder, intern("reset"));
}

// What was seen: None, a string, or a tuple of strings.
Ref newlines(Value self) {
  const NewlineDecoder& state = state_of(self);
  std::vector<Value> found;
  for (size_t i = 0; i < kLineEnds; ++i) {
    if (state.seen[i]) found.emplace_back(intern(kNames[i]));
  }
  if (found.empty()) return make_none();
  return found.size() == 1 ? Ref(found[0]) : Ref(make_tuple(std::span<const Value>(found)));
}

constexpr MethodDef kMethods[] = {
    {"decode", decode}, {"getstate", get_state}, {"setstate", set_state}, {"reset", reset}};
constexpr AttributeDef kAttributes[] = {{"newlines", newlines}};

}  // namespace

void initialize_newline_decoder() {
  Owned<NewlineDecoder, &NewlineDecoder::decoder>::install(NewlineDecoderType);
  NewlineDecoderType.slots.create = decoder_create;
  ready(NewlineDecoderType, "_io.IncrementalNewlineDecoder", nullptr, kMethods, kAttributes);
}

}  // namespace corospec::reference
