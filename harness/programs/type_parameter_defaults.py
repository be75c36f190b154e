# from Python 3.13 on
# Defaults of type parameters (PEP 696).
import collections.abc
from typing import Generic, NoDefault, ParamSpec, TypeVar, TypeVarTuple


def note(value):
    print('evaluating', value)
    return value


class Box[T = note(int)]:
    def __iter__(self) -> collections.abc.Iterator[T]:
        yield T


class Table[K, V = list[K], *Rest = *tuple[int, str]]: ...


def call[**P = [int, str]](function: collections.abc.Callable[P, None]): ...


type Either[L, R = L] = tuple[L, R]

print('defined')
print(Box[str], *Box())
print(Box.__type_params__[0].__default__, Box.__type_params__[0].__default__)
for parameter in (*Table.__type_params__, *call.__type_params__, *Either.__type_params__):
    print(parameter, parameter.has_default(), parameter.__default__)
print(Either[int].__value__, Either.__parameters__)


class Scoped:
    Known = 'class'
    type Alias[T = Known] = T

    def method[T = Known](self): ...


print(Scoped.Alias.__type_params__[0].__default__, Scoped.method.__type_params__[0].__default__)

# --- the same by hand
T = TypeVar('T')
D = TypeVar('D', default=int)
E = TypeVar('E', default=None)


class Both(Generic[T, D]): ...


print(Both[str], Both[str, bytes], D.__default__, D.has_default(), E.__default__, E.has_default())
print(T.__default__, T.has_default(), NoDefault, type(NoDefault)() is NoDefault)
print(ParamSpec('P', default=[int]).__default__, TypeVarTuple('Ts').__default__)
print(dict[T, D].__parameters__, dict[T, D][str, bytes], dict[T, D][str])
for wrong in (lambda: Both[()], lambda: Both[int, int, int], lambda: dict[T, D][()]):
    try:
        wrong()
    except TypeError as error:
        print(error)
for source in ('def f[T = int, U](): ...', 'class C[T = (yield)]: ...',
               'type A[*Ts = (x := 1)] = int', 'def f[**P = (await x)](): ...',
               'def f[T: ((yield), int)](): ...'):
    try:
        compile(source, 'test', 'exec')
    except SyntaxError as error:
        print(error.msg)
