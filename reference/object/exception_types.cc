// The hierarchy of the built-in exceptions.
#include <vector>

#include "reference/object/exception_internal.h"
#include "reference/object/initialize.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type BaseExceptionType;
Type ExceptionType;
Type GeneratorExitType;
Type KeyboardInterruptType;
Type SystemExitType;
Type StopIterationType;
Type StopAsyncIterationType;
Type ArithmeticErrorType;
Type FloatingPointErrorType;
Type OverflowErrorType;
Type ZeroDivisionErrorType;
Type AssertionErrorType;
Type AttributeErrorType;
Type BufferErrorType;
Type EOFErrorType;
Type ImportErrorType;
Type ModuleNotFoundErrorType;
Type LookupErrorType;
Type IndexErrorType;
Type KeyErrorType;
Type MemoryErrorType;
Type NameErrorType;
Type UnboundLocalErrorType;
Type OSErrorType;
Type BlockingIOErrorType;
Type ChildProcessErrorType;
Type ConnectionErrorType;
Type BrokenPipeErrorType;
Type ConnectionAbortedErrorType;
Type ConnectionRefusedErrorType;
Type ConnectionResetErrorType;
Type FileExistsErrorType;
Type FileNotFoundErrorType;
Type InterruptedErrorType;
Type IsADirectoryErrorType;
Type NotADirectoryErrorType;
Type PermissionErrorType;
Type ProcessLookupErrorType;
Type TimeoutErrorType;
Type ReferenceErrorType;
Type RuntimeErrorType;
Type NotImplementedErrorType;
Type RecursionErrorType;
Type PythonFinalizationErrorType;
Type SyntaxErrorType;
Type IndentationErrorType;
Type TabErrorType;
Type SystemErrorType;
Type TypeErrorType;
Type ValueErrorType;
Type UnicodeErrorType;
Type UnicodeDecodeErrorType;
Type UnicodeEncodeErrorType;
Type UnicodeTranslateErrorType;
Type WarningType;
Type BytesWarningType;
Type DeprecationWarningType;
Type EncodingWarningType;
Type FutureWarningType;
Type ImportWarningType;
Type PendingDeprecationWarningType;
Type ResourceWarningType;
Type RuntimeWarningType;
Type SyntaxWarningType;
Type UnicodeWarningType;
Type UserWarningType;

namespace {

struct Row {
  Type* type;
  const char* name;
  Type* base;
  int since = 0;
};

// Bases before what derives from them, as the library reference lists them. BaseException comes
// before all and the groups after (exception_base.cc, exception_group.cc).
const Row kHierarchy[] = {
    {&ExceptionType, "Exception", &BaseExceptionType},
    {&GeneratorExitType, "GeneratorExit", &BaseExceptionType},  // [gen.close.exit_class]
    {&KeyboardInterruptType, "KeyboardInterrupt", &BaseExceptionType},
    {&SystemExitType, "SystemExit", &BaseExceptionType},
    {&StopIterationType, "StopIteration", &ExceptionType},  // [look.exception.classes]
    {&StopAsyncIterationType, "StopAsyncIteration", &ExceptionType},
    {&ArithmeticErrorType, "ArithmeticError", &ExceptionType},
    {&FloatingPointErrorType, "FloatingPointError", &ArithmeticErrorType},
    {&OverflowErrorType, "OverflowError", &ArithmeticErrorType},
    {&ZeroDivisionErrorType, "ZeroDivisionError", &ArithmeticErrorType},
    {&AssertionErrorType, "AssertionError", &ExceptionType},
    {&AttributeErrorType, "AttributeError", &ExceptionType},
    {&BufferErrorType, "BufferError", &ExceptionType},
    {&EOFErrorType, "EOFError", &ExceptionType},
    {&ImportErrorType, "ImportError", &ExceptionType},
    {&ModuleNotFoundErrorType, "ModuleNotFoundError", &ImportErrorType},
    {&LookupErrorType, "LookupError", &ExceptionType},
    {&IndexErrorType, "IndexError", &LookupErrorType},
    {&KeyErrorType, "KeyError", &LookupErrorType},
    {&MemoryErrorType, "MemoryError", &ExceptionType},
    {&NameErrorType, "NameError", &ExceptionType},
    {&UnboundLocalErrorType, "UnboundLocalError", &NameErrorType},
    {&OSErrorType, "OSError", &ExceptionType},
    {&BlockingIOErrorType, "BlockingIOError", &OSErrorType},
    {&ChildProcessErrorType, "ChildProcessError", &OSErrorType},
    {&ConnectionErrorType, "ConnectionError", &OSErrorType},
    {&BrokenPipeErrorType, "BrokenPipeError", &ConnectionErrorType},
    {&ConnectionAbortedErrorType, "ConnectionAbortedError", &ConnectionErrorType},
    {&ConnectionRefusedErrorType, "ConnectionRefusedError", &ConnectionErrorType},
    {&ConnectionResetErrorType, "ConnectionResetError", &ConnectionErrorType},
    {&FileExistsErrorType, "FileExistsError", &OSErrorType},
    {&FileNotFoundErrorType, "FileNotFoundError", &OSErrorType},
    {&InterruptedErrorType, "InterruptedError", &OSErrorType},
    {&IsADirectoryErrorType, "IsADirectoryError", &OSErrorType},
    {&NotADirectoryErrorType, "NotADirectoryError", &OSErrorType},
    {&PermissionErrorType, "PermissionError", &OSErrorType},
    {&ProcessLookupErrorType, "ProcessLookupError", &OSErrorType},
    {&TimeoutErrorType, "TimeoutError", &OSErrorType},
    {&ReferenceErrorType, "ReferenceError", &ExceptionType},
    {&RuntimeErrorType, "RuntimeError", &ExceptionType},
    {&NotImplementedErrorType, "NotImplementedError", &RuntimeErrorType},
    {&RecursionErrorType, "RecursionError", &RuntimeErrorType},
    {&PythonFinalizationErrorType, "PythonFinalizationError", &RuntimeErrorType, 13},
    {&SyntaxErrorType, "SyntaxError", &ExceptionType},
    {&IndentationErrorType, "IndentationError", &SyntaxErrorType},
    {&TabErrorType, "TabError", &IndentationErrorType},
    {&SystemErrorType, "SystemError", &ExceptionType},
    {&TypeErrorType, "TypeError", &ExceptionType},
    {&ValueErrorType, "ValueError", &ExceptionType},
    {&UnicodeErrorType, "UnicodeError", &ValueErrorType},
    {&UnicodeDecodeErrorType, "UnicodeDecodeError", &UnicodeErrorType},
    {&UnicodeEncodeErrorType, "UnicodeEncodeError", &UnicodeErrorType},
    {&UnicodeTranslateErrorType, "UnicodeTranslateError", &UnicodeErrorType},
    {&WarningType, "Warning", &ExceptionType},
    {&BytesWarningType, "BytesWarning", &WarningType},
    {&DeprecationWarningType, "DeprecationWarning", &WarningType},
    {&EncodingWarningType, "EncodingWarning", &WarningType, 10},
    {&FutureWarningType, "FutureWarning", &WarningType},
    {&ImportWarningType, "ImportWarning", &WarningType},
    {&PendingDeprecationWarningType, "PendingDeprecationWarning", &WarningType},
    {&ResourceWarningType, "ResourceWarning", &WarningType},
    {&RuntimeWarningType, "RuntimeWarning", &WarningType},
    {&SyntaxWarningType, "SyntaxWarning", &WarningType},
    {&UnicodeWarningType, "UnicodeWarning", &WarningType},
    {&UserWarningType, "UserWarning", &WarningType},
};

std::vector<Type*> types;

ExceptionParts prepare(Type& type) {
  for (auto* part :
       {prepare_simple_fields, prepare_os_error, prepare_syntax_error, prepare_unicode_error}) {
    const ExceptionParts parts = part(type);
    if (!parts.attributes.empty()) return parts;
  }
  return {};
}

}  // namespace

std::span<Type* const> builtin_exception_types() { return types; }

// Types that the chosen version lacks are made ready all the same, only nobody is told of them.
void initialize_exceptions() {
  ready_base_exception();
  types.push_back(&BaseExceptionType);
  for (const Row& row : kHierarchy) {
    const ExceptionParts parts = prepare(*row.type);
    ready(*row.type, row.name, row.base, parts.methods, parts.attributes);
    if (row.since == 0 || since(row.since)) types.push_back(row.type);
  }
  initialize_exception_groups();
  if (since(11)) types.insert(types.end(), {&BaseExceptionGroupType, &ExceptionGroupType});
}

}  // namespace corospec::reference
