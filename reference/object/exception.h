// The exception objects and the built-in hierarchy.
//
// One C++ layout for all of them but StopIteration, SystemExit, OSError and the few others with
// fields of their own; the hierarchy itself is a table in exception_types.cc. To raise from C++ see
// raise.h.
#pragma once

#include <span>
#include <string_view>

#include "reference/object/outcome.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct Exception : Object {
  Dict* dict;
  Tuple* args;
  Value cause;      // __cause__, null: None
  Value context;    // __context__
  Value traceback;  // __traceback__ (language/traceback.h), null: None
  // What that was when it was caught last: until 3.10 a re-raise goes back to it.
  Value caught_traceback;
  bool suppress_context;
  Value fields[4];  // what the type has beyond args, see ExceptionField
};
// For the types with more than four fields (SyntaxError, UnicodeDecodeError, ...): contiguous with
// `fields`. exception_field() reaches both.
struct WideException : Exception {
  Value more[4];
};

// Numbers of the fields. Null reads as None.
enum ExceptionField : size_t {
  kStopIterationValue = 0,
  kSystemExitCode = 0,
  kAttributeErrorName = 0,  // since 3.10
  kAttributeErrorObject = 1,
  kNameErrorName = 0,  // since 3.10
  kImportErrorMessage = 0,
  kImportErrorName = 1,
  kImportErrorPath = 2,
  kImportErrorNameFrom = 3,  // since 3.12
  kOSErrorNumber = 0,
  kOSErrorText = 1,
  kOSErrorFilename = 2,
  kOSErrorFilename2 = 3,
  kSyntaxErrorMessage = 0,
  kSyntaxErrorFilename = 1,
  kSyntaxErrorLine = 2,
  kSyntaxErrorOffset = 3,
  kSyntaxErrorText = 4,
  kSyntaxErrorEndLine = 5,  // since 3.10
  kSyntaxErrorEndOffset = 6,
  kSyntaxErrorPrintFileAndLine = 7,
  kUnicodeErrorEncoding = 0,
  kUnicodeErrorObject = 1,
  kUnicodeErrorStart = 2,
  kUnicodeErrorEnd = 3,
  kUnicodeErrorReason = 4,
  kGroupMessage = 0,     // BaseExceptionGroup, since 3.11
  kGroupExceptions = 1,  // a tuple
};
Value& exception_field(Value exception, size_t field);

extern Type BaseExceptionType, ExceptionType, GeneratorExitType, KeyboardInterruptType,
    SystemExitType;
extern Type StopIterationType, StopAsyncIterationType, RuntimeErrorType, RecursionErrorType;
extern Type NotImplementedErrorType, TypeErrorType, ValueErrorType, AttributeErrorType,
    NameErrorType;
extern Type UnboundLocalErrorType, KeyErrorType, IndexErrorType, LookupErrorType,
    ArithmeticErrorType;
extern Type ZeroDivisionErrorType, OverflowErrorType, FloatingPointErrorType, AssertionErrorType;
extern Type ImportErrorType, ModuleNotFoundErrorType, OSErrorType, MemoryErrorType, BufferErrorType;
extern Type EOFErrorType, ReferenceErrorType, SyntaxErrorType, IndentationErrorType, TabErrorType;
extern Type SystemErrorType, UnicodeErrorType, UnicodeDecodeErrorType, UnicodeEncodeErrorType;
extern Type WarningType, UserWarningType, DeprecationWarningType, PendingDeprecationWarningType;
extern Type RuntimeWarningType, SyntaxWarningType, FutureWarningType, ImportWarningType;
extern Type UnicodeWarningType, BytesWarningType, ResourceWarningType;
extern Type FileNotFoundErrorType, FileExistsErrorType, PermissionErrorType, ConnectionErrorType;
extern Type ConnectionResetErrorType, ConnectionRefusedErrorType, ConnectionAbortedErrorType;
extern Type BrokenPipeErrorType, TimeoutErrorType, InterruptedErrorType, BlockingIOErrorType;
extern Type ConnectionErrorType, UnicodeTranslateErrorType, EncodingWarningType;
extern Type PythonFinalizationErrorType, BaseExceptionGroupType, ExceptionGroupType;
extern Type ChildProcessErrorType, IsADirectoryErrorType, NotADirectoryErrorType,
    ProcessLookupErrorType;

// The built-in exceptions that the chosen Python version has, bases first.
std::span<Type* const> builtin_exception_types();

inline bool is_exception(Value value) {
  return value.is_object() && value.object()->type->has(kExceptionSubclass);
}
// value is a class derived from BaseException.
bool is_exception_class(Value value);
// `except kind:` — kind is a class or a tuple of classes; raises TypeError for anything else.
bool exception_matches(Value exception, Value kind);
inline bool exception_is(Value exception, const Type& type) { return is_instance(exception, type); }

// A StopIteration that carries `value` (also a tuple or an exception, taken as it is).
Ref make_stop_iteration(Value value);
// StopIteration.value; borrowed.
Value stop_iteration_value(Value exception);
// What `raise value` raises: an instance as it is, a class called without arguments. TypeError for
// anything else ("exceptions must derive from BaseException").
Ref exception_to_raise(Value value);
// Sets exception.__context__ unless that is itself; breaks a cycle in the context chain as CPython
// does.
void set_context(Value exception, Value context);
void set_cause(Value exception,
               Value cause);  // cause None or null: none; also suppresses the context

// Turns an Outcome other than yielded into a thrown Raise: returned becomes StopIteration(value).
[[noreturn]] void throw_outcome(Outcome outcome);

}  // namespace corospec::reference
