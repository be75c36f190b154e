# title: a filter turns the warning of a StopIteration that leaves the body into an error
# clauses: gen.stop.legacy
# python: >=3.6 <3.7
# needs: refcounting
import warnings
import weakref

class Value:
    pass

def body():
    value = Value()
    observed.append(weakref.ref(value))
    yield
    raise StopIteration(value)

observed = []
for action in 'error', 'ignore':
    warnings.simplefilter(action, DeprecationWarning)
    g = body()
    next(g)
    try:
        next(g)
    except Exception as e:
        print(type(e).__name__, e.__context__)
        del e
    print(observed[-1]())

# expect:
# DeprecationWarning None
# None
# StopIteration None
# None
