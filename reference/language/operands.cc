#include "reference/language/operands.h"

#include <cstddef>

namespace corospec::reference {

const char* operand_format(Opcode op) {
  switch (op) {
    case Opcode::kClear:
    case Opcode::kMakeCell:
    case Opcode::kListToTuple:
    case Opcode::kReturn:
    case Opcode::kReraise:
    case Opcode::kPopHandled:
    case Opcode::kLoadAssertionError:
    case Opcode::kImportStar:
    case Opcode::kLoadBuildClass:
    case Opcode::kPrintExpr:
    case Opcode::kLoadNamespace:
    case Opcode::kUseNamespace:
      return "r--";
    case Opcode::kMove:
    case Opcode::kTake:
    case Opcode::kClearRange:
    case Opcode::kStoreCell:
    case Opcode::kNegative:
    case Opcode::kPositive:
    case Opcode::kInvert:
    case Opcode::kNot:
    case Opcode::kListAppend:
    case Opcode::kSetAdd:
    case Opcode::kSetUpdate:
    case Opcode::kMapUpdate:
    case Opcode::kMakeSlice:
    case Opcode::kGetIter:
    case Opcode::kForIter:
    case Opcode::kGetYieldFromIter:
    case Opcode::kYieldFrom:
    case Opcode::kGetAiter:
    case Opcode::kGetAnext:
    case Opcode::kEndAsyncFor:
    case Opcode::kPushHandled:
    case Opcode::kTakeFromGroup:
    case Opcode::kExceptionTriple:
    case Opcode::kWithSuppress:
    case Opcode::kJumpUnlessLt:
    case Opcode::kJumpUnlessLe:
    case Opcode::kJumpUnlessEq:
    case Opcode::kJumpUnlessNe:
    case Opcode::kJumpUnlessGt:
    case Opcode::kJumpUnlessGe:
    case Opcode::kJumpUnlessMatch:
    case Opcode::kRemoveKeys:
    case Opcode::kSetTypeParams:
    case Opcode::kMakeGenericBase:
      return "rr-";
    case Opcode::kJumpUnlessMapping:
      return "ru-";
    case Opcode::kJumpUnlessSequence:
      return "ruu";
    case Opcode::kRaise:
      return "ro-";
    case Opcode::kLoadConst:
    case Opcode::kImportName:
      return "rk-";
    case Opcode::kLoadSmall:
      return "rl-";
    case Opcode::kCheckBound:
    case Opcode::kDeleteLocal:
    case Opcode::kDeleteCell:
      return "rn-";
    case Opcode::kMakeTypeParam:
      return "rnu";
    case Opcode::kMakeTypeAlias:
      return "rnr";
    case Opcode::kLoadCell:
    case Opcode::kImportFrom:
      return "rrn";
    case Opcode::kLoadGlobal:
    case Opcode::kLoadName:
      return "rs-";
    case Opcode::kStoreGlobal:
    case Opcode::kStoreName:
      return "sr-";
    case Opcode::kDeleteGlobal:
    case Opcode::kDeleteName:
      return "s--";
    case Opcode::kLoadClassCell:
    case Opcode::kLoadAttr:
    case Opcode::kLoadMethod:
      return "rrs";
    case Opcode::kStoreAttr:
      return "rrs";
    case Opcode::kDeleteAttr:
      return "rs-";
    case Opcode::kDeleteItem:
      return "rr-";
    case Opcode::kAddSmall:
    case Opcode::kSubtractSmall:
    case Opcode::kInPlaceAddSmall:
    case Opcode::kInPlaceSubtractSmall:
      return "rri";
    case Opcode::kBuildTuple:
    case Opcode::kBuildList:
    case Opcode::kBuildSet:
    case Opcode::kBuildMap:
    case Opcode::kBuildString:
    case Opcode::kFormatValue:
    case Opcode::kListExtend:
    case Opcode::kMapMerge:
    case Opcode::kUnpack:
    case Opcode::kUnpackEx:
    case Opcode::kLoadSpecial:
    case Opcode::kYield:
    case Opcode::kGetAwaitable:
    case Opcode::kJumpUnlessKeys:
    case Opcode::kItemFromEnd:
      return "rru";
    case Opcode::kJumpUnlessClass:
      return "rrk";
    case Opcode::kCall:
      return "ruK";
    case Opcode::kCallEx:
      return "r--";
    case Opcode::kMakeFunction:
      return "rkr";
    case Opcode::kWord:
    case Opcode::kJump:
      return "-j-";
    case Opcode::kJumpIfTrue:
    case Opcode::kJumpIfFalse:
    case Opcode::kJumpIfNull:
      return "rj-";
    case Opcode::kRaiseCurrent:
    case Opcode::kSetupAnnotations:
      return "---";
    default:  // the operators
      return "rrr";
  }
}

const char* opcode_name(Opcode op) {
  static constexpr const char* kNames[] = {
#define X(name) #name,
      COROSPEC_OPCODES(X)
#undef X
  };
  return kNames[static_cast<size_t>(op)];
}

bool has_word(Opcode op) {
  return (op >= Opcode::kJumpUnlessLt && op <= Opcode::kJumpUnlessMatch) ||
         (op >= Opcode::kJumpUnlessSequence && op <= Opcode::kJumpUnlessClass) ||
         op == Opcode::kForIter;
}

}  // namespace corospec::reference
