# title: calling a generator function runs none of its body
# clauses: gen.create.returns gen.state.created
# python: >=3.2
import inspect

def steps():
    print('body runs')
    yield 1

g = steps()
print('called')
print(inspect.getgeneratorstate(g))
print(next(g))

# expect:
# called
# GEN_CREATED
# body runs
# 1
