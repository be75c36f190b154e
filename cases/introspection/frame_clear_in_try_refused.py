# title: the frame of a waiting generator cannot be cleared since 3.13
# clauses: look.frame.clear_suspended
# python: >=3.13
import inspect

def body():
    try:
        yield 1
        yield 2
    finally:
        print('finally')

g = body()
next(g)
try:
    g.gi_frame.clear()
except RuntimeError:
    print('RuntimeError')
print(inspect.getgeneratorstate(g), next(g))
g.close()

# expect:
# RuntimeError
# GEN_SUSPENDED 2
# finally
