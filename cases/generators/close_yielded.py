# title: a body that yields in answer to GeneratorExit makes close raise RuntimeError
# clauses: gen.close.yielded gen.state.suspended
# python: >=3.2
import inspect

def stubborn():
    try:
        yield 'first'
    except GeneratorExit:
        yield 'second'
    yield 'third'

g = stubborn()
print(next(g))
try:
    g.close()
except RuntimeError:
    print('RuntimeError')
print(inspect.getgeneratorstate(g))
print(next(g))
print(g.close(), inspect.getgeneratorstate(g))

# expect:
# first
# RuntimeError
# GEN_SUSPENDED
# third
# None GEN_CLOSED
