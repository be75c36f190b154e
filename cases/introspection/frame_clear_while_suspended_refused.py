# title: the frame of a waiting generator cannot be cleared
# clauses: look.frame.clear_suspended
# python: >=3.13
import inspect

def sub():
    yield 1

def body():
    yield 0
    yield from sub()

g = body()
for _ in range(2):
    next(g)
    try:
        g.gi_frame.clear()
    except RuntimeError:
        print('RuntimeError', inspect.getgeneratorstate(g))
print(next(g, 'end'))

# expect:
# RuntimeError GEN_SUSPENDED
# RuntimeError GEN_SUSPENDED
# end
