# title: types.coroutine changes a generator function in place and it makes generators as before
# clauses: look.coroutine.in_place look.coroutine.still_generator
# python: >=3.5
import inspect
import types

def body(first):
    second = yield first
    return second

code = body.__code__
decorated = types.coroutine(body)
print(decorated is body, types.coroutine(decorated) is body)
g = body(1)
print(inspect.isgeneratorfunction(body), inspect.isgenerator(g), type(g) is types.GeneratorType)
print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g))
try:
    g.send(2)
except StopIteration as e:
    print(e.value)

# expect:
# True True
# True True True
# GEN_CREATED 1 GEN_SUSPENDED
# 2
