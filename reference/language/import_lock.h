// Modules that are being made, and the threads that wait for them: who imports a module while
// another thread executes its body gets it when it is complete.
//
// Two threads that would wait for each other, each making what the other one imports, do not: one
// of them gets the module as it is.
#pragma once

#include <cstdint>
#include <string>

namespace corospec::reference {

// The current thread makes the module as long as this lives.
class ModuleInTheMaking {
 public:
  explicit ModuleInTheMaking(std::string name);
  ~ModuleInTheMaking();
  ModuleInTheMaking(const ModuleInTheMaking&) = delete;
  ModuleInTheMaking& operator=(const ModuleInTheMaking&) = delete;

 private:
  std::string name_;
};

// Returns when no other thread makes the module, or none may be waited for.
void wait_for_module(const std::string& name);

}  // namespace corospec::reference
