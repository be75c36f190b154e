// os: what a file system keeps beside a file: extended attributes, terminals, and its own size.
#include <fcntl.h>
#include <pty.h>
#include <sys/statvfs.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <cerrno>
#include <string>

#include "reference/modules/os_parts.h"
#include "reference/modules/path_argument.h"
#include "reference/modules/struct_sequence.h"
#include "reference/object/bytes.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/str_codec.h"
#include "reference/object/tuple.h"

namespace corospec::reference::operating_system {

namespace {

// A path, as names are given to these; descriptors are refused.
std::string file_of(const char* function, Value value, Value follow) {
  if (is_int(value)) throw NotSupported(std::string("os.") + function + " of a descriptor");
  if (follow && !truth(follow)) {
    throw NotSupported(std::string("os.") + function + " of a symbolic link itself");
  }
  return path_bytes(value);
}

// Calls `read(buffer, size)` with a buffer that is large enough.
template <class Read>
std::string read_whole(Value path, Read read) {
  std::string buffer;
  for (;;) {
    const ssize_t size = read(nullptr, 0);
    if (size < 0) raise_os_error(errno, path);
    buffer.resize(static_cast<size_t>(size));
    const ssize_t count = read(buffer.data(), buffer.size());
    if (count >= 0) return buffer.substr(0, static_cast<size_t>(count));
    if (errno != ERANGE) raise_os_error(errno, path);
  }
}

Ref list_attributes(Value, Args args) {
  static constexpr const char* kNames[] = {"path", "follow_symlinks"};
  Value given[2];
  parse_args("listxattr", args, kNames, 0, given, 1);
  const Ref path = given[0] && !is_none(given[0]) ? Ref(given[0]) : Ref(make_str("."));
  const std::string name = file_of("listxattr", path, given[1]);
  const std::string text = read_whole(
      path, [&](char* buffer, size_t size) { return ::listxattr(name.c_str(), buffer, size); });
  Handle<List> names = make_list();
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find('\0', begin), text.size());
    list_append(names.get(),
                decode_bytes(text.substr(begin, end - begin), "utf-8", "surrogateescape"));
    begin = end + 1;
  }
  return names;
}

Ref get_attribute_of_file(Value, Args args) {
  static constexpr const char* kNames[] = {"path", "attribute", "follow_symlinks"};
  Value given[3];
  parse_args("getxattr", args, kNames, 2, given, 1);
  const std::string name = file_of("getxattr", given[0], given[2]);
  const std::string attribute = path_bytes(given[1]);
  return make_bytes(read_whole(given[0], [&](char* buffer, size_t size) {
    return ::getxattr(name.c_str(), attribute.c_str(), buffer, size);
  }));
}

Ref set_attribute_of_file(Value, Args args) {
  static constexpr const char* kNames[] = {"path", "attribute", "value", "flags",
                                           "follow_symlinks"};
  Value given[5];
  parse_args("setxattr", args, kNames, 3, given, 1);
  const std::string name = file_of("setxattr", given[0], given[4]);
  const std::string value(bytes_like(given[2]));
  const int flags = given[3] ? static_cast<int>(index_as_int64(given[3])) : 0;
  if (::setxattr(name.c_str(), path_bytes(given[1]).c_str(), value.data(), value.size(), flags)) {
    raise_os_error(errno, given[0]);
  }
  return make_none();
}

Ref remove_attribute_of_file(Value, Args args) {
  static constexpr const char* kNames[] = {"path", "attribute", "follow_symlinks"};
  Value given[3];
  parse_args("removexattr", args, kNames, 2, given, 1);
  const std::string name = file_of("removexattr", given[0], given[2]);
  if (::removexattr(name.c_str(), path_bytes(given[1]).c_str())) raise_os_error(errno, given[0]);
  return make_none();
}

// --- file systems

constexpr const char* kFields[] = {"f_bsize", "f_frsize", "f_blocks", "f_bfree", "f_bavail",
                                   "f_files", "f_ffree",  "f_favail", "f_flag",  "f_namemax"};

Ref file_system_of(Value, Args args) {
  expect_args("statvfs", args, 1, 1);
  struct statvfs seen {};
  const int failed = is_int(args[0]) ? ::fstatvfs(static_cast<int>(index_as_int64(args[0])), &seen)
                                     : ::statvfs(path_bytes(args[0]).c_str(), &seen);
  if (failed) raise_os_error(errno, args[0]);
  const unsigned long numbers[] = {seen.f_bsize,  seen.f_frsize, seen.f_blocks, seen.f_bfree,
                                   seen.f_bavail, seen.f_files,  seen.f_ffree,  seen.f_favail,
                                   seen.f_flag,   seen.f_namemax};
  std::vector<Ref> items;
  std::vector<Value> borrowed;
  for (const unsigned long number : numbers) {
    items.push_back(make_int(static_cast<int64_t>(number)));
    borrowed.push_back(items.back().get());
  }
  Ref result = make_struct_sequence(file_system_type(), borrowed);
  set_attribute(result, intern("f_fsid"), make_int(static_cast<int64_t>(seen.f_fsid)));
  return result;
}

// --- terminals

Ref open_terminal(Value, Args args) {
  expect_args("openpty", args, 0, 0);
  int master = -1, slave = -1;
  if (::openpty(&master, &slave, nullptr, nullptr, nullptr) < 0) raise_os_error(errno);
  for (const int descriptor : {master, slave}) ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
  return make_tuple({Value::small(master), Value::small(slave)});
}

constexpr FunctionDef kFunctions[] = {
    {"listxattr", list_attributes},      {"getxattr", get_attribute_of_file},
    {"setxattr", set_attribute_of_file}, {"removexattr", remove_attribute_of_file},
    {"statvfs", file_system_of},         {"openpty", open_terminal},
};

}  // namespace

Value file_system_type() {
  static const auto& type = *new Ref(make_struct_sequence_type("os.statvfs_result", kFields));
  return type;
}

std::span<const FunctionDef> attribute_functions() { return kFunctions; }

}  // namespace corospec::reference::operating_system
