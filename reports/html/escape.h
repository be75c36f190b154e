// Bytes from anywhere made harmless and visible in HTML. Nothing reaches a page except through
// here: markup becomes text; control characters, invisible characters and bytes that are not UTF-8
// become signs in Python's notation (\x1b, \u202e).
#pragma once

#include <string>
#include <string_view>

namespace corospec::reports {

// For text and for attribute values (quotes are escaped too). One line: a newline becomes a sign.
std::string escaped(std::string_view bytes);

// For text that a subject printed: the same, with every sign in a <span class="odd"
// title="U+001B">, so that an escape character and a backslash with letters behind it can be told
// apart. Tabs stay.
std::string marked_up(std::string_view bytes);

// One line of a clause: Markdown's `code`, *emphasis* and **strong emphasis**, everything else
// escaped.
std::string inline_markdown(std::string_view text);

// A file name (without folder) for `name`, the same for the same name and different for different
// ones, made of characters that need no escaping in a URL.
std::string file_name_for(std::string_view name);

}  // namespace corospec::reports
