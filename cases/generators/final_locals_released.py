# title: a body that ended holds its local objects no longer
# clauses: gen.final.locals
# python: >=3.2
# needs: refcounting
import weakref

class Thing:
    pass

def body():
    thing = Thing()
    yield weakref.ref(thing)
    yield

for end in ('next', 'close', 'throw'):
    g = body()
    ref = next(g)
    alive = ref() is not None
    if end == 'next':
        list(g)
    elif end == 'close':
        g.close()
    else:
        try:
            g.throw(KeyError)
        except KeyError:
            pass
    print(end, alive, ref() is not None)

# expect:
# next True False
# close True False
# throw True False
