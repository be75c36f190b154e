#include "reference/language/missing_modules.h"

#include <algorithm>
#include <iterator>

#include "reference/object/known_missing.h"
#include "reference/object/raise.h"

namespace corospec::reference {

namespace {

// Top-level modules that are built in or extensions, or need one that the reference lacks. Others
// are imported from their Python sources.
constexpr const char* kNative[] = {
    "array",        "asyncio",    "atexit",      "audioop",
    "binascii",     "bz2",        "cmath",       "concurrent",
    "contextvars",  "crypt",      "ctypes",      "curses",
    "datetime",     "dbm",        "decimal",     "errno",
    "faulthandler", "fcntl",      "fractions",   "grp",
    "gzip",         "hashlib",    "hmac",        "io",
    "itertools",    "json",       "logging",     "lzma",
    "marshal",      "math",       "mmap",        "multiprocessing",
    "nis",          "os",         "ossaudiodev", "parser",
    "pickle",       "posix",      "pwd",         "pyexpat",
    "queue",        "random",     "re",          "readline",
    "resource",     "select",     "selectors",   "shelve",
    "signal",       "socket",     "spwd",        "sqlite3",
    "ssl",          "statistics", "struct",      "subprocess",
    "symtable",     "syslog",     "tempfile",    "termios",
    "threading",    "time",       "tkinter",     "tracemalloc",
    "unicodedata",  "urllib",     "uuid",        "xml",
    "xxlimited",    "zipimport",  "zlib",        "zoneinfo",
};

}  // namespace

bool is_standard_module(const std::string& dotted) {
  std::string top = dotted.substr(0, dotted.find('.'));
  if (!top.empty() && top[0] == '_') return true;
  return std::find(std::begin(kNative), std::end(kNative), top) != std::end(kNative);
}

bool is_left_to_clauses(const std::string& dotted) {
  // Of asyncio these have nothing that clauses speak of.
  static constexpr const char* kHelpers[] = {"asyncio.constants", "asyncio.format_helpers",
                                             "asyncio.log"};
  if (std::find(std::begin(kHelpers), std::end(kHelpers), dotted) != std::end(kHelpers))
    return false;
  return dotted.substr(0, dotted.find('.')) == "asyncio";
}

void refuse_unknown_name(const std::string& module, const std::string& name) {
  if (is_known_missing("module " + module, name)) throw NotSupported(module + "." + name);
}

}  // namespace corospec::reference
