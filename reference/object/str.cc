// The representation of text: making, hashing, comparing, interning, searching. The type that
// Python sees is str_type.cc and the str_*.cc with its methods.
#include "reference/object/str.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include "reference/object/str_internal.h"
#include "reference/object/str_utf8.h"

namespace corospec::reference {

namespace {

constexpr uint32_t kImmortal = 1u << 30;

Str* latin1_chars[256];
Str* empty = nullptr;

Str* allocate_exact(int64_t length, size_t unit) {
  auto* str = static_cast<Str*>(
      allocate_object(&StrType, sizeof(Str) + static_cast<size_t>(length) * unit));
  str->hash = -1;
  str->length = length;
  str->wide = unit > 1;
  str->data = str + 1;
  return str;
}

bool all_ascii(std::string_view bytes) {
  const char* at = bytes.data();
  const char* end = at + bytes.size();
  for (; end - at >= 8; at += 8) {
    uint64_t word;
    std::memcpy(&word, at, 8);
    if (word & 0x8080808080808080u) return false;
  }
  for (; at < end; ++at) {
    if (*at & 0x80) return false;
  }
  return true;
}

uint64_t mix(uint64_t a, uint64_t b) {
  unsigned __int128 product = static_cast<unsigned __int128>(a) * b;
  return static_cast<uint64_t>(product) ^ static_cast<uint64_t>(product >> 64);
}

int64_t hash_bytes(std::string_view bytes) {
  constexpr uint64_t kFirst = 0xa0761d6478bd642fu, kSecond = 0xe7037ed1a0b428dbu;
  uint64_t state = kFirst ^ bytes.size();
  const char* at = bytes.data();
  size_t left = bytes.size();
  for (; left >= 8; left -= 8, at += 8) {
    uint64_t word;
    std::memcpy(&word, at, 8);
    state = mix(state ^ word, kSecond);
  }
  uint64_t last = 0;
  if (left > 0) std::memcpy(&last, at, left);
  auto hash = static_cast<int64_t>(mix(state ^ last, kSecond ^ left));
  return hash == -1 ? -2 : hash;
}

std::string_view raw_bytes(const Str* str) {
  size_t unit = str->wide ? sizeof(char32_t) : 1;
  return {static_cast<const char*>(str->data), static_cast<size_t>(str->length) * unit};
}

// The interned strings: open addressing, never shrinks.
class InternTable {
 public:
  // The string with these bytes, or null; *hash is set.
  Str* find(std::string_view bytes, bool wide, int64_t* hash) const {
    *hash = hash_bytes(bytes);
    for (size_t i = bucket(*hash);; i = (i + 1) & mask_) {
      Str* found = table_[i];
      if (!found) return nullptr;
      if (found->hash == *hash && found->wide == wide && raw_bytes(found) == bytes) return found;
    }
  }

  void add(Str* str) {
    if (++count_ * 2 > mask_) grow();
    place(str);
  }

 private:
  size_t bucket(int64_t hash) const { return static_cast<size_t>(hash) & mask_; }

  void place(Str* str) {
    size_t i = bucket(str->hash);
    while (table_[i]) i = (i + 1) & mask_;
    table_[i] = str;
  }

  void grow() {
    std::vector<Str*> old = std::move(table_);
    mask_ = mask_ * 2 + 1;
    table_.assign(mask_ + 1, nullptr);
    for (Str* str : old) {
      if (str) place(str);
    }
  }

  size_t mask_ = 4095;
  size_t count_ = 0;
  std::vector<Str*> table_ = std::vector<Str*>(4096);
};

InternTable& intern_table() {
  static auto* table = new InternTable;  // outlives everything
  return *table;
}

Str* add_interned(Str* str, int64_t hash) {
  str->hash = hash;
  str->interned = true;
  str->refcount += kImmortal;
  intern_table().add(str);
  return str;
}

Str* make_cached_char(unsigned char code_point) {
  Str* str = allocate_exact(1, 1);
  *static_cast<unsigned char*>(const_cast<void*>(str->data)) = code_point;
  str->ascii = code_point < 128;
  str->refcount = kImmortal;
  // The one Str for this text, also when it is looked up as a name.
  return add_interned(str, hash_bytes(raw_bytes(str)));
}

}  // namespace

Str* empty_str() {
  if (!empty) {
    empty = allocate_exact(0, 1);
    empty->ascii = true;
    add_interned(empty, hash_bytes({}));
  }
  return empty;
}

Handle<Str> make_latin1(std::string_view bytes) {
  if (bytes.empty()) return Handle<Str>(empty_str());
  if (bytes.size() == 1) return make_char(static_cast<unsigned char>(bytes[0]));
  Str* str = allocate_exact(static_cast<int64_t>(bytes.size()), 1);
  std::memcpy(const_cast<void*>(str->data), bytes.data(), bytes.size());
  str->ascii = all_ascii(bytes);
  return Handle<Str>::adopt(str);
}

Handle<Str> make_str(std::u32string_view code_points) {
  bool narrow =
      std::all_of(code_points.begin(), code_points.end(), [](char32_t c) { return c < 256; });
  if (narrow && code_points.size() < 2) {
    return code_points.empty() ? Handle<Str>(empty_str()) : make_char(code_points[0]);
  }
  Str* str = allocate_exact(static_cast<int64_t>(code_points.size()), narrow ? 1 : 4);
  if (narrow) {
    auto* out = static_cast<unsigned char*>(const_cast<void*>(str->data));
    std::copy(code_points.begin(), code_points.end(), out);
    str->ascii = all_ascii(str->narrow());
  } else {
    std::memcpy(const_cast<void*>(str->data), code_points.data(), code_points.size() * 4);
  }
  return Handle<Str>::adopt(str);
}

Handle<Str> make_str(std::string_view utf8) {
  return all_ascii(utf8) ? make_latin1(utf8) : make_str(decode_utf8_leniently(utf8));
}

Handle<Str> make_char(char32_t code_point) {
  if (code_point >= 256) return make_str(std::u32string_view(&code_point, 1));
  Str*& cached = latin1_chars[code_point];
  if (!cached) cached = make_cached_char(static_cast<unsigned char>(code_point));
  return Handle<Str>(cached);
}

Handle<Str> substring(Str* str, int64_t start, int64_t end) {
  if (start >= end) return Handle<Str>(empty_str());
  if (start == 0 && end == str->length && is_exactly(str, StrType)) return Handle<Str>(str);
  auto first = static_cast<size_t>(start), count = static_cast<size_t>(end - start);
  if (str->wide) return make_str(str->wide_view().substr(first, count));
  return make_latin1(str->narrow().substr(first, count));
}

Handle<Str> concatenate(Str* left, Str* right) {
  if (left->length == 0 && is_exactly(right, StrType)) return Handle<Str>(right);
  if (right->length == 0 && is_exactly(left, StrType)) return Handle<Str>(left);
  if (left->wide || right->wide) {
    std::u32string text = code_points(left);
    append_code_points(&text, right);
    return make_str(text);
  }
  if (left->length + right->length < 2) {
    return make_latin1(left->length == 0 ? right->narrow() : left->narrow());
  }
  Str* str = allocate_exact(left->length + right->length, 1);
  char* out = static_cast<char*>(const_cast<void*>(str->data));
  std::memcpy(out, left->data, static_cast<size_t>(left->length));
  std::memcpy(out + left->length, right->data, static_cast<size_t>(right->length));
  str->ascii = left->ascii && right->ascii;
  return Handle<Str>::adopt(str);
}

Str* intern(std::string_view utf8) {
  if (!all_ascii(utf8)) return intern(make_str(utf8).get()).get();
  int64_t hash;
  if (Str* found = intern_table().find(utf8, false, &hash)) return found;
  Handle<Str> made = make_latin1(utf8);
  return made->interned ? made.get() : add_interned(made.get(), hash);
}

Handle<Str> intern(Str* str) {
  if (str->interned) return Handle<Str>(str);
  int64_t hash;
  if (Str* found = intern_table().find(raw_bytes(str), str->wide, &hash)) return Handle<Str>(found);
  Handle<Str> exact = substring(str, 0, str->length);  // an instance of a subclass stays out
  if (!exact->interned) add_interned(exact.get(), hash);
  return exact;
}

void append_code_points(std::u32string* out, const Str* str) {
  if (str->wide) {
    out->append(str->wide_view());
  } else {
    auto* bytes = static_cast<const unsigned char*>(str->data);
    out->append(bytes, bytes + str->length);
  }
}

std::u32string code_points(Str* str) {
  std::u32string text;
  append_code_points(&text, str);
  return text;
}

std::string utf8(Str* str) {
  if (str->ascii) return std::string(str->narrow());
  std::string out;
  for (int64_t i = 0; i < str->length; ++i) append_utf8(&out, str->at(i));
  return out;
}

bool str_equal(const Str* a, const Str* b) {
  if (a == b) return true;
  if (a->length != b->length || a->wide != b->wide || (a->interned && b->interned)) return false;
  return std::memcmp(a->data, b->data, raw_bytes(a).size()) == 0;
}

int str_compare(const Str* a, const Str* b) {
  if (!a->wide && !b->wide) return a->narrow().compare(b->narrow());
  int64_t shared = std::min(a->length, b->length);
  for (int64_t i = 0; i < shared; ++i) {
    char32_t left = a->at(i), right = b->at(i);
    if (left != right) return left < right ? -1 : 1;
  }
  return (a->length > b->length) - (a->length < b->length);
}

int64_t str_hash(Str* str) {
  if (str->hash == -1) str->hash = hash_bytes(raw_bytes(str));
  return str->hash;
}

Ref str_instance(Type* type, Str* text) {
  if (type == &StrType) return substring(text, 0, text->length);
  auto* str = static_cast<Str*>(allocate_object(type, type->instance_size));
  std::string_view bytes = raw_bytes(text);
  void* data = ::operator new(bytes.size() + 1);
  std::memcpy(data, bytes.data(), bytes.size());
  str->hash = text->hash;
  str->length = text->length;
  str->wide = text->wide;
  str->ascii = text->ascii;
  str->data = data;
  return Ref::adopt(str);
}

void str_destroy(Object* object) noexcept {
  auto* str = static_cast<Str*>(object);
  if (str->dict) release(reinterpret_cast<Object*>(str->dict));
  if (str->data != str + 1) {
    ::operator delete(const_cast<void*>(str->data));
    return free_object(str);
  }
  free_object(str, sizeof(Str) + raw_bytes(str).size());
}

}  // namespace corospec::reference
