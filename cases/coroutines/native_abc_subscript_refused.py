# title: the abstract classes for coroutines and asynchronous iteration take no type arguments
# clauses: co.abc.subscript_refused
# python: <3.9
import collections.abc as abc

for kind in abc.Awaitable, abc.Coroutine, abc.AsyncIterable, abc.AsyncIterator, abc.AsyncGenerator:
    try:
        kind[int]
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
