# title: Coroutine and Awaitable take type arguments since 3.9
# clauses: co.abc.subscript
# python: >=3.9
import collections.abc as abc

print(abc.Awaitable[int].__args__, abc.Coroutine[int, str, bytes].__args__)

# expect:
# (<class 'int'>,) (<class 'int'>, <class 'str'>, <class 'bytes'>)
