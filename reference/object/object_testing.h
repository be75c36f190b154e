// Helpers of the tests of this folder: classes and methods without an interpreter.
#pragma once

#include <gtest/gtest.h>

#include <initializer_list>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/type.h"

namespace corospec::reference::testing {

// Starts the object system, as Python 3.12, once a process.
class ObjectsTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    static const bool started = [] {
      initialize_objects(12);
      return true;
    }();
    (void)started;
  }
};

inline Str* name(const char* text) { return intern(text); }

using Entries = std::initializer_list<std::pair<const char*, Ref>>;

// A method that binds as a function of the program does.
inline Ref method(const char* method_name, NativeFunction function) {
  return make_method_attribute(&ObjectType, {method_name, function});
}

inline Handle<Type> make_test_class(const char* class_name, std::initializer_list<Value> bases,
                                    Entries entries = {}, Type* metatype = &TypeType) {
  Handle<Dict> name_space = make_dict();
  dict_set(name_space.get(), name("__module__"), Value(name("test")));
  for (const auto& [key, value] : entries) dict_set(name_space.get(), name(key), value);
  Handle<Tuple> tuple = make_tuple(bases);
  return make_class(metatype, name(class_name), tuple.get(), name_space.get(), {});
}

inline Ref text(std::string_view utf8_text) { return make_str(utf8_text); }

// "TypeError: message" of what `step` raises, or "nothing".
template <class Step>
std::string raised(Step step) {
  try {
    step();
  } catch (Raise& error) {
    const std::string message = utf8(to_str(error.exception()).get());
    const std::string& type = type_of(error.exception())->name;
    return message.empty() ? type : type + ": " + message;
  } catch (const NotSupported& error) {
    return "NotSupported: " + error.what();
  }
  return "nothing";
}

}  // namespace corospec::reference::testing
