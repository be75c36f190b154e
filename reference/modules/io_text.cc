#include "reference/modules/io_text.h"

#include <fmt/core.h>

#include <utility>

#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str_codec.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type TextFileType;

NewlineMode newline_mode(Value newline) {
  NewlineMode mode;
  if (!newline || is_none(newline)) return mode;
  if (!is_str(newline)) {
    raise_type_error(fmt::format("newline must be str or None, not {}", type_of(newline)->name));
  }
  const std::string text = utf8(newline);
  if (text != "" && text != "\n" && text != "\r" && text != "\r\n") {
    raise_value_error("illegal newline value: " + repr_utf8(newline));
  }
  mode.translates_input = false;
  mode.universal = text.empty();
  mode.input.assign(text.begin(), text.end());
  if (text != "\n") mode.output = text;
  return mode;
}

size_t find_line_end(const std::u32string& text, size_t start, const NewlineMode& mode,
                     bool at_end) {
  if (!mode.universal || mode.translates_input) {
    const std::u32string& wanted = mode.universal ? U"\n" : mode.input;
    const size_t found = text.find(wanted, start);
    return found == std::u32string::npos ? found : found + wanted.size();
  }
  const size_t found = text.find_first_of(U"\r\n", start);
  if (found == std::u32string::npos || text[found] == U'\n') {
    return found == std::u32string::npos ? found : found + 1;
  }
  if (found + 1 == text.size()) return at_end ? found + 1 : std::u32string::npos;
  return found + (text[found + 1] == U'\n' ? 2 : 1);
}

namespace {

TextFile& file_of(Value value) { return *value.as<TextFile>(); }

TextFile& open_file_of(Value value) {
  check_open(value);
  if (!file_of(value).buffer) raise_value_error("I/O operation on uninitialized object");
  return file_of(value);
}

BinaryFile* own_buffer(TextFile& file) {
  return is_binary_file(file.buffer) ? file.buffer.as<BinaryFile>() : nullptr;
}

bool is_utf8(const std::string& encoding) { return encoding == "utf-8"; }

std::string normalized_encoding(std::string name) {
  for (char& c : name) c = c == '_' ? '-' : static_cast<char>(std::tolower(c));
  return name == "utf8" ? "utf-8" : name;
}

std::string with_line_ends(std::string bytes, const std::string& line_end) {
  if (line_end.empty()) return bytes;
  std::string result;
  for (char c : bytes) c == '\n' ? result += line_end : result += c;
  return result;
}

// --- reading

// How many of the bytes form whole characters.
size_t whole_characters(const std::string& bytes) {
  size_t start = bytes.size();
  for (size_t back = 1; back <= 3 && back <= bytes.size(); ++back) {
    const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
    if (byte < 0x80) return bytes.size();
    if (byte < 0xC0) continue;
    start = bytes.size() - back;
    const size_t needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
    return needed <= back ? bytes.size() : start;
  }
  return start;
}

// \r\n and \r become \n; a \r at the end of one piece may have its \n in the next.
void append_translated(TextFile::State& state, const Str* text) {
  for (int64_t i = 0; i < text->length; ++i) {
    const char32_t c = text->at(i);
    if (c == U'\n' && std::exchange(state.last_was_return, false)) continue;
    state.last_was_return = c == U'\r';
    state.text.push_back(c == U'\r' ? U'\n' : c);
  }
}

void append_text(TextFile::State& state, const Str* text) {
  if (state.newlines.translates_input) return append_translated(state, text);
  for (int64_t i = 0; i < text->length; ++i) state.text.push_back(text->at(i));
}

Ref read_piece(TextFile& file, bool everything) {
  if (BinaryFile* own = own_buffer(file)) {
    if (!own->state.readable) raise_unsupported("not readable");
  }
  if (everything) return call_method(file.buffer, intern("read"));
  Str* method = intern("read1");
  if (Ref read1 = find_attribute(file.buffer, method)) return call(read1, {Value::small(8192)});
  return call_method(file.buffer, intern("read"), {Value::small(8192)});
}

// More decoded text; false at the end. Only UTF-8 and the one-byte encodings are read in pieces.
bool fill_text(TextFile& file) {
  TextFile::State& state = file.state;
  if (state.at_end) return false;
  const bool in_pieces =
      is_utf8(state.encoding) || state.encoding == "ascii" || state.encoding == "latin-1";
  Ref piece = read_piece(file, !in_pieces);
  std::string bytes = state.undecoded + std::string(bytes_like(piece));
  state.at_end = !in_pieces || bytes_like(piece).empty();
  const size_t whole =
      state.at_end || !is_utf8(state.encoding) ? bytes.size() : whole_characters(bytes);
  state.undecoded = bytes.substr(whole);
  Ref text = decode_bytes(std::string_view(bytes).substr(0, whole), state.encoding, state.errors);
  state.text.erase(0, std::exchange(state.position, 0));
  append_text(state, text.as<Str>());
  return !state.at_end;
}

Handle<Str> take_text(TextFile::State& state, size_t count) {
  const std::u32string_view rest = std::u32string_view(state.text).substr(state.position, count);
  Handle<Str> text = make_str(rest);
  state.position += rest.size();
  return text;
}

Ref text_read(Value self, Args args) {
  const int64_t size = size_argument("read", args);
  TextFile& file = open_file_of(self);
  TextFile::State& state = file.state;
  flush_text(file);
  while (size < 0 || state.text.size() - state.position < static_cast<size_t>(size)) {
    if (!fill_text(file)) break;
  }
  return take_text(state, size < 0 ? std::u32string::npos : static_cast<size_t>(size));
}

Handle<Str> read_line(TextFile& file, int64_t limit) {
  TextFile::State& state = file.state;
  size_t end;
  for (;;) {
    end = find_line_end(state.text, state.position, state.newlines, state.at_end);
    if (end != std::u32string::npos || state.at_end) break;
    fill_text(file);
  }
  size_t count = end == std::u32string::npos ? end : end - state.position;
  if (limit >= 0) count = std::min(count, static_cast<size_t>(limit));
  return take_text(state, count);
}

Ref text_read_line(Value self, Args args) {
  const int64_t limit = size_argument("readline", args);
  TextFile& file = open_file_of(self);
  flush_text(file);
  return read_line(file, limit);
}

Outcome text_next(Value self) {
  return catching([&]() -> Outcome {
    Handle<Str> line = read_line(open_file_of(self), -1);
    return line->length == 0 ? end_of_iteration() : Outcome::yielded(std::move(line));
  });
}

// --- the rest

Ref text_write(Value self, Args args) {
  expect_args("write", args, 1, 1);
  if (!is_str(args[0])) {
    raise_type_error(fmt::format("write() argument must be str, not {}", type_of(args[0])->name));
  }
  write_text(open_file_of(self), args[0].as<Str>());
  return make_int(args[0].as<Str>()->length);
}

Ref text_flush(Value self, Args args) {
  expect_args("flush", args, 0, 0);
  flush_text(open_file_of(self));
  return make_none();
}

void close_text(TextFile& file) {
  if (file.closed || !file.buffer) return;
  Outcome flushed = catching([&] {
    flush_text(file);
    return Outcome::returned(make_none());
  });
  file.closed = true;
  call_method(file.buffer, names::close);
  if (flushed.is_raised()) throw_outcome(flushed);
  flushed.discard();
}

Ref text_close(Value self, Args args) {
  expect_args("close", args, 0, 0);
  close_text(file_of(self));
  return make_none();
}

Ref text_seek(Value self, Args args) {
  expect_args("seek", args, 1, 2);
  TextFile& file = open_file_of(self);
  const int64_t from = args.count > 1 ? index_as_int64(args[1]) : 0;
  if (from != 0 && (index_as_int64(args[0]) != 0)) {
    raise_unsupported(from == 1 ? "can't do nonzero cur-relative seeks"
                                : "can't do nonzero end-relative seeks");
  }
  flush_text(file);
  if (from == 1) return call_method(self, intern("tell"));
  TextFile::State& state = file.state;
  state.undecoded.clear();
  state.text.clear();
  state.position = 0;
  state.at_end = false;
  state.last_was_return = false;
  return call_method(file.buffer, intern("seek"), {args[0], Value::small(from)});
}

// Where the unread text begins in the bytes; right as long as no \r\n was read as \n.
Ref text_tell(Value self, Args) {
  TextFile& file = open_file_of(self);
  flush_text(file);
  TextFile::State& state = file.state;
  Handle<Str> unread = make_str(std::u32string_view(state.text).substr(state.position));
  const size_t bytes =
      encode_str(unread.get(), state.encoding, state.errors).size() + state.undecoded.size();
  Ref place = call_method(file.buffer, intern("tell"));
  return binary(BinaryOp::kSubtract, place, make_int(static_cast<int64_t>(bytes)));
}

template <const char* const& name>
Ref ask_buffer(Value self, Args args) {
  TextFile& file = open_file_of(self);
  flush_text(file);
  return call(get_attribute(file.buffer, intern(name)), args);
}
constexpr const char* kFileno = "fileno";
constexpr const char* kIsatty = "isatty";
constexpr const char* kReadable = "readable";
constexpr const char* kWritable = "writable";
constexpr const char* kSeekable = "seekable";
constexpr const char* kTruncate = "truncate";

Ref text_detach(Value self, Args) {
  TextFile& file = open_file_of(self);
  flush_text(file);
  return Ref::adopt(std::exchange(file.buffer, Value()));
}

Ref text_reconfigure(Value self, Args args) {
  static constexpr const char* kNames[] = {"encoding", "errors", "newline", "line_buffering",
                                           "write_through"};
  Value given[5];
  parse_args("reconfigure", args, kNames, 0, given, 5);
  TextFile& file = open_file_of(self);
  flush_text(file);
  if (given[0] && !is_none(given[0])) file.state.encoding = normalized_encoding(utf8(given[0]));
  if (given[1] && !is_none(given[1])) file.state.errors = utf8(given[1]);
  if (given[2]) file.state.newlines = newline_mode(given[2]);
  if (given[3] && !is_none(given[3])) file.state.line_buffering = truth(given[3]);
  if (given[4] && !is_none(given[4])) file.state.write_through = truth(given[4]);
  return make_none();
}

Ref get_buffer(Value self) { return Ref(file_of(self).buffer); }
Ref get_name(Value self) { return get_attribute(file_of(self).buffer, intern("name")); }
Ref get_encoding(Value self) { return make_str(file_of(self).state.encoding); }
Ref get_errors(Value self) { return make_str(file_of(self).state.errors); }
Ref get_line_buffering(Value self) { return make_bool(file_of(self).state.line_buffering); }
Ref get_write_through(Value self) { return make_bool(file_of(self).state.write_through); }
Ref get_newlines(Value) { return make_none(); }
Ref get_mode(Value self) {
  if (Ref own = Ref(dict_find(instance_dict(self, true), intern("mode")))) return own;
  raise_attribute_error(self, intern("mode"));
}
void set_mode(Value self, Value mode) { dict_set(instance_dict(self, true), intern("mode"), mode); }
Ref get_closed(Value self) {
  TextFile& file = file_of(self);
  return file.closed || !file.buffer ? make_bool(file.closed)
                                     : get_attribute(file.buffer, intern("closed"));
}

Ref text_repr(Value self) {
  TextFile& file = file_of(self);
  std::string text = "<_io.TextIOWrapper";
  Ref name = file.buffer ? find_attribute(file.buffer, intern("name")) : Ref();
  if (name) text += " name=" + repr_utf8(name);
  Value mode = file.dict ? dict_find(file.dict, intern("mode")) : Value();
  if (mode) text += " mode=" + repr_utf8(mode);
  Handle<Str> encoding = make_str(file.state.encoding);
  return make_str(text + " encoding=" + repr_utf8(encoding) + ">");
}

void text_init(Value self, Args args) {
  static constexpr const char* kNames[] = {"buffer",  "encoding",       "errors",
                                           "newline", "line_buffering", "write_through"};
  Value given[6];
  parse_args("TextIOWrapper", args, kNames, 1, given);
  TextFile& file = file_of(self);
  assign(file.buffer, given[0]);
  TextFile::State& state = file.state;
  if (given[1] && !is_none(given[1])) state.encoding = normalized_encoding(utf8(given[1]));
  if (given[2] && !is_none(given[2])) state.errors = utf8(given[2]);
  state.newlines = newline_mode(given[3]);
  state.line_buffering = given[4] && truth(given[4]);
  state.write_through = given[5] && truth(given[5]);
}

void text_finalize(Object* object) { close_text(*static_cast<TextFile*>(object)); }

constexpr MethodDef kMethods[] = {
    {"read", text_read},
    {"readline", text_read_line},
    {"write", text_write},
    {"flush", text_flush},
    {"close", text_close},
    {"seek", text_seek},
    {"tell", text_tell},
    {"truncate", ask_buffer<kTruncate>},
    {"fileno", ask_buffer<kFileno>},
    {"isatty", ask_buffer<kIsatty>},
    {"readable", ask_buffer<kReadable>},
    {"writable", ask_buffer<kWritable>},
    {"seekable", ask_buffer<kSeekable>},
    {"detach", text_detach},
    {"reconfigure", text_reconfigure},
};
constexpr AttributeDef kAttributes[] = {
    {"buffer", get_buffer},
    {"name", get_name},
    {"encoding", get_encoding},
    {"errors", get_errors},
    {"line_buffering", get_line_buffering},
    {"write_through", get_write_through},
    {"newlines", get_newlines},
    {"mode", get_mode, set_mode},
    {"closed", get_closed},
};

}  // namespace

Ref make_text_file(Value buffer) {
  Ref file = StreamLife<TextFile>::create(&TextFileType, {});
  file_of(file).buffer = Ref(buffer).take();
  return file;
}

void flush_text(TextFile& file) {
  if (BinaryFile* own = own_buffer(file)) {
    if (own->closed) raise_value_error("I/O operation on closed file.");
    return flush_pending(*own);
  }
  call_method(file.buffer, names::flush);
}

void write_text(TextFile& file, const Str* text) {
  TextFile::State& state = file.state;
  const bool plain = text->ascii && state.newlines.output.empty() && is_utf8(state.encoding);
  std::string encoded;
  std::string_view bytes = text->narrow();
  if (!plain) {
    encoded = with_line_ends(encode_str(const_cast<Str*>(text), state.encoding, state.errors),
                             state.newlines.output);
    bytes = encoded;
  }
  BinaryFile* own = own_buffer(file);
  if (!own) {
    Handle<Bytes> object = make_bytes(bytes);
    call_method(file.buffer, names::write, {Value(object)});
  } else {
    if (own->closed) raise_value_error("I/O operation on closed file.");
    if (!own->state.writable) raise_unsupported("not writable");
    write_bytes(*own, bytes);
  }
  const bool line_done =
      state.line_buffering && bytes.find_first_of("\r\n") != std::string_view::npos;
  if (state.write_through || line_done) flush_text(file);
}

void initialize_text_files() {
  StreamLife<TextFile>::install(TextFileType);
  TextFileType.slots.init = text_init;
  TextFileType.slots.next = text_next;
  TextFileType.slots.repr = text_repr;
  TextFileType.slots.finalize = text_finalize;
  ready(TextFileType, "_io.TextIOWrapper", &TextIoBaseType, kMethods, kAttributes);
}

}  // namespace corospec::reference
