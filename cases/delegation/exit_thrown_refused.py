# title: a GeneratorExit with refused arguments closes the sub-iterator and does not resume the delegator
# clauses: gen.throw.refused_untouched
# python: >=3.3
import inspect

def sub():
    try:
        yield 'sub waits'
    finally:
        print('sub closed')

def delegator():
    try:
        yield from sub()
    except BaseException:
        print('not reached')
    yield 'delegator waits'

g = delegator()
print(next(g))
try:
    g.throw(GeneratorExit(), 'a value too many')
except TypeError:
    print('TypeError')
print(inspect.getgeneratorstate(g))
print(next(g))

# expect:
# sub waits
# sub closed
# TypeError
# GEN_SUSPENDED
# delegator waits
