# title: close of a delegator that executes
# clauses: delegate.running gen.close.running
import inspect

def inner():
    try:
        print('closed', g.close())
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getgeneratorstate(g))
    yield 'one'

def delegator(sub):
    yield from sub

g = delegator(inner())
print('yielded', next(g))

# expect:
# raised ValueError
# GEN_RUNNING
# yielded one
