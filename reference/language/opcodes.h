// The instruction set: the contract between the compiler (compile_*.cc) and the machine
// (machine.cc).
//
// Registers
//   A frame has one array of registers r[]: parameters, other local variables, cells, free
//   variables, then temporaries, allocated by the compiler like a stack. A null register is unbound
//   or empty. A cell or free variable's register holds its Cell; such a variable has no register
//   besides. Every register owns its content; an instruction that writes r[a] releases what was
//   there. An instruction *copies* its operands (they stay) unless it says *takes* (moved out,
//   register null). Temporaries are left empty by the code that used them (CLEAR, or a taking
//   instruction), so that objects die when Python says they do.
//
// Format
//   64 bits: op, a, b, c of 16 bits each; `target` (an instruction's index) lies over b and c.
//   "word: target" means a second instruction (op kWord) follows with the jump's target.
//   k[i]: constants; n[i]: names; s[i]: sites (a name and the cache of its look-up).
//
// Errors: any instruction may raise; then the innermost entry of the exception table that covers
// its index receives control (code.h). An instruction that raises has not written r[a].
#pragma once

// clang-format off
#define COROSPEC_OPCODES(X)                                                                       \
  /* --- moving values */                                                                         \
  X(Move)          /* r[a] = r[b]; null stays null (the self of an __exit__) */                   \
  X(Take)          /* r[a] takes r[b] */                                                          \
  X(Clear)         /* r[a] = null */                                                              \
  X(ClearRange)    /* r[a..b) = null */                                                           \
  X(LoadConst)     /* r[a] = k[b] */                                                              \
  X(LoadSmall)     /* r[a] = the small integer `target` (signed 32 bits) */                       \
  X(CheckBound)    /* UnboundLocalError for n[b] when r[a] is null */                             \
  X(DeleteLocal)   /* the same check, then r[a] = null */                                         \
  X(MakeCell)      /* r[a] = Cell(r[a]) (the argument, or unbound) */                             \
  X(LoadCell)      /* r[a] = content of the cell r[b]; NameError/UnboundLocalError for n[c] */    \
  X(StoreCell)     /* content of the cell r[a] = r[b] */                                          \
  X(DeleteCell)    /* content of the cell r[a] = null; error for n[b] when unbound */             \
  X(LoadGlobal)    /* r[a] = global or builtin s[b]; NameError */                                 \
  X(StoreGlobal)   /* global s[a] = r[b] */                                                       \
  X(DeleteGlobal)  /* del global s[a] */                                                          \
  X(LoadName)      /* class body, module: r[a] = s[b] of the namespace, global or builtin */      \
  X(StoreName)     /* namespace[s[a]] = r[b] */                                                   \
  X(DeleteName)    /* del namespace[s[a]]; NameError */                                           \
  X(LoadClassCell) /* class body: r[a] = s[c] of the namespace, else content of the cell r[b] */  \
  /* --- operators: r[a] = r[b] op r[c] */                                                        \
  X(Add) X(Subtract) X(Multiply) X(MatMultiply) X(TrueDivide) X(FloorDivide) X(Modulo) X(Power)   \
  X(LeftShift) X(RightShift) X(BitAnd) X(BitXor) X(BitOr)                                         \
  X(InPlaceAdd) X(InPlaceSubtract) X(InPlaceMultiply) X(InPlaceMatMultiply) X(InPlaceTrueDivide)  \
  X(InPlaceFloorDivide) X(InPlaceModulo) X(InPlacePower) X(InPlaceLeftShift) X(InPlaceRightShift) \
  X(InPlaceBitAnd) X(InPlaceBitXor) X(InPlaceBitOr)                                               \
  X(AddSmall)         /* r[a] = r[b] + int16(c) */                                                \
  X(SubtractSmall)    /* r[a] = r[b] - int16(c) */                                                \
  X(InPlaceAddSmall)  /* r[a] = r[b] += int16(c) */                                               \
  X(InPlaceSubtractSmall)                                                                         \
  X(Negative) X(Positive) X(Invert) X(Not) /* r[a] = op r[b] */                                   \
  X(Lt) X(Le) X(Eq) X(Ne) X(Gt) X(Ge) X(Is) X(IsNot) X(In) X(NotIn) /* r[a] = r[b] op r[c] */     \
  /* --- jumps */                                                                                 \
  X(Word)         /* second word of the instruction before; never executed */                     \
  X(Jump)         /* to target */                                                                 \
  X(JumpIfTrue)   /* to target when r[a] is true */                                               \
  X(JumpIfFalse)  /* to target when r[a] is false */                                              \
  X(JumpIfNull)   /* to target when r[a] is null */                                               \
  X(JumpUnlessLt) X(JumpUnlessLe) X(JumpUnlessEq) X(JumpUnlessNe) X(JumpUnlessGt) X(JumpUnlessGe) \
                  /* to word: target unless r[a] op r[b] is true */                               \
  X(JumpUnlessMatch) /* to word: target unless exception r[a] matches r[b]; TypeError */          \
  /* --- attributes and items */                                                                  \
  X(LoadAttr)     /* r[a] = r[b].s[c] */                                                          \
  X(StoreAttr)    /* r[a].s[c] = r[b] */                                                          \
  X(DeleteAttr)   /* del r[a].s[b] */                                                             \
  X(GetItem)      /* r[a] = r[b][r[c]] */                                                         \
  X(SetItem)      /* r[a][r[b]] = r[c] */                                                         \
  X(DeleteItem)   /* del r[a][r[b]] */                                                            \
  X(MakeSlice)    /* r[a] = slice(r[b], r[b+1], r[b+2]), which it takes */                        \
  /* --- building: takes r[b..b+c) */                                                             \
  X(BuildTuple) X(BuildList) X(BuildSet)                                                          \
  X(BuildMap)     /* c pairs: r[b], r[b+1], ... */                                                \
  X(BuildString)  /* concatenation of c str */                                                    \
  X(FormatValue)  /* r[a] = format(r[b]) with c & 3 = conversion none/s/r/a; c & 4: spec r[b+1], taken */ \
  X(ListAppend)   /* list r[a] += [r[b]] */                                                       \
  X(ListExtend)   /* list r[a] += iterable r[b]; c: the call's function register + 1 (messages) or 0 */ \
  X(ListToTuple)  /* r[a] = tuple(list r[a]) */                                                   \
  X(SetAdd)       /* set r[a], item r[b] */                                                       \
  X(SetUpdate)    /* set r[a], iterable r[b] */                                                   \
  X(MapSet)       /* dict r[a][r[b]] = r[c] */                                                    \
  X(MapUpdate)    /* dict r[a].update(mapping r[b]) for {**x}; TypeError */                       \
  X(MapMerge)     /* the same for f(**x): TypeError for a repeated keyword; c: function register */ \
  X(Unpack)       /* r[a..a+c) = the items of r[b], exactly c; ValueError */                      \
  X(UnpackEx)     /* c & 255 items, a list of the rest, c >> 8 items, into r[a..] */              \
  /* --- patterns */                                                                              \
  X(JumpUnlessSequence) /* to word: target unless r[a] is a sequence of b items (c: at least b) */ \
  X(JumpUnlessMapping)  /* to word: target unless r[a] is a mapping of at least b items */        \
  X(JumpUnlessKeys) /* r[a+1..a+1+c) = values of the mapping r[b] at the keys in the tuple r[a]; */ \
                    /* to word: target when one is missing; ValueError for a repeated key */      \
  X(JumpUnlessClass) /* takes the class r[a]; r[a..] = the attributes of r[b] that k[c] names: */ \
                     /* (number of positional ones, keywords...); to word: target when r[b] is */ \
                     /* no instance or lacks one; TypeError */                                    \
  X(ItemFromEnd)  /* r[a] = r[b][len(r[b]) - c] */                                                \
  X(RemoveKeys)   /* del dict r[a][key] for the keys in the tuple r[b] */                         \
  /* --- calls. A window: r[a] callable, r[a+1] self or null, r[a+2...] arguments */              \
  X(Call)         /* b arguments (values of keywords last); k[c] = tuple of keyword names, c = 0xFFFF: none. */ \
                  /* Takes the window; the result is r[a] */                                      \
  X(CallEx)       /* r[a] callable, r[a+1] null, r[a+2] tuple or list, r[a+3] dict or null; taken; result r[a] */ \
  X(LoadMethod)   /* r[a], r[a+1] = function and self for r[b].s[c](...) */                       \
  X(LoadSpecial)  /* the same, looked up on the type, for b = object register, c = SpecialMethod; TypeError */ \
  X(MakeFunction) /* r[a] = function of k[b]; takes r[c] defaults tuple, r[c+1] keyword defaults dict, */ \
                  /* r[c+2] annotations dict, r[c+3] closure tuple; each may be null */           \
  X(Return)       /* takes r[a] */                                                                \
  /* --- iteration and suspension */                                                              \
  X(GetIter)      /* r[a] = iter(r[b]) */                                                         \
  X(ForIter)      /* r[a] = next(r[b]); at the end r[b] = null and jump to word: target */        \
  X(Yield)        /* yields r[b] (taken when b is a temporary: c == 1), r[a] = what is sent */    \
  X(GetYieldFromIter) /* r[a] = the iterator for `yield from r[b]` */                             \
  X(YieldFrom)    /* delegates to the iterator r[b] (taken); r[a] = its return value */           \
  X(GetAwaitable) /* r[a] = the iterator for `await r[b]`; c: AwaitContext */                     \
  X(GetAiter)     /* r[a] = r[b].__aiter__() */                                                   \
  X(GetAnext)     /* r[a] = the iterator for `await r[b].__anext__()` */                          \
  X(EndAsyncFor)  /* exception r[a] is StopAsyncIteration: clear it, r[b] (the iterator) too; else re-raise */ \
  /* --- exceptions */                                                                            \
  X(Raise)        /* raise r[a] from r[b]; b = 0xFFFF: no cause */                                \
  X(RaiseCurrent) /* bare raise; RuntimeError when nothing is being handled */                    \
  X(Reraise)      /* raises r[a] (taken) as it is: neither context nor a traceback entry is added */ \
  X(PushHandled)  /* r[a] takes what the frame was handling (null: nothing); it now handles r[b] */ \
  X(PopHandled)   /* the frame handles again what r[a] (taken) says */                            \
  X(TakeFromGroup) /* what `except* r[b]` takes out of exception r[a] (None: nothing is left) becomes */ \
                  /* r[a+1] (null: nothing), which the frame then handles; r[a] = the rest; TypeError */ \
  X(MergeIntoGroup) /* r[a] = what leaves `except*` entered with exception r[b], when its blocks left */ \
                  /* the list r[c]; null: nothing */                                              \
  X(ExceptionTriple) /* r[a], r[a+1], r[a+2] = type, value, traceback (or None) of exception r[b] */ \
  X(LoadAssertionError) /* r[a] = AssertionError, whatever the name means now */                  \
  X(WithSuppress) /* when r[a] (what __exit__ returned) is false: re-raise r[b] (taken) */        \
  /* --- modules and classes */                                                                   \
  X(ImportName)   /* r[a] = __import__(k[b]); k[b] = (name, fromlist or None, level) */           \
  X(ImportFrom)   /* r[a] = attribute n[c] of module r[b], or the submodule; ImportError */       \
  X(ImportStar)   /* names of module r[a] into the namespace */                                   \
  X(LoadBuildClass) /* r[a] = builtins.__build_class__ */                                         \
  X(SetupAnnotations) /* namespace[annotations_key()] = {} unless there */                        \
  X(LoadNamespace) /* class body: r[a] = the namespace */                                         \
  /* --- type parameters */                                                                       \
  X(UseNamespace) /* LoadName, LoadClassCell use the dict in the cell r[a] from here on */         \
  X(MakeTypeParam) /* r[a] = the type parameter n[b], c = ast::TypeParamKind | kConstrainedTypeParam; */ \
                   /* takes the functions r[a+1] bound, r[a+2] default; each may be null */       \
  X(SetTypeParams) /* function r[a].__type_params__ = r[b], which it takes */                     \
  X(MakeGenericBase) /* r[a] = typing.Generic[*r[b]] */                                           \
  X(MakeTypeAlias) /* r[a] = the alias n[b]; takes r[c] its parameters or null, r[c+1] the function */ \
  X(PrintExpr)    /* interactive mode: sys.displayhook(r[a]) */

// clang-format on

namespace corospec::reference {

enum class Opcode : unsigned short {
#define X(name) k##name,
  COROSPEC_OPCODES(X)
#undef X
};

enum class SpecialMethod : unsigned short { kEnter, kExit, kAenter, kAexit };
inline constexpr unsigned short kConstrainedTypeParam = 4;

}  // namespace corospec::reference
