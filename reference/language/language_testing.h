// For tests of the compiler: starts the object system once, as 3.13.
#pragma once

#include <gtest/gtest.h>

#include "reference/language/code.h"
#include "reference/object/runtime.h"

namespace corospec::reference {

class LanguageTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    [[maybe_unused]] static const bool once = [] {
      initialize_objects(13);
      initialize_code();
      return true;
    }();
  }
};

}  // namespace corospec::reference
