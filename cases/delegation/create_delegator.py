# title: yield from makes a generator function, and its call touches no operand
# clauses: delegate.kind delegate.operand
# python: >=3.3
import inspect

def source():
    print('operand evaluated')
    return [1]

def delegator():
    yield from source()

g = delegator()
print(inspect.isgeneratorfunction(delegator), inspect.isgenerator(g))
print(next(g))

# expect:
# True True
# operand evaluated
# 1
