# title: weak references are cleared and their callbacks called before the body is closed
# clauses: look.weakref.before_close
# python: >=3.2
# needs: refcounting
import weakref

def body():
    try:
        yield
    finally:
        print('finally', ref())

g = body()
next(g)
ref = weakref.ref(g, lambda r: print('callback', r is ref, r()))
del g
print('end')

# expect:
# callback True None
# finally None
# end
