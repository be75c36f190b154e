# title: closing the delegator closes the sub-generator first
# clauses: delegate.close delegate.chain.close
# python: >=3.3
import inspect

def sub():
    try:
        yield
    except GeneratorExit:
        print('sub GeneratorExit')
        raise
    finally:
        print('sub finally')

def delegator():
    try:
        yield from s
    except GeneratorExit:
        print('delegator GeneratorExit', inspect.getgeneratorstate(s))
        raise

s = sub()
g = delegator()
next(g)
print(g.close())
print(inspect.getgeneratorstate(g))

# expect:
# sub GeneratorExit
# sub finally
# delegator GeneratorExit GEN_CLOSED
# None
# GEN_CLOSED
