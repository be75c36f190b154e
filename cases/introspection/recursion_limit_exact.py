# title: where a function can be called a generator can be resumed, and not one level deeper
# clauses: look.recursion.level delegate.chain.depth
# python: >=3.5
import sys

def depth_of(operation):
    operation()
    try:
        return 1 + depth_of(operation)
    except RecursionError:
        return 1

def inner():
    pass

def outer():
    inner()

def body():
    yield
    yield

def level(operand):
    yield from operand

sys.setrecursionlimit(200)
alone = [body() for number in range(200)]
print(depth_of(lambda: inner()) - depth_of(lambda: [*zip([1], alone.pop())]))
chains = [level(body()) for number in range(200)]
print(depth_of(lambda: outer()) - depth_of(lambda: [*zip([1], chains.pop())]))
chains = [level(body()) for number in range(200)]
for g in chains:
    next(g)
print(depth_of(lambda: outer()) - depth_of(lambda: [*zip([1], chains.pop())]))

# expect:
# 0
# 0
# 0
