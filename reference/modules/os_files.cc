// os: files, folders and descriptors.
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstdio>
#include <memory>
#include <string>

#include "reference/modules/io_open.h"
#include "reference/modules/os_parts.h"
#include "reference/modules/path_argument.h"
#include "reference/object/bytes.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str_codec.h"
#include "reference/object/tuple.h"

namespace corospec::reference::operating_system {

namespace {

int descriptor_argument(Value value) { return static_cast<int>(index_as_int64(value)); }

int checked(int result) {
  if (result < 0) raise_os_error(errno);
  return result;
}
void checked_for(int result, Value path) {
  if (result < 0) raise_os_error(errno, path);
}

// --- descriptors

Ref open_file(Value, Args args) {
  static constexpr const char* kNames[] = {"path", "flags", "mode", "dir_fd"};
  Value given[4];
  parse_args("open", args, kNames, 2, given, 1);
  const int mode = given[2] ? static_cast<int>(index_as_int64(given[2])) : 0777;
  const int flags = static_cast<int>(index_as_int64(given[1])) | O_CLOEXEC;
  const int descriptor = ::open(path_bytes(given[0]).c_str(), flags, mode);
  checked_for(descriptor, given[0]);
  return make_int(int64_t{descriptor});
}

Ref close_file(Value, Args args) {
  expect_args("close", args, 1, 1);
  checked(::close(descriptor_argument(args[0])));
  return make_none();
}

Ref read_file(Value, Args args) {
  expect_args("read", args, 2, 2);
  const int64_t size = index_as_int64(args[1]);
  if (size < 0) raise_os_error(EINVAL);
  std::string bytes(static_cast<size_t>(size), '\0');
  const int descriptor = descriptor_argument(args[0]);
  ssize_t count = 0;
  const auto read = [&] {
    const LockGivenUp elsewhere;
    return count = ::read(descriptor, bytes.data(), bytes.size());
  };
  while (read() < 0 && errno == EINTR) attend();
  if (count < 0) raise_os_error(errno);
  return make_bytes(std::string_view(bytes).substr(0, static_cast<size_t>(count)));
}

Ref write_file(Value, Args args) {
  expect_args("write", args, 2, 2);
  const std::string bytes(bytes_like(args[1]));  // another thread may change what is written
  const int descriptor = descriptor_argument(args[0]);
  ssize_t count = 0;
  const auto write = [&] {
    const LockGivenUp elsewhere;
    return count = ::write(descriptor, bytes.data(), bytes.size());
  };
  while (write() < 0 && errno == EINTR) attend();
  if (count < 0) raise_os_error(errno);
  return make_int(int64_t{count});
}

Ref make_pipe(Value, Args args) {
  expect_args("pipe", args, 0, 0);
  int ends[2];
  checked(::pipe2(ends, O_CLOEXEC));
  return make_tuple({Value::small(ends[0]), Value::small(ends[1])});
}

Ref duplicate(Value, Args args) {
  expect_args("dup", args, 1, 1);
  return make_int(int64_t{checked(::fcntl(descriptor_argument(args[0]), F_DUPFD_CLOEXEC, 0))});
}
Ref duplicate_to(Value, Args args) {
  expect_args("dup2", args, 2, 3);
  return make_int(
      int64_t{checked(::dup2(descriptor_argument(args[0]), descriptor_argument(args[1])))});
}
Ref is_terminal(Value, Args args) {
  expect_args("isatty", args, 1, 1);
  return make_bool(::isatty(descriptor_argument(args[0])) != 0);
}

Ref seek_file(Value, Args args) {
  expect_args("lseek", args, 3, 3);
  const off_t place = ::lseek(descriptor_argument(args[0]), index_as_int64(args[1]),
                              static_cast<int>(index_as_int64(args[2])));
  if (place < 0) raise_os_error(errno);
  return make_int(int64_t{place});
}

// --- the tree of files

Ref current_folder(Value, Args args) {
  expect_args("getcwd", args, 0, 0);
  char folder[PATH_MAX];
  if (!::getcwd(folder, sizeof folder)) raise_os_error(errno);
  return decode_bytes(folder, "utf-8", "surrogateescape");
}

template <int (*function)(const char*)>
Ref on_path(Value, Args args) {
  expect_args("function", args, 1, 1);
  checked_for(function(path_bytes(args[0]).c_str()), args[0]);
  return make_none();
}

Ref rename_file(Value, Args args) {
  expect_args("rename", args, 2, 2);
  checked_for(std::rename(path_bytes(args[0]).c_str(), path_bytes(args[1]).c_str()), args[0]);
  return make_none();
}

Ref make_folder(Value, Args args) {
  static constexpr const char* kNames[] = {"path", "mode", "dir_fd"};
  Value given[3];
  parse_args("mkdir", args, kNames, 1, given, 1);
  const auto mode = given[1] ? static_cast<mode_t>(index_as_int64(given[1])) : mode_t{0777};
  checked_for(::mkdir(path_bytes(given[0]).c_str(), mode), given[0]);
  return make_none();
}

// Every missing folder on the way; `exist_ok` is about the last.
Ref make_folders(Value, Args args) {
  static constexpr const char* kNames[] = {"name", "mode", "exist_ok"};
  Value given[3];
  parse_args("makedirs", args, kNames, 1, given);
  const std::string path = path_bytes(given[0]);
  for (size_t slash = path.find('/', 1); slash != std::string::npos;
       slash = path.find('/', slash + 1)) {
    if (::mkdir(path.substr(0, slash).c_str(), 0777) < 0 && errno != EEXIST) {
      raise_os_error(errno, given[0]);
    }
  }
  const bool may_exist = given[2] && truth(given[2]);
  if (::mkdir(path.c_str(), 0777) < 0 && !(errno == EEXIST && may_exist)) {
    raise_os_error(errno, given[0]);
  }
  return make_none();
}

Ref list_folder(Value, Args args) {
  static constexpr const char* kNames[] = {"path"};
  Value given[1];
  parse_args("listdir", args, kNames, 0, given);
  const bool has_path = given[0] && !is_none(given[0]);
  const std::string path = has_path ? path_bytes(given[0]) : ".";
  const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(path.c_str()), ::closedir);
  if (!folder) raise_os_error(errno, has_path ? given[0] : Value());
  Handle<List> names = make_list();
  while (const dirent* entry = ::readdir(folder.get())) {
    const std::string_view name = entry->d_name;
    if (name == "." || name == "..") continue;
    list_append(names.get(), decode_bytes(name, "utf-8", "surrogateescape"));
  }
  return names;
}

Ref is_accessible(Value, Args args) {
  expect_args("access", args, 2, 2);
  const int mode = static_cast<int>(index_as_int64(args[1]));
  return make_bool(::access(path_bytes(args[0]).c_str(), mode) == 0);
}

constexpr FunctionDef kFunctions[] = {
    {"open", open_file},           {"close", close_file},         {"read", read_file},
    {"write", write_file},         {"pipe", make_pipe},           {"dup", duplicate},
    {"dup2", duplicate_to},        {"lseek", seek_file},          {"fdopen", io_open},
    {"isatty", is_terminal},       {"getcwd", current_folder},    {"chdir", on_path<::chdir>},
    {"remove", on_path<::unlink>}, {"unlink", on_path<::unlink>}, {"rmdir", on_path<::rmdir>},
    {"rename", rename_file},       {"replace", rename_file},      {"mkdir", make_folder},
    {"makedirs", make_folders},    {"listdir", list_folder},      {"access", is_accessible},
};

}  // namespace

std::span<const FunctionDef> file_functions() { return kFunctions; }

}  // namespace corospec::reference::operating_system
