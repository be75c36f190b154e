# title: a delegator that yields after its sub-generator was closed makes close fail
# clauses: delegate.close.caught
# python: >=3.3
import inspect

def sub():
    try:
        yield 'sub'
    finally:
        print('sub closed')

def delegator():
    try:
        yield from sub()
    except GeneratorExit:
        yield 'delegator'

g = delegator()
print(next(g))
try:
    g.close()
except RuntimeError:
    print('RuntimeError', inspect.getgeneratorstate(g))

# expect:
# sub
# sub closed
# RuntimeError GEN_SUSPENDED
