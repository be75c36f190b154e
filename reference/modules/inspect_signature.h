// The two halves of the Python part of inspect. Only inspect_signature*.cc need this.
#pragma once

namespace corospec::reference {

// Source of Signature, Parameter and BoundArguments. It finds `since(n)` and, when its functions
// are called, `_signature_of` defined.
extern const char* const kSignatureClasses;

}  // namespace corospec::reference
