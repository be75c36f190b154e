// The modules that are the reference's own code.
#pragma once

namespace corospec::reference {

// Makes them importable. Once, after initialize_language().
void register_modules();

}  // namespace corospec::reference
