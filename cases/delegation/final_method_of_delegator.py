# title: the method __del__ of a delegator closes its sub-generator first
# clauses: gen.final.method delegate.close delegate.chain.close
# python: >=3.4
import inspect

def level(depth):
    try:
        if depth:
            yield from level(depth - 1)
        else:
            yield 'waiting'
    finally:
        print('level', depth)

g = level(2)
print(next(g))
print(g.__del__(), inspect.getgeneratorstate(g))

# expect:
# waiting
# level 0
# level 1
# level 2
# None GEN_CLOSED
