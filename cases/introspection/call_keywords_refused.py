# title: the methods of a generator take no keyword arguments, and a refusal resumes nothing
# clauses: look.call.keywords
# python: >=3.2
import inspect

def body():
    print('not reached')
    yield

g = body()
calls = [lambda: g.send(value=None), lambda: g.send(None, value=1), lambda: g.throw(value=KeyError()),
         lambda: g.throw(typ=KeyError), lambda: g.throw(KeyError, val=1), lambda: g.close(value=1),
         lambda: g.__next__(value=1)]
for call in calls:
    try:
        call()
    except TypeError:
        print('TypeError', inspect.getgeneratorstate(g))

# expect:
# TypeError GEN_CREATED
# TypeError GEN_CREATED
# TypeError GEN_CREATED
# TypeError GEN_CREATED
# TypeError GEN_CREATED
# TypeError GEN_CREATED
# TypeError GEN_CREATED
