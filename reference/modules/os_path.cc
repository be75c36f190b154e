// os.path: paths as text, and questions about what they name. What programs use less comes from
// the standard library.
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <string>
#include <vector>

#include "reference/modules/os_parts.h"
#include "reference/modules/path_argument.h"
#include "reference/modules/standard_rest.h"
#include "reference/object/bytes.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/str_codec.h"
#include "reference/object/tuple.h"

namespace corospec::reference::operating_system {

namespace {

// Paths given as bytes are answered as bytes.
struct PathText {
  std::string text;
  bool is_bytes = false;

  explicit PathText(Value value) : text(path_bytes(value)) {
    Ref path = fspath(value);
    is_bytes = reference::is_bytes(path);
  }
  Ref make(std::string_view result) const {
    if (is_bytes) return make_bytes(result);
    return decode_bytes(result, "utf-8", "surrogateescape");
  }
};

Ref join(Value, Args args) {
  expect_args("join", args, 1, -1);
  const PathText first(args[0]);
  std::string path = first.text;
  for (Value part : args.positional().subspan(1)) {
    const std::string piece = path_bytes(part);
    if (!piece.empty() && piece[0] == '/') {
      path = piece;
    } else {
      if (!path.empty() && path.back() != '/') path += '/';
      path += piece;
    }
  }
  return first.make(path);
}

struct Split {
  std::string head;
  std::string tail;
};

Split split_path(const std::string& path) {
  const size_t start = path.rfind('/') + 1;
  Split parts{path.substr(0, start), path.substr(start)};
  const size_t last = parts.head.find_last_not_of('/');
  if (last != std::string::npos) parts.head.resize(last + 1);
  return parts;
}

Ref split(Value, Args args) {
  expect_args("split", args, 1, 1);
  const PathText path(args[0]);
  const Split parts = split_path(path.text);
  return make_tuple({path.make(parts.head), path.make(parts.tail)});
}
Ref basename(Value, Args args) {
  expect_args("basename", args, 1, 1);
  const PathText path(args[0]);
  return path.make(path.text.substr(path.text.rfind('/') + 1));
}
Ref dirname(Value, Args args) {
  expect_args("dirname", args, 1, 1);
  const PathText path(args[0]);
  return path.make(split_path(path.text).head);
}

Ref splitext(Value, Args args) {
  expect_args("splitext", args, 1, 1);
  const PathText path(args[0]);
  const size_t name = path.text.rfind('/') + 1;
  size_t dot = path.text.rfind('.');
  const size_t first_other = path.text.find_first_not_of('.', name);
  const bool has_ending = dot != std::string::npos && dot > name && first_other < dot;
  if (!has_ending) dot = path.text.size();
  return make_tuple({path.make(path.text.substr(0, dot)), path.make(path.text.substr(dot))});
}

std::string normalized(const std::string& path) {
  if (path.empty()) return ".";
  const size_t slashes = std::min(path.find_first_not_of('/'), path.size());
  const std::string root = slashes == 2 ? "//" : slashes > 0 ? "/" : "";
  std::vector<std::string> parts;
  for (size_t start = slashes; start < path.size();) {
    const size_t end = std::min(path.find('/', start), path.size());
    const std::string part = path.substr(start, end - start);
    start = end + 1;
    if (part.empty() || part == ".") continue;
    const bool climbs = part == ".." && (!parts.empty() || !root.empty()) &&
                        (parts.empty() || parts.back() != "..");
    if (!climbs) {
      parts.push_back(part);
    } else if (!parts.empty()) {
      parts.pop_back();
    }
  }
  std::string result = root;
  for (size_t i = 0; i < parts.size(); ++i) result += (i > 0 ? "/" : "") + parts[i];
  return result.empty() ? "." : result;
}

std::string absolute(const std::string& path) {
  if (!path.empty() && path[0] == '/') return normalized(path);
  char folder[PATH_MAX];
  if (!::getcwd(folder, sizeof folder)) raise_os_error(errno);
  return normalized(std::string(folder) + "/" + path);
}

Ref normpath(Value, Args args) {
  expect_args("normpath", args, 1, 1);
  const PathText path(args[0]);
  return path.make(normalized(path.text));
}
Ref abspath(Value, Args args) {
  expect_args("abspath", args, 1, 1);
  const PathText path(args[0]);
  return path.make(absolute(path.text));
}
Ref realpath(Value, Args args) {
  static constexpr const char* kNames[] = {"filename", "strict"};
  Value given[2];
  parse_args("realpath", args, kNames, 1, given, 1);
  const PathText path(given[0]);
  char resolved[PATH_MAX];
  if (::realpath(path.text.c_str(), resolved)) return path.make(resolved);
  if (given[1] && truth(given[1])) raise_os_error(errno, given[0]);
  return path.make(absolute(path.text));
}
Ref isabs(Value, Args args) {
  expect_args("isabs", args, 1, 1);
  const PathText path(args[0]);
  return make_bool(!path.text.empty() && path.text[0] == '/');
}
Ref expanduser(Value, Args args) {
  expect_args("expanduser", args, 1, 1);
  const PathText path(args[0]);
  const char* home = std::getenv("HOME");
  const bool own = path.text == "~" || path.text.compare(0, 2, "~/") == 0;
  return own && home ? path.make(home + path.text.substr(1)) : Ref(args[0]);
}
Ref normcase(Value, Args args) {
  expect_args("normcase", args, 1, 1);
  return fspath(args[0]);
}

// --- what is there

bool examine(Value path, struct stat* about, bool follow = true) {
  if (is_int(path)) return ::fstat(static_cast<int>(index_as_int64(path)), about) == 0;
  const std::string text = path_bytes(path);
  return (follow ? ::stat(text.c_str(), about) : ::lstat(text.c_str(), about)) == 0;
}

Ref exists(Value, Args args) {
  expect_args("exists", args, 1, 1);
  struct stat about {};
  return make_bool(examine(args[0], &about));
}
Ref lexists(Value, Args args) {
  expect_args("lexists", args, 1, 1);
  struct stat about {};
  return make_bool(examine(args[0], &about, false));
}
Ref isfile(Value, Args args) {
  expect_args("isfile", args, 1, 1);
  struct stat about {};
  return make_bool(examine(args[0], &about) && S_ISREG(about.st_mode));
}
Ref isdir(Value, Args args) {
  expect_args("isdir", args, 1, 1);
  struct stat about {};
  return make_bool(examine(args[0], &about) && S_ISDIR(about.st_mode));
}
Ref islink(Value, Args args) {
  expect_args("islink", args, 1, 1);
  struct stat about {};
  return make_bool(examine(args[0], &about, false) && S_ISLNK(about.st_mode));
}
Ref getsize(Value, Args args) {
  expect_args("getsize", args, 1, 1);
  struct stat about {};
  if (!examine(args[0], &about)) raise_os_error(errno, args[0]);
  return make_int(int64_t{about.st_size});
}

constexpr FunctionDef kFunctions[] = {
    {"join", join},         {"split", split},
    {"basename", basename}, {"dirname", dirname},
    {"splitext", splitext}, {"normpath", normpath},
    {"abspath", abspath},   {"realpath", realpath},
    {"isabs", isabs},       {"expanduser", expanduser},
    {"normcase", normcase}, {"exists", exists},
    {"lexists", lexists},   {"isfile", isfile},
    {"isdir", isdir},       {"islink", islink},
    {"getsize", getsize},
};

}  // namespace

Ref make_path_module() {
  Handle<Module> module = make_module(intern("posixpath"));
  define_functions(module.get(), kFunctions);
  for (const char* name : {"sep", "curdir", "pardir", "extsep", "pathsep"}) {
    const std::string text = name;
    define(module.get(), name,
           Value(intern(text == "sep"       ? "/"
                        : text == "pardir"  ? ".."
                        : text == "pathsep" ? ":"
                                            : ".")));
  }
  define(module.get(), "altsep", none());
  take_rest_from_standard_library(module.get());
  return module;
}

}  // namespace corospec::reference::operating_system
