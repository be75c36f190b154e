# title: a body that does not catch what is thrown in leaves the thrower's own exception in place
# clauses: flow.active.left
# python: >=3.3
import sys

def body():
    try:
        yield
    finally:
        print('finally')

g = body()
next(g)
try:
    raise KeyError('of the thrower')
except KeyError:
    try:
        g.throw(OSError('thrown'))
    except OSError:
        print(sys.exc_info()[1].args[0])
    print(sys.exc_info()[1].args[0])
print(sys.exc_info()[1])

# expect:
# finally
# thrown
# of the thrower
# None
