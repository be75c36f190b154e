# title: only a generator has generator locals
# clauses: gen.attr.locals
# python: >=3.5
import collections.abc
import inspect

class LookAlike(collections.abc.Generator):
    gi_frame = None
    def send(self, value):
        return value
    def throw(self, *details):
        raise details[0]

def body():
    yield

for thing in (LookAlike(), body, body.__code__, iter([]), None):
    try:
        inspect.getgeneratorlocals(thing)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
