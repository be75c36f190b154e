# title: a delegator is running while its sub-generator answers throw and close
# clauses: delegate.state delegate.running
# python: >=3.3
import inspect

def look():
    try:
        next(g)
    except ValueError:
        print('ValueError', inspect.getgeneratorstate(g))

def sub():
    try:
        yield 'first'
    except KeyError:
        look()
    try:
        yield 'second'
    finally:
        look()

def delegator():
    yield from sub()

g = delegator()
print(next(g))
print(g.throw(KeyError))
g.close()
print(inspect.getgeneratorstate(g))

# expect:
# first
# ValueError GEN_RUNNING
# second
# ValueError GEN_RUNNING
# GEN_CLOSED
