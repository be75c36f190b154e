# title: a delegator that is closed by its running sub-generator meets ValueError
# clauses: delegate.busy delegate.exit.close_raises
# python: >=3.3
import inspect

def sub():
    yield 'first'
    try:
        g.close()
    except ValueError:
        yield 'close ValueError'

def delegator():
    try:
        yield from s
    except BaseException as error:
        print('delegator meets', type(error).__name__)
        raise

s, g = sub(), delegator()
print(next(g))
print(next(s), inspect.getgeneratorstate(g))

# expect:
# first
# delegator meets ValueError
# close ValueError GEN_CLOSED
