// A small module os: the process, its environment and its files. What it lacks is in the table of
// object/known_missing_modules.cc.
#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

#include "reference/language/import.h"
#include "reference/modules/os_parts.h"
#include "reference/modules/path_argument.h"
#include "reference/modules/python_part.h"
#include "reference/object/bytes.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/generic_alias.h"
#include "reference/object/int.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/set.h"
#include "reference/object/singletons.h"
#include "reference/object/str_codec.h"
#include "reference/object/version.h"

extern char** environ;

namespace corospec::reference {

namespace {

Ref decoded(std::string_view bytes) { return decode_bytes(bytes, "utf-8", "surrogateescape"); }

template <class Number, Number (*function)()>
Ref number_of(Value, Args args) {
  expect_args("function", args, 0, 0);
  return make_int(static_cast<int64_t>(function()));
}

Ref exit_now(Value, Args args) {
  static constexpr const char* kNames[] = {"status"};
  Value given[1];
  parse_args("_exit", args, kNames, 1, given);
  ::_exit(static_cast<int>(index_as_int64(given[0])));
}

Ref abort_now(Value, Args) { ::abort(); }

Ref set_umask(Value, Args args) {
  expect_args("umask", args, 1, 1);
  return make_int(int64_t{::umask(static_cast<mode_t>(index_as_int64(args[0])))});
}

Ref random_bytes(Value, Args args) {
  expect_args("urandom", args, 1, 1);
  const int64_t size = index_as_int64(args[0]);
  if (size < 0) raise_value_error("negative argument not allowed");
  std::string bytes(static_cast<size_t>(size), '\0');
  for (size_t done = 0; done < bytes.size();) {
    const ssize_t count = getrandom(bytes.data() + done, bytes.size() - done, 0);
    if (count < 0 && errno != EINTR) raise_os_error(errno);
    if (count > 0) done += static_cast<size_t>(count);
  }
  return make_bytes(bytes);
}

Ref cpu_count(Value, Args args) {
  expect_args("cpu_count", args, 0, 0);
  return make_int(int64_t{std::thread::hardware_concurrency()});
}

// std::thread counts the processors that this process may use.
Ref process_cpu_count(Value, Args args) {
  expect_args("process_cpu_count", args, 0, 0);
  return make_int(int64_t{std::thread::hardware_concurrency()});
}

Ref error_text(Value, Args args) {
  expect_args("strerror", args, 1, 1);
  return make_str(std::strerror(static_cast<int>(index_as_int64(args[0]))));
}

Ref get_environment_variable(Value self, Args args) {
  static constexpr const char* kNames[] = {"key", "default"};
  Value given[2];
  parse_args("getenv", args, kNames, 1, given);
  Value found = dict_find(self.as<Dict>(), given[0]);
  if (found) return Ref(found);
  return given[1] ? Ref(given[1]) : make_none();
}

Handle<Dict> make_environment() {
  Handle<Dict> variables = make_dict();
  for (char** entry = environ; *entry; ++entry) {
    const std::string_view text = *entry;
    const size_t sign = text.find('=', 1);
    if (sign == std::string_view::npos) continue;
    Ref name = decoded(text.substr(0, sign));
    dict_set(variables.get(), name.get(), decoded(text.substr(sign + 1)));
  }
  return variables;
}

Ref fspath_of(Value, Args args) {
  expect_args("fspath", args, 1, 1);
  return fspath(args[0]);
}
Ref encode_path(Value, Args args) {
  expect_args("fsencode", args, 1, 1);
  return make_bytes(path_bytes(args[0]));
}
Ref decode_path(Value, Args args) {
  expect_args("fsdecode", args, 1, 1);
  return path_argument(args[0]);
}

Ref configuration_text(Value, Args args) {
  expect_args("confstr", args, 1, 1);
  const std::string name = is_str(args[0]) ? utf8(args[0]) : "of a number";
  if (name != "CS_PATH" && name != "CS_GNU_LIBC_VERSION") throw NotSupported("os.confstr " + name);
  char text[256];
  const int key = name == "CS_PATH" ? _CS_PATH : _CS_GNU_LIBC_VERSION;
  const size_t size = ::confstr(key, text, sizeof text);
  return size == 0 || size > sizeof text ? make_none() : decoded({text, size - 1});
}

constexpr FunctionDef kFunctions[] = {
    {"getpid", number_of<pid_t, ::getpid>},
    {"getppid", number_of<pid_t, ::getppid>},
    {"getuid", number_of<uid_t, ::getuid>},
    {"geteuid", number_of<uid_t, ::geteuid>},
    {"getgid", number_of<gid_t, ::getgid>},
    {"getegid", number_of<gid_t, ::getegid>},
    {"_exit", exit_now},
    {"abort", abort_now},
    {"umask", set_umask},
    {"urandom", random_bytes},
    {"cpu_count", cpu_count},
    {"strerror", error_text},
    {"fspath", fspath_of},
    {"fsencode", encode_path},
    {"fsdecode", decode_path},
    {"confstr", configuration_text},
};

constexpr FunctionDef kFunctionsSince13[] = {{"process_cpu_count", process_cpu_count}};

struct NumberDef {
  const char* name;
  int number;
};
constexpr NumberDef kNumbers[] = {
    {"TMP_MAX", TMP_MAX},
    {"O_RDONLY", O_RDONLY},
    {"O_WRONLY", O_WRONLY},
    {"O_RDWR", O_RDWR},
    {"O_CREAT", O_CREAT},
    {"O_EXCL", O_EXCL},
    {"O_TRUNC", O_TRUNC},
    {"O_APPEND", O_APPEND},
    {"O_NONBLOCK", O_NONBLOCK},
    {"O_CLOEXEC", O_CLOEXEC},
    {"O_ACCMODE", O_ACCMODE},
    {"O_ASYNC", O_ASYNC},
    {"O_DIRECT", O_DIRECT},
    {"O_DIRECTORY", O_DIRECTORY},
    {"O_DSYNC", O_DSYNC},
    {"O_LARGEFILE", O_LARGEFILE},
    {"O_NDELAY", O_NDELAY},
    {"O_NOATIME", O_NOATIME},
    {"O_NOCTTY", O_NOCTTY},
    {"O_NOFOLLOW", O_NOFOLLOW},
    {"O_PATH", O_PATH},
    {"O_RSYNC", O_RSYNC},
    {"O_SYNC", O_SYNC},
    {"O_TMPFILE", O_TMPFILE},
    {"F_OK", F_OK},
    {"R_OK", R_OK},
    {"W_OK", W_OK},
    {"X_OK", X_OK},
    {"SEEK_SET", SEEK_SET},
    {"SEEK_CUR", SEEK_CUR},
    {"SEEK_END", SEEK_END},
    {"EX_OK", 0},
};

constexpr const char* kSource = R"py(
from abc import ABC, abstractmethod


class PathLike(ABC):
    @abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, kind):
        if cls is PathLike:
            for base in kind.__mro__:
                if '__fspath__' in base.__dict__:
                    return True if base.__dict__['__fspath__'] is not None else NotImplemented
        return NotImplemented
)py";

void add_path_like(Module* module) {
  Handle<Dict> part = run_python_part("os", kSource);
  Value type = dict_find(part.get(), intern("PathLike"));
  if (since(9)) {
    set_attribute(type, names::dunder_class_getitem, make_class_method(Value(&GenericAliasType)));
  }
  define(module, "PathLike", type);
}

}  // namespace

// The module posix: what of the module os the system offers.
void initialize_module_posix(Module* module) {
  define_functions(module, kFunctions);
  if (since(13)) define_functions(module, kFunctionsSince13);
  define_functions(module, operating_system::file_functions());
  define_functions(module, operating_system::stat_functions());
  define_functions(module, operating_system::descriptor_functions());
  define_functions(module, operating_system::fork_functions());
  define_functions(module, operating_system::process_functions());
  define_functions(module, operating_system::attribute_functions());
  operating_system::define_waiting(module);
  operating_system::define_spawning(module);
  define(module, "stat_result", operating_system::stat_result_type());
  define(module, "statvfs_result", operating_system::file_system_type());
  define(module, "error", Value(&OSErrorType));
  for (const NumberDef& constant : kNumbers) {
    define(module, constant.name, Value::small(constant.number));
  }
}

void initialize_module_os(Module* module) {
  initialize_module_posix(module);
  Handle<Dict> environment = make_environment();
  define(module, "environ", environment);
  define(module, "getenv", make_function("getenv", get_environment_variable, environment));
  Ref path = operating_system::make_path_module();
  define(module, "path", path);
  define(module, "sys", import_module("sys"));  // which tempfile of 3.7 asks here
  dict_set(import_system.modules, intern("os.path"), path);
  dict_set(import_system.modules, intern("posixpath"), path);
  for (const auto& [name, text] :
       std::vector<std::pair<const char*, const char*>>{{"name", "posix"},
                                                        {"sep", "/"},
                                                        {"pathsep", ":"},
                                                        {"linesep", "\n"},
                                                        {"curdir", "."},
                                                        {"pardir", ".."},
                                                        {"extsep", "."},
                                                        {"defpath", "/bin:/usr/bin"},
                                                        {"devnull", "/dev/null"}}) {
    define(module, name, Value(intern(text)));
  }
  define(module, "altsep", none());
  // The functions that take dir_fd and its kin, which depend on the platform: here, none.
  for (const char* name :
       {"supports_dir_fd", "supports_effective_ids", "supports_fd", "supports_follow_symlinks"}) {
    define(module, name, make_set());
  }
  module->complete = add_path_like;
}

}  // namespace corospec::reference
