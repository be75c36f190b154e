// Searching, splitting and replacing in a run of characters: str (both representations) and bytes
// use the same code, so that they cannot differ.
//
// C is char for Latin-1 and bytes, char32_t for wide text. Positions count units from 0.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace corospec::reference::algorithms {

template <class C>
using View = std::basic_string_view<C>;

template <class C>
char32_t code_point_of(C unit) {
  if constexpr (sizeof(C) == 1) return static_cast<unsigned char>(unit);
  return static_cast<char32_t>(unit);
}

struct Piece {
  size_t start;
  size_t end;
};
using Pieces = std::vector<Piece>;
inline constexpr size_t kNotFound = static_cast<size_t>(-1);

template <class C>
size_t find(View<C> text, View<C> needle, size_t from = 0) {
  if constexpr (sizeof(C) == 1) {
    if (from > text.size()) return kNotFound;
    if (needle.empty()) return from;
    const void* at = memmem(text.data() + from, text.size() - from, needle.data(), needle.size());
    return at ? static_cast<size_t>(static_cast<const C*>(at) - text.data()) : kNotFound;
  } else {
    return text.find(needle, from);
  }
}

template <class C>
size_t rfind(View<C> text, View<C> needle) {
  return text.rfind(needle);
}

template <class C>
size_t count(View<C> text, View<C> needle, size_t most) {
  if (needle.empty()) return std::min(text.size() + 1, most);
  size_t found = 0;
  for (size_t at = 0; found < most && (at = find(text, needle, at)) != kNotFound;
       at += needle.size()) {
    ++found;
  }
  return found;
}

template <class C>
Pieces split(View<C> text, View<C> separator, size_t most) {
  Pieces pieces;
  size_t start = 0;
  while (pieces.size() < most) {
    size_t at = find(text, separator, start);
    if (at == kNotFound) break;
    pieces.push_back({start, at});
    start = at + separator.size();
  }
  pieces.push_back({start, text.size()});
  return pieces;
}

template <class C>
Pieces rsplit(View<C> text, View<C> separator, size_t most) {
  Pieces pieces;
  while (pieces.size() < most) {
    size_t at = rfind(text, separator);
    if (at == kNotFound) break;
    pieces.push_back({at + separator.size(), text.size()});
    text = text.substr(0, at);
  }
  pieces.push_back({0, text.size()});
  std::reverse(pieces.begin(), pieces.end());
  return pieces;
}

// Splits on runs of white space; none at the ends.
template <class C, class IsSpace>
Pieces split_space(View<C> text, size_t most, IsSpace is_space) {
  Pieces pieces;
  size_t at = 0;
  for (;;) {
    while (at < text.size() && is_space(text[at])) ++at;
    if (at == text.size()) return pieces;
    size_t start = at;
    if (pieces.size() == most) {
      pieces.push_back({start, text.size()});  // as it is, white space at the end included
      return pieces;
    }
    while (at < text.size() && !is_space(text[at])) ++at;
    pieces.push_back({start, at});
  }
}

template <class C, class IsSpace>
Pieces rsplit_space(View<C> text, size_t most, IsSpace is_space) {
  Pieces pieces;
  size_t end = text.size();
  for (;;) {
    while (end > 0 && is_space(text[end - 1])) --end;
    if (end == 0) break;
    size_t start = end;
    if (pieces.size() == most) {
      pieces.push_back({0, end});
      break;
    }
    while (start > 0 && !is_space(text[start - 1])) --start;
    pieces.push_back({start, end});
    end = start;
  }
  std::reverse(pieces.begin(), pieces.end());
  return pieces;
}

template <class C, class IsBreak>
Pieces split_lines(View<C> text, bool keep_ends, IsBreak is_break) {
  Pieces pieces;
  size_t at = 0;
  while (at < text.size()) {
    size_t start = at;
    while (at < text.size() && !is_break(text[at])) ++at;
    size_t end = at;
    if (at < text.size())
      at += text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1;
    pieces.push_back({start, keep_ends ? at : end});
  }
  return pieces;
}

// What remains when units for which `strips` holds are taken off the ends.
template <class C, class Strips>
Piece strip(View<C> text, bool left, bool right, Strips strips) {
  size_t start = 0, end = text.size();
  while (left && start < end && strips(text[start])) ++start;
  while (right && end > start && strips(text[end - 1])) --end;
  return {start, end};
}

template <class C>
std::basic_string<C> replace(View<C> text, View<C> old, View<C> with, size_t most) {
  std::basic_string<C> out;
  size_t at = 0;
  if (old.empty()) {  // between all units and at both ends
    for (; at < most && at <= text.size(); ++at) {
      out.append(with);
      if (at < text.size()) out.push_back(text[at]);
    }
    if (at < text.size()) out.append(text.substr(at));
    return out;
  }
  for (size_t done = 0; done < most; ++done) {
    size_t found = find(text, old, at);
    if (found == kNotFound) break;
    out.append(text.substr(at, found - at)).append(with);
    at = found + old.size();
  }
  return out.append(text.substr(at));
}

template <class C>
std::basic_string<C> expand_tabs(View<C> text, int64_t tab_size) {
  std::basic_string<C> out;
  int64_t column = 0;
  for (C unit : text) {
    if (unit == '\t') {
      int64_t spaces = tab_size > 0 ? tab_size - column % tab_size : 0;
      out.append(static_cast<size_t>(spaces), static_cast<C>(' '));
      column += spaces;
      continue;
    }
    out.push_back(unit);
    column = unit == '\n' || unit == '\r' ? 0 : column + 1;
  }
  return out;
}

// str.zfill: zeros go behind a sign.
template <class C>
std::basic_string<C> zero_fill(View<C> text, size_t width) {
  std::basic_string<C> out(text);
  if (text.size() >= width) return out;
  bool is_signed = !text.empty() && (text[0] == '+' || text[0] == '-');
  out.insert(is_signed ? 1 : 0, width - text.size(), static_cast<C>('0'));
  return out;
}

// How much of the padding of str.center() goes to the left.
inline int64_t center_left(int64_t padding, int64_t width) {
  return padding / 2 + (padding & width & 1);
}

}  // namespace corospec::reference::algorithms
