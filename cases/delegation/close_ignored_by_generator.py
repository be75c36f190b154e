# title: a sub-generator that yields on GeneratorExit makes RuntimeError at the yield from
# clauses: delegate.exit.ignored delegate.close
# python: >=3.3
import inspect

def stubborn():
    try:
        yield 'sub'
    except GeneratorExit:
        yield 'not now'

def delegator():
    try:
        yield from s
    except BaseException as error:
        print('delegator meets', type(error).__name__)
        raise

s = stubborn()
g = delegator()
next(g)
try:
    g.close()
except RuntimeError:
    print('RuntimeError')
print(inspect.getgeneratorstate(g), inspect.getgeneratorstate(s))

# expect:
# delegator meets RuntimeError
# RuntimeError
# GEN_CLOSED GEN_SUSPENDED
