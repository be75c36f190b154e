# title: the predicates take any object
# clauses: gen.create.predicates look.function.wrapper
# python: >=3.2
import inspect

def body():
    yield

class Thing:
    @classmethod
    def method(cls):
        yield

things = [None, 1, 'text', len, Thing, Thing.__dict__['method'], body.__code__, body().gi_frame, inspect]
print([inspect.isgeneratorfunction(thing) for thing in things] == [False] * len(things))
print([inspect.isgenerator(thing) for thing in things] == [False] * len(things))

# expect:
# True
# True
